/**
 * Finds a picture credit at the end of a passage, which makes the passage a caption however much
 * it reads like a sentence: "… Photo: John Smith/PA", "(Jane Doe/Alamy)", "© AFP", "… EPA".
 */
import { isCreditName } from "./credit-names.ts";
import { endsInLabelledCredit, startsWithCredit } from "./labelled-credit.ts";
import type { Line } from "../line.ts";
import type { RuleName } from "../rule-names.ts";
import { endsInCopyright, isSigned } from "./signed-credit.ts";

const LONGEST = 420;

/** The rule that found a credit, or undefined. */
export function findCredit(line: Line): RuleName | undefined {
  const { text, form } = line;
  if (form.length > LONGEST) return undefined;
  const bare = trimClosers(text);
  if (/[)）\]]\.?$/u.test(text) && endsInBrackets(bare)) return "credit-in-brackets";
  if (endsInCopyright(bare)) return "copyright-sign-at-end";
  if (isSigned(line)) return "signed-by-photographer";
  if (endsInLabelledCredit(bare, form)) return "credit-at-end";
  return endsInAgency(bare, line) ? "agency-at-end" : undefined;
}

/** Without the full stops, brackets and quotation marks at the end. */
function trimClosers(text: string): string {
  let end = text.length;
  while (end > 0 && ' .）)]"”\u00a0'.includes(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

const LONGEST_BRACKETED = 90;

function endsInBrackets(bare: string): boolean {
  const opening = Math.max(bare.lastIndexOf("("), bare.lastIndexOf("（"), bare.lastIndexOf("["));
  if (opening < 0 || bare.length - opening > LONGEST_BRACKETED) return false;
  const inside = bare.slice(opening + 1);
  const isName = isCreditName(inside) || isCreditName(inside.toUpperCase());
  return (opening > 0 && isName) || startsWithCredit(inside);
}

/** "afp", "epd": the longest agency that is written in small letters. */
const LONGEST_SMALL = 7;
const LAST_WORDS = /[.!?…]["”“’‘»]?\s+([\p{Lu}\p{L}][\p{L}\p{M}./ -]{1,40})$/u;

function endsInAgency(bare: string, { form }: Line): boolean {
  // Most sentences end in a long word in small letters, which no agency is.
  const last = form.head.known.at(-1);
  if (last !== undefined && !last.isCapitalised && last.written.length > LONGEST_SMALL)
    return false;
  const name = LAST_WORDS.exec(bare.slice(-60))?.[1];
  return name !== undefined && isCreditName(name);
}
