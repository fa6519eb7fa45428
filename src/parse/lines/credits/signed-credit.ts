/** Reads what signs a caption without a label: "… at sea. (Jane Doe)", "… at sea - J. DOE", "© The Gazette". */
import { anyUnder } from "../../words/tables/tables.ts";
import { formOf } from "../form.ts";
import type { Line } from "../line.ts";

const REACH = 90;
const RIGHTS = new RegExp(
  String.raw`(?:©|(?<=^|[.!?…"”»)|–—-]\s*)(?:\(c\)|\b(?:${anyUnder("copyright")})\b))[\s\u00a0]*[^.!?]{2,60}$`,
  "iu",
);
const FOR = anyUnder("for");
const THE = String.raw`(?:(?:${anyUnder("small articles")})\s)?`;
/** "… on Sunday. (Jane Doe)", "… on Sunday. JANE DOE", "… on Sunday. | GAZETTE / J. D." */
const SIGNATURES = [
  String.raw`\(((?:\p{Lu}[\p{L}\p{M}'’.-]+\s?){2,4})\)`,
  String.raw`((?:\p{Lu}[\p{Lu}\p{M}'’.-]+\s?){2,3})`,
  String.raw`\|\s([\p{Lu}][^|.!?]{2,30}\s\/\s[^|!?]{2,30})`,
];
const SIGNED = new RegExp(String.raw`[.!?…]["”“’‘»]?\s+(?:${SIGNATURES.join("|")})$`, "u");
/** "… of the night. Jane Doe for The Gazette" */
const SIGNED_FOR = new RegExp(
  String.raw`[.!?…]["”“’‘»]?\s+(?:\p{Lu}[\p{L}\p{M}'’.-]+\s){2,3}(?:${FOR})\s${THE}\p{Lu}[^.!?]{2,30}$`,
  "u",
);
/** "… at the final whistle - J. DOE" */
const SIGNED_IN_CAPITALS =
  /\s[-–—|/]\s(?:\p{Lu}\.\s?){1,2}\p{Lu}[\p{Lu}'’-]{2,}(?:\s\p{Lu}{2,})?$/u;
/** A longer paragraph that ends in a name is a story's. */
const LONGEST_SIGNED = 300;

/** `bare` is the text without what closes it. */
export function endsInCopyright(bare: string): boolean {
  const end = bare.slice(-REACH);
  return RIGHTS.test(end) && !/\d{4}/u.test(end);
}

export function isSigned({ text, form }: Line): boolean {
  if (form.shouted) return false;
  const end = text.slice(-REACH);
  const signed = form.length > LONGEST_SIGNED ? null : SIGNED.exec(end);
  if (signed !== null && isSignature(signed)) return true;
  return form.ending === "open" && (SIGNED_FOR.test(end) || SIGNED_IN_CAPITALS.test(end));
}

/** Names of people are no single words, and no headings such as "STOP PRESS NOW". */
function isSignature([, bracketed, capitals, outlet]: RegExpExecArray): boolean {
  if (outlet !== undefined) return true;
  const name = (bracketed ?? capitals ?? "").trim();
  return /\s/u.test(name) && formOf(name).functionShare === 0;
}
