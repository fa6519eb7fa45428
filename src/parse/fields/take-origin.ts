/**
 * Finds where a text says that it appeared first, in what the rules have dropped as a footer: "This
 * article first appeared in The Gazette.", "Article paru dans Le Courrier : https://…".
 */
import { given } from "../../model/given.ts";
import type { SourceFound } from "../lines/read-source.ts";
import type { Verdict } from "../lines/verdict.ts";
import type { Draft } from "../story/draft.ts";
import { fieldWithin } from "../words/field-words.ts";
import { anyUnder } from "../words/tables/tables.ts";

const LONGEST = 220;
const MOST_WORDS = 7;
/** What follows a paper's name: a number, a date, a licence, a sentence. */
const BEHIND_NAME = new RegExp(
  String.raw`\s*(?:[,;:(]|\.(?:\s|$)|\s(?:${anyUnder("before days", "field: and", "before licences")})\s).*$`,
  "u",
);

export function takeOrigin(draft: Draft): void {
  if (draft.fields.source !== undefined) return;
  for (const line of draft.lines.slice(Math.max(0, draft.range.last))) {
    if (line.form.length > LONGEST || !isFooter(draft.verdict(line))) continue;
    const source = readOrigin(line.text);
    if (source === undefined) continue;
    draft.fields.source = source;
    draft.field(line, "source-line", "first-appeared-there");
    return;
  }
}

function isFooter(verdict: Verdict | undefined): boolean {
  if (verdict?.fate !== "dropped") return false;
  return verdict.role === "copyright" || verdict.role === "footer" || verdict.where === "below";
}

function readOrigin(text: string): SourceFound | undefined {
  const found = fieldWithin(text, "origin");
  if (found === undefined) return undefined;
  // "Aus: Hafenblatt, Heft 3" names one; "aus Berlin" does not.
  const isPhrase = /\s/u.test(text.slice(found.start, found.end));
  if (!isPhrase && !/^\s*[:：]/u.test(text.slice(found.end))) return undefined;
  const rest = text.slice(found.end).replace(/^[\s:–—-]+/u, "");
  const url = /https?:\/\/[^\s<>"']+/iu.exec(rest)?.[0];
  const name = rest
    .replace(url ?? "\u0000", "")
    .replace(BEHIND_NAME, "")
    .trim();
  const isName = /^[\p{Lu}\p{Lo}]/u.test(name) && name.split(/\s+/u).length <= MOST_WORDS;
  if (!isName) return undefined;
  return given({ name, url });
}
