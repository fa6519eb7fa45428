/**
 * Finds the main content of a page: the box whose running text outweighs its links and labels most,
 * and in it what stands where its paragraphs do.
 */
import type { ElementContent } from "hast";
import { walk } from "../elements.ts";
import { isAside } from "./aside.ts";
import type { Box, Run } from "./boxes.ts";
import type { Page } from "./page.ts";
import { findStory } from "./story-runs.ts";

/** What a link or a label takes away, in characters of running text. */
const LABEL = 10;
const LINK = 20;
/** Cap per run: one very long paragraph is no article. */
const HEAVIEST = 400;

export interface MainContent {
  /** The inline nodes of its text; empty when the page has no running text. */
  readonly text: ReadonlySet<ElementContent>;
  /** Those of what may belong to it. */
  readonly beside: ReadonlySet<ElementContent>;
  /** What its time elements state, in their order. */
  readonly times: readonly string[];
}

export function mainContent(page: Page): MainContent {
  const { best } = heaviest(page.whole, page);
  const { text, beside } = findStory(best, page);
  const times: string[] = [];
  walk(best.element, ({ tagName, properties: { dateTime } }) => {
    if (tagName === "time" && typeof dateTime === "string") times.push(dateTime);
  });
  return { text: nodesOf(text), beside: nodesOf(beside), times };
}

function nodesOf(runs: readonly Run[]): ReadonlySet<ElementContent> {
  return new Set(runs.flatMap(({ nodes }) => nodes));
}

interface Weighed {
  /** Of the box with all that is in it and not beside the article. */
  readonly weight: number;
  /** The heaviest box at or in it. */
  readonly best: Box;
  readonly bestWeight: number;
}

function heaviest(box: Box, page: Page): Weighed {
  let weight = 0;
  let inner: Weighed | undefined;
  for (const part of box.parts) {
    if (part.kind === "run") weight += weightOf(part);
    else if (!isAside(part, page)) {
      const weighed = heaviest(part, page);
      weight += weighed.weight;
      if (inner === undefined || weighed.bestWeight > inner.bestWeight) inner = weighed;
    }
  }
  return inner !== undefined && inner.bestWeight >= weight
    ? { ...inner, weight }
    : { weight, best: box, bestWeight: weight };
}

function weightOf({ text, linked, isProse, isPicture }: Run): number {
  if (isPicture) return 0;
  if (isProse) return Math.min(text.length - linked, HEAVIEST);
  return linked * 2 > text.length ? -LINK : -LABEL;
}
