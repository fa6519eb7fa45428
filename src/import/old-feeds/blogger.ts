/**
 * What Blogger's export says of its entries beside Atom: drafts, pages, comments, settings and templates
 * stand in it among the posts.
 */

const KIND = "http://schemas.google.com/g/2005#kind";
/** The address of the feed that readers ask for; `self` is one of Blogger's own. */
export const BLOGGER_FEED = "http://schemas.google.com/g/2005#feed";

interface Marked {
  readonly app?: { readonly control?: { readonly draft?: boolean } };
  readonly categories?: readonly {
    readonly scheme?: string;
    readonly term?: string;
    readonly label?: string;
  }[];
}

/** `post`, `page`, `comment`, `settings`, `template`; undefined of any other feed's entry. */
export function bloggerKind({ categories = [] }: Marked): string | undefined {
  return categories.find(({ scheme }) => scheme === KIND)?.term?.replace(/^.*#/u, "");
}

export function isDraft({ app }: Marked): boolean {
  return app?.control?.draft === true;
}

/** What kind an entry is of is no tag. */
export function tagsOf({ categories = [] }: Marked): (string | undefined)[] {
  return categories.filter(({ scheme }) => scheme !== KIND).map(({ term, label }) => label ?? term);
}

/** Takeout has the same in elements of its own, and the address as a file's name. */
export function withKinds(atom: string): string {
  if (!atom.includes("http://schemas.google.com/blogger/2018")) return atom;
  const draft =
    '<app:control xmlns:app="http://www.w3.org/2007/app"><app:draft>yes</app:draft></app:control>';
  return atom
    .replace(
      /<blogger:type>(POST|PAGE|COMMENT)<\/blogger:type>/gu,
      (_, kind: string) => `<category scheme="${KIND}" term="#${kind.toLowerCase()}"/>`,
    )
    .replace(/<blogger:status>(?!LIVE<)[^<]*<\/blogger:status>/gu, draft)
    .replace(
      /<blogger:filename>([^<]+)<\/blogger:filename>/gu,
      (_, path: string) => `<link rel="alternate" href="${path}"/>`,
    );
}
