/**
 * What front matter asks of an article's slugs in, the slugs it gets out. Only front matter can
 * change a slug once it is published, and no article gets one that another has or had.
 */
import type { Manuscript } from "../../model/article.ts";
import type { Problem } from "../../model/problem.ts";
import { slugOf } from "./slug.ts";
import type { SlugBook } from "./slug-book.ts";

export interface Asked {
  readonly slug?: string;
  readonly aliases: readonly string[];
  readonly problems: readonly Problem[];
}

/** Claims what is free for the article `id`; what is not is an error. */
export function askSlugs(manuscript: Manuscript, id: string, slugs: SlugBook): Asked {
  const problems: Problem[] = [];
  const problem = (rule: string, message: string, hint: string) => {
    problems.push({ file: manuscript.path, severity: "error", rule, message, hint });
  };
  const free = (name: string, wanted: string): boolean => {
    const owner = slugs.claim(wanted, { id, path: manuscript.path });
    if (owner === undefined) return true;
    problem(
      "slug-taken",
      `front matter asks for the ${name} "${wanted}", which belongs to the article in ${owner.path}`,
      "choose another: an old link must never lead to another text",
    );
    return false;
  };

  let slug: string | undefined;
  if (manuscript.slug !== undefined) {
    const clean = slugOf(manuscript.slug);
    if (clean !== manuscript.slug.normalize("NFC")) {
      problem(
        "bad-slug",
        `front matter asks for the slug "${manuscript.slug}", which is not fit for an address`,
        clean === "" ? "write letters or digits" : `write slug: ${clean}`,
      );
    } else if (free("slug", clean)) slug = clean;
  }
  const aliases: string[] = [];
  for (const asked of manuscript.aliases) {
    const alias = asked.normalize("NFC");
    if (!/^[^/\s?#%]+$/u.test(alias) || /^\.\.?$|\.(?:json|txt)$/u.test(alias)) {
      problem(
        "bad-alias",
        `front matter has the alias "${asked}", which is not the last part of an article's address`,
        "write only what came after /articles/, without .json or .txt",
      );
    } else if (free("alias", alias)) aliases.push(alias);
  }
  return { ...(slug === undefined ? {} : { slug }), aliases, problems };
}
