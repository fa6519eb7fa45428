/**
 * Prints a manuscript as front matter and Markdown, the tidy form of its source: parsed again, it
 * is the same manuscript. `keep: "*"` says that every line below belongs to the story.
 */
import type { Element } from "hast";
import rehypeParse from "rehype-parse";
import rehypeRemark, { type Options } from "rehype-remark";
import remarkGfm from "remark-gfm";
import remarkStringify from "remark-stringify";
import { unified } from "unified";
import { stringify } from "yaml";
import type { Manuscript, StatedTime } from "../../src/model/article.ts";
import { splitStatedAuthors } from "../../src/parse/words/names/split-stated-authors.ts";

type Handle = NonNullable<NonNullable<Options["handlers"]>[string]>;

/** Markdown has no form of its own for what stands raised: "<sup>[1]</sup>". */
const printAsHtml: Handle = (state, element: Element) => [
  { type: "html", value: `<${element.tagName}>` },
  ...state.all(element),
  { type: "html", value: `</${element.tagName}>` },
];

const printer = unified()
  .use(rehypeParse, { fragment: true })
  .use(rehypeRemark, { newlines: true, handlers: { sup: printAsHtml, sub: printAsHtml } })
  .use(remarkGfm)
  .use(remarkStringify, { bullet: "-", bulletOther: "*", rule: "*", resourceLink: true });

export function printManuscript(manuscript: Manuscript): string {
  const { byline, authors, origin, published, updated } = manuscript;
  const isSplit =
    byline !== undefined && splitStatedAuthors(byline).join("\n") === authors.join("\n");
  const matter = {
    title: manuscript.titleDerived ? undefined : manuscript.title,
    standfirst: manuscript.standfirst,
    date: published && printTime(published),
    updated: updated && printTime(updated),
    section: manuscript.section,
    tags: manuscript.tags.length > 0 ? manuscript.tags : undefined,
    author: isSplit ? byline : authors.length > 0 ? authors : undefined,
    source: origin === undefined || origin.url !== undefined ? origin : origin.name,
    language: manuscript.language,
    slug: manuscript.slug,
    aliases: manuscript.aliases.length > 0 ? manuscript.aliases : undefined,
    draft: manuscript.withheld === undefined ? undefined : true,
    summary: manuscript.summary,
    image: manuscript.image?.address,
    keep: "*",
  };
  const given = Object.fromEntries(
    Object.entries(matter).filter(([, value]) => value !== undefined),
  );
  // Lists that follow one another would run together: a comment between them keeps them apart.
  const blocks = manuscript.body.map(({ html }, i) => {
    const before = manuscript.body[i - 1];
    const printed = printer.processSync(html).toString().trim();
    return before?.kind === "list" && manuscript.body[i]?.kind === "list"
      ? `<!-- -->\n\n${printed}`
      : printed;
  });
  return `---\n${stringify(given, { lineWidth: 0 })}---\n\n${blocks.join("\n\n")}\n`;
}

/** A zone that was assumed is not printed, or it would be taken for a stated one. */
function printTime({ at, zoneAssumed }: StatedTime): string {
  return zoneAssumed ? at.replace(/(?:Z|[+-]\d{2}:\d{2})$/u, "") : at;
}
