/**
 * Lists in, a warning out for each address that two different names share: the tags "C" and "C++"
 * would be one list, with one feed, under the name that was used last.
 */
import type { Reconciliation } from "../ledger/reconciliation.ts";
import type { Article } from "../model/article.ts";
import { LEDGER } from "./files/names.ts";
import type { CollectedList } from "../edition/lists/collect-lists.ts";
import { listPath } from "../model/addresses/paths.ts";
import type { Problem } from "../model/problem.ts";

/** Told with the files that use them. */
export function findCollisions(
  { ledger }: Pick<Reconciliation, "ledger">,
  lists: readonly CollectedList[],
): Problem[] {
  const paths = new Map(ledger.entries.map(({ id, path }) => [id, path]));
  return reportCollisions(lists, ({ id }) => paths.get(id) ?? LEDGER);
}

/** `fileOf` gives the source of an article. Spellings that differ in case or blanks are one name. */
export function reportCollisions(
  lists: readonly CollectedList[],
  fileOf: (article: Article) => string,
): Problem[] {
  return lists.flatMap(({ list, titles }) => {
    const names = new Map<string, { title: string; file: string }>();
    for (const [title, article] of titles) {
      const name = foldName(title);
      if (!names.has(name)) names.set(name, { title, file: fileOf(article) });
    }
    const [newest, ...others] = names.values();
    if (!newest || others.length === 0) return [];
    const rest = others.map(({ title, file }) => `"${title}" (${file})`).join(", ");
    return [
      {
        file: newest.file,
        severity: "warning",
        rule: "list-collision",
        message:
          `the ${list.kind} "${newest.title}" has the address ${listPath(list)} together with ` +
          `${rest}, so they are one list with one feed`,
        hint:
          "write one name for all in the front matter of these files, or names that differ in a " +
          'letter or digit ("C" and "C plus plus")',
      },
    ];
  });
}

function foldName(title: string): string {
  return title.normalize("NFC").trim().replace(/\s+/gu, " ").toLowerCase();
}
