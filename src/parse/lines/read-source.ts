/**
 * Reads a source line: "Source: Reuters", "Quelle: dpa", "Source: https://…", "(sid)". A line that
 * names no source ("Source: Read Full Article") is debris.
 */
import { given } from "../../model/given.ts";
import { isAgency } from "../words/agencies.ts";
import { fieldAtStart, opensField } from "../words/field-words.ts";
import { readSignature } from "./bylines/read-agency.ts";
import { wordsOf } from "../words/words.ts";
import { phraseAt } from "../words/phrase-index.ts";
import type { Line } from "./line.ts";

export interface SourceFound {
  readonly name?: string;
  readonly url?: string;
}

/** `{}` for a source line that names none; undefined when the passage is no source line. */
export function readSource({ text, form }: Line): SourceFound | undefined {
  if (form.length > 160 || form.quoted) return undefined;
  const [first] = form.head.known;
  if (!/^[([（【]/u.test(text) && (first === undefined || !opensField(first, "source")))
    return undefined;
  const signed = /^[([（【]\s*([^()[\]（）]{2,40})\s*[)\]）】]$/u.exec(text);
  const names = signed?.[1]?.split(/\s*[/,]\s*/u) ?? [];
  if (names.length > 0 && names.every(isAgency)) return { name: signed?.[1] ?? "" };
  const line = text.replace(/^[([]([^()[\]]*)[)\]]\.?$/u, "$1");
  const label = fieldAtStart(line, "source");
  if (label === 0) return undefined;
  const separator = /^[\s\u00a0]*(?:[:：|]|[–—-]\s)[\s\u00a0]*/u.exec(line.slice(label));
  const rest =
    separator === null ? line.slice(label).trim() : line.slice(label + separator[0].length).trim();
  if (rest === "" || isFiller(rest)) return {};
  // "SOURCE Example Bakery", as press agencies print it.
  const isCapital = /^\p{Lu}{4,}\s\p{Lu}/u.test(line) && line !== line.toUpperCase();
  if (separator === null && !isCapital) return undefined;
  const url = /https?:\/\/[^\s<>"']+/iu.exec(rest)?.[0];
  const name = rest.replace(url ?? "\u0000", "").replace(/^[\s(–—:-]+|[\s)–—:.-]+$/gu, "");
  if (url === undefined && (wordsOf(name).words.length > 9 || /[.!?]\s/u.test(name)))
    return undefined;
  const isNamed = name !== "" && !isFiller(name);
  return given({ name: isNamed ? (readSignature(name) ?? name) : undefined, url });
}

/** Whether the words say only that there is more to read elsewhere. */
function isFiller(rest: string): boolean {
  const { known } = wordsOf(rest);
  const filler = phraseAt(
    known,
    0,
    (meaning) => meaning.kind === "line" && meaning.role === "source-filler",
  );
  if (filler === undefined) return false;
  const opens = filler.meanings.some(
    (meaning) =>
      meaning.kind === "line" && meaning.role === "source-filler" && meaning.where === "start",
  );
  return opens || filler.words.length === known.length;
}
