/** Tells the dump of a whole page, menus and all, from an article. */
import type { Line } from "../lines/line.ts";
import type { RuleName } from "../lines/rule-names.ts";
import type { Role, Verdict } from "../lines/verdict.ts";

const SHORTEST_DUMP = 55;
const LONGEST_LABEL = 60;

/** Whether most of the text is menus and teasers: many lines, more of them short than not. */
export function isDump(lines: readonly Line[]): boolean {
  if (lines.length < SHORTEST_DUMP) return false;
  let short = 0;
  for (const { form } of lines)
    if (form.ending === "open" && form.length < LONGEST_LABEL && form.bullet === "") short++;
  return short * 2 > lines.length;
}

/** What stands around every article of a site, whatever it is about. */
const FURNITURE: ReadonlySet<Role> = new Set<Role>([
  "navigation",
  "footer",
  "share-row",
  "newsletter",
  "subscription",
  "consent",
  "copyright",
]);
const LONGEST_FURNITURE = 40;
/** A page has so many pieces of furniture. */
export const LEAST_FURNITURE = 5;

/** Whether the line is a label that was dropped as furniture of a page. */
export function isFurniture({ form, passage }: Line, verdict: Verdict | undefined): boolean {
  if (verdict?.fate !== "dropped" || !FURNITURE.has(verdict.role)) return false;
  return form.length < LONGEST_FURNITURE && passage.markup === undefined;
}

/** Signs without a word and what the publisher drops tell nothing of a page. */
const TELLING_NOTHING: ReadonlySet<RuleName> = new Set<RuleName>([
  "front-matter-drop",
  "no-words",
  "pager",
]);

/** Whether what was dropped by itself tells that a page stood around it. */
export function isOfPage({ rule }: Verdict): boolean {
  return !TELLING_NOTHING.has(rule);
}

/** What a site says of itself and its readers, and no writer in a text. */
const OF_SITE: ReadonlySet<Role> = new Set<Role>([
  "comments",
  "comment-form",
  "copyright",
  "footer",
  "navigation",
  "scraper-debris",
]);

/** Whether a phrase in a sentence decided: the sentence may be the writer's. */
export function isDoubtful({ form }: Line, { role, rule, where }: Verdict): boolean {
  const isSentence = form.ending === "sentence" || form.ending === "question";
  return isSentence && rule === "phrase" && where !== "whole" && !OF_SITE.has(role);
}
