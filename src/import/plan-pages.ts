/** The pages of an old site in, the publication's own pages that they become out: about, imprint. */
import { isOldPath, oldPathKey } from "../model/addresses/old-path.ts";
import type { KnownPost } from "./identify.ts";
import type { Here } from "./read-here.ts";
import { writePage, type WrittenSource } from "./write-source.ts";

export interface PlannedPages {
  readonly sources: readonly WrittenSource[];
  readonly alreadyHere: number;
  readonly drafts: readonly string[];
  /** Those that cannot come, each with the reason. */
  readonly left: readonly string[];
}

interface Options {
  readonly newAddresses: boolean;
  readonly here: Here;
  /** The keys of the addresses that the articles of the old site had. */
  readonly articles: ReadonlySet<string>;
}

export function planPages(pages: readonly KnownPost[], options: Options): PlannedPages {
  const { newAddresses, here } = options;
  const taken = new Set<string>();
  const addresses = new Set(options.articles);
  const sources: WrittenSource[] = [];
  const drafts: string[] = [];
  const left: string[] = [];
  let alreadyHere = 0;
  for (const found of pages) {
    const { post, address } = found;
    const key = address === undefined ? undefined : oldPathKey(address);
    const why = whyLeft(found, key, addresses);
    if (why !== undefined) {
      left.push(`the page ${post.place}: ${why}`);
      continue;
    }
    if (key !== undefined) addresses.add(key);
    // Names are given to all, so that a second import finds the same.
    const { name, ...source } = writePage(found, { newAddresses, taken });
    if (here.pages.has(name) || (key !== undefined && here.pages.has(key))) alreadyHere++;
    else sources.push(source);
    if (post.state !== "public") drafts.push(post.place);
  }
  return { sources, alreadyHere, drafts, left };
}

function whyLeft(
  { post, address }: KnownPost,
  key: string | undefined,
  taken: ReadonlySet<string>,
): string | undefined {
  if (post.body.isEmpty) return "it has no text";
  if (isTemplate(post.body.text())) return "it is a template";
  if (address === undefined) return "nothing tells its address";
  if (!isOldPath(address)) return `${address} is the site's own`;
  return key !== undefined && taken.has(key) ? `${address} is another's` : undefined;
}

/** What makes lists of posts has no text of its own. */
function isTemplate(text: string): boolean {
  const prose = text.replace(/^(`{3,}|~{3,})[\s\S]*?^\1/gmu, "").replace(/`[^`\n]*`/gu, "");
  return /\{%-?\s*(?:for|assign|include|paginate|layout|block)\b/u.test(prose);
}
