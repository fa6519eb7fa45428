/**
 * In a saved page of which the main content was found, running text that stands in it is the story's,
 * whatever stands around it: rules that judge by place decide nothing about it.
 */
import type { Draft } from "./draft.ts";

export function holdMainText(draft: Draft): void {
  const text = draft.lines.filter((line) => line.isMainText && !draft.isDropped(line));
  for (const line of text) draft.hold(line);
  const [first] = text;
  const last = text.at(-1);
  if (first !== undefined && last !== undefined) draft.range = { first: first.at, last: last.at };
}
