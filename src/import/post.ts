/**
 * What every reader of another system makes of it: the site with its posts, whatever the system. The
 * writer knows nothing else.
 */
import type { Problem } from "../model/problem.ts";

export interface OldSite {
  /** For people: `Hugo`, `WordPress`. */
  readonly system: string;
  /** `https://example.com`, where the site says it. */
  readonly origin?: string;
  readonly title?: string;
  readonly description?: string;
  /** A BCP 47 tag. */
  readonly language?: string;
  readonly posts: readonly Post[];
  /** The id that the system's feeds give a post, by its rule; the old feed's own word comes first. */
  readonly idOf: (post: Post, link: string) => string;
  /** Addresses of lists that the system had feeds for, as `FEED_ALIASES` has them. */
  readonly feedAliases: readonly string[];
  /** What is there and not imported: "12 comments". */
  readonly left: readonly string[];
  /** Marks of the system without a translation: `the shortcode "gallery", in 2 texts`. */
  readonly untranslated?: readonly string[];
  readonly problems: readonly Problem[];
  /** Reads a file that a post names; undefined when there is none. */
  readonly readMedia: (path: string) => Promise<Uint8Array | undefined>;
}

export interface Post {
  /** Where it was found, for messages: `content/blog/shed.md`, `export.xml: post 12`. */
  readonly place: string;
  readonly kind: "post" | "page";
  /** What is gone, such as to the trash, is not imported, and not taken from the old feed either. */
  readonly state: "public" | "draft" | "private" | "gone";
  readonly title?: string;
  /** The path that it had, as it was written: `/2019/05/shed/`. */
  readonly address?: string;
  /** Further paths that led to it, and paths with a query: `/?p=12`. */
  readonly otherAddresses: readonly string[];
  /** The id that the export states. */
  readonly guid?: string;
  /** The last part of its address, where the system has such a thing. */
  readonly slug?: string;
  /** RFC 3339. */
  readonly published?: string;
  /** The day from which it is shown, where that is later than the date that it has. */
  readonly notBefore?: string;
  readonly updated?: string;
  readonly body: Body;
  /** The front matter that it had, or that says what the export says, by key. */
  readonly matter: Readonly<Record<string, unknown>>;
  readonly media: readonly Media[];
}

export interface Body {
  readonly form: "markdown" | "html";
  readonly isEmpty: boolean;
  /** Read anew each time: it may lie on the disk. */
  readonly text: () => string;
}

export function bodyOf(form: Body["form"], text: string): Body {
  return { form, isEmpty: text.trim() === "", text: () => text };
}

/** A file that a post shows. */
export interface Media {
  /** For `OldSite.readMedia`. */
  readonly from: string;
  /** Where it goes: beside the source, under the name that the text has for it, or below `static/`. */
  readonly to: { readonly beside: string } | { readonly static: string };
}

/** Where an id comes from, the surest first. */
export const CERTAINTIES = ["old feed", "export", "rule"] as const;
export type Certainty = (typeof CERTAINTIES)[number];
