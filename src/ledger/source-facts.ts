/** What an entry keeps of its source, to recognise it by and to tell what changed. */
import type { Manuscript } from "../model/article.ts";
import { hashContent } from "./hash-content.ts";
import type { Entry } from "./ledger.ts";
import { listNames } from "./addresses/list-names.ts";
import { numbersOf, sketchOf } from "./match/same-article.ts";
import { shortContentHash, shortSourceHash } from "./short-hash.ts";

export type SourceFacts = Pick<
  Entry,
  | "path"
  | "title"
  | "sourceHash"
  | "contentHash"
  | "sketch"
  | "numbers"
  | "section"
  | "tags"
  | "authors"
>;

export function sourceFacts(manuscript: Manuscript): SourceFacts {
  return {
    path: manuscript.path,
    title: manuscript.title,
    sourceHash: shortSourceHash(manuscript.sourceHash),
    contentHash: shortContentHash(hashContent(manuscript)),
    sketch: sketchOf(manuscript),
    numbers: numbersOf(manuscript),
    ...listNames(manuscript),
  };
}
