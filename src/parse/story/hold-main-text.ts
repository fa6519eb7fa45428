/**
 * In a saved page of which the main content was found, what stands in it from its first running text
 * on is the story's, whatever its form: rules that judge by place decide nothing about it.
 */
import type { Draft } from "./draft.ts";

export function holdMainText(draft: Draft): void {
  const main = draft.lines.filter((line) => line.passage.main === true && !draft.isDropped(line));
  const first = main.find((line) => line.isMainText);
  if (first === undefined) return;
  for (const line of main) draft.hold(line);
  draft.range = { first: first.at, last: main.at(-1)?.at ?? -1 };
}
