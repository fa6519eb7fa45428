/**
 * A manuscript in, a digest of all that it publishes out: 128 bits of SHA-256, as 32 hexadecimal
 * digits. It changes exactly when a subscriber could see a difference.
 */
import { digest } from "../model/digest.ts";
import type { Content, Manuscript } from "../model/article.ts";
import { fileOf } from "../model/media.ts";

type Published = { [Field in keyof Content]-?: unknown } & { published: unknown; updated: unknown };

export function hashContent(manuscript: Manuscript): string {
  const own = manuscript.digests?.content ?? hashOwn(manuscript);
  if (!manuscript.found && !manuscript.image?.inBody) return own;
  const files = Object.entries(manuscript.found ?? {}).flatMap(([address, found]) => {
    const file = fileOf(found)?.file;
    return file === undefined ? [] : [[address, file.path]];
  });
  // What stands for an article and was found in its body.
  const lead = manuscript.image?.inBody ? [manuscript.image.address] : [];
  // Another picture under the same name is another text to those who look at it.
  return files.length + lead.length === 0
    ? own
    : digest([own, JSON.stringify([...files, ...lead])], 32);
}

/** Of the text alone, whatever its addresses lead to. */
export function hashOwn(manuscript: Manuscript): string {
  // Every field of Content by name, so that a new one cannot be forgotten and their order is fixed.
  const published: Published = {
    title: manuscript.title,
    titleDerived: manuscript.titleDerived,
    standfirst: manuscript.standfirst,
    summary: manuscript.summary,
    section: manuscript.section,
    byline: manuscript.byline,
    authors: manuscript.authors,
    tags: manuscript.tags,
    origin: [manuscript.origin?.name, manuscript.origin?.url],
    image: hashedPicture(manuscript.image),
    enclosures: manuscript.enclosures,
    season: manuscript.season,
    episode: manuscript.episode,
    language: manuscript.language,
    direction: manuscript.direction,
    readingTime: manuscript.readingTime,
    body: manuscript.body.map((block) => [block.kind, block.html, block.text]),
    published: manuscript.published?.at,
    updated: manuscript.updated?.at,
  };
  return digest([JSON.stringify(published)], 32);
}

/** A picture without a description is its address alone, as it always was. */
function hashedPicture(image: Content["image"]): unknown {
  return image?.alt === undefined ? image?.address : [image.address, image.alt];
}
