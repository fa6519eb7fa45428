/**
 * Ids: the publication's namespace and a text in, `urn:uuid:` of a name-based UUID out (RFC 9562,
 * 5.5). Two branches that add the same text agree on its id, and two publications do not.
 */
import { v5 } from "uuid";
import type { Manuscript } from "../model/article.ts";

/** The id of an article, from its normalised text as first seen. */
export function mintId(site: string, text: string): string {
  return `urn:uuid:${v5(Buffer.from(text), site)}`;
}

/** The id that a manuscript's text gives, as it was digested earlier or else computed. */
export function textIdOf(site: string, manuscript: Manuscript): string {
  return manuscript.digests?.textId ?? mintId(site, manuscript.text);
}

/**
 * The id of an article whose first text some other article had as *its* first text: `copy` counts
 * from 2. No text holds a NUL character, so no plain id can be met.
 */
export function mintCopyId(site: string, text: string, copy: number): string {
  return mintId(site, `${text}\0${copy}`);
}

/** The id of a feed, from the path of its list (`paths.ts`); never that of an article. */
export function mintListId(site: string, listPath: string): string {
  return `urn:uuid:${v5(Buffer.from(listPath), v5("lists", site))}`;
}
