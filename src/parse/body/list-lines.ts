/** Lists what became of every line of a source, and why. */
import type { DroppedLine, Provenance, ReadLine } from "../../model/article.ts";
import { given } from "../../model/given.ts";
import type { Line } from "../lines/line.ts";
import type { Draft } from "../story/draft.ts";

export function droppedLines(draft: Draft, line: Line): DroppedLine[] {
  const verdict = draft.verdict(line);
  const { lines } = line.passage;
  if (verdict?.fate === "dropped")
    return lines.map(({ number, text }) => ({ line: number, text, ...provenance(verdict) }));
  const last = lines.at(-1);
  const cut = verdict?.fate === "body" ? draft.cutOf(line) : undefined;
  if (cut === undefined || last === undefined) return [];
  return [{ line: last.number, text: cut.text.trim(), ...provenance(cut) }];
}

export function readLinesOf(draft: Draft, line: Line): ReadLine[] {
  const { lines } = line.passage;
  const verdict = draft.verdict(line);
  if (verdict === undefined) throw new Error("a line without a verdict");
  const cut = verdict.fate === "body" ? draft.cutOf(line) : undefined;
  const read = lines.map(({ number, text }): ReadLine => {
    return { line: number, text, fate: verdict.fate, ...provenance(verdict) };
  });
  const last = read.pop();
  if (last === undefined) return [];
  return [...read, cut === undefined ? last : { ...last, fate: "cut", cut: provenance(cut) }];
}

function provenance({ role, rule, where, language }: Provenance): Provenance {
  return given({ role, rule, where, language });
}
