/** A part of the directory of lists in, the JSON of `/lists.json` out. */
import { feedPath, listingPath, listPath, type ListName } from "../model/addresses/paths.ts";
import { writeJson } from "./write-json.ts";

export interface ListsInput {
  /** `https://example.com`, without a path and a closing slash. */
  readonly origin: string;
  readonly lists: readonly {
    readonly list: ListName;
    readonly title: string;
    readonly count: number;
  }[];
  /** The number of the part that goes on, if there is one. */
  readonly next?: number;
}

export function renderLists({ origin, lists, next }: ListsInput): string {
  return writeJson({
    lists: lists.map(({ list, title, count }) => ({
      kind: list.kind,
      title,
      count,
      url: origin + listPath(list),
      feed_url: origin + feedPath(list, "json"),
    })),
    next: next === undefined ? undefined : origin + listingPath(next, "lists"),
  });
}
