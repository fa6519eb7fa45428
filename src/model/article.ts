/**
 * The model: what an article is on its way from a raw file to a reader. A `Source` is bytes, a
 * `Manuscript` is what parsing makes of it, an `Article` is a manuscript with its identity.
 * Every string in a manuscript or an article is well-formed Unicode without the control
 * characters that XML 1.0 forbids, every time is real, every URL is absolute http(s), or local: in a
 * manuscript it is then one of its `references`, in an edition it begins with a slash. Later stages rely on it.
 */
import type { Enclosure, FoundMedia, Picture, Place, Reference } from "./media.ts";
import type { Format } from "./addresses/paths.ts";

/** One file of `articles/`, read but not yet understood. */
export interface Source {
  /** Relative to the project's folder, with forward slashes: `articles/politics/x.txt`. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** A time that a text or its front matter states. */
export interface StatedTime {
  /** RFC 3339 in whole seconds with the stated offset: `2024-03-12T09:30:00+01:00`. */
  readonly at: string;
  /** Whether the text gave no zone, so that UTC was assumed. */
  readonly zoneAssumed: boolean;
  /** What a text says never holds an article back until its date comes. */
  readonly by: "text" | "front matter" | "file name";
}

/** Where a text says it was first published. At least one of the two is given. */
export interface Origin {
  readonly name?: string;
  readonly url?: string;
}

export type Direction = "ltr" | "rtl";

/** An article's id in single formats. */
export type FormatIds = Readonly<Partial<Record<Format, string>>>;

/** One unit of the body, as sanitised HTML and as plain text (lines separated by `\n`). */
export interface Block {
  readonly kind:
    | "paragraph"
    | "heading"
    | "list"
    | "quotation"
    | "verse"
    | "table"
    | "image"
    | "code"
    | "rule"
    /** Several of them in one: a figure with its caption, details with their summary. */
    | "group";
  readonly html: string;
  readonly text: string;
}

/** Why a line is what it is. Only `npm run explain` puts it into words. */
export interface Provenance {
  readonly role: string;
  /** In kebab-case; docs/parser.md explains the rules. */
  readonly rule: string;
  /** Where in the line the words stand that the rule went by, or where the line does. */
  readonly where?: string;
  /** The language of these words. */
  readonly language?: string;
}

/** A removed line, or the part of a line that was cut off, with the rule that removed it. */
export interface DroppedLine extends Provenance {
  /** The line in the source, counted from 1. */
  readonly line: number;
  readonly text: string;
}

/** A line of the source with what was made of it, for `npm run explain`. */
export interface ReadLine extends DroppedLine {
  readonly fate: "body" | "field" | "dropped" | "cut";
  /** Of a line whose end was cut off: why. */
  readonly cut?: Provenance;
}

/** What people see of an article, apart from its identity. */
export interface Content {
  readonly title: string;
  /** Whether the text states no headline, so that the title was made from the lede. */
  readonly titleDerived: boolean;
  readonly standfirst?: string;
  /** The standfirst or the first whole sentences, as plain text. */
  readonly summary: string;
  readonly section?: string;
  /** The byline as the text gives it, without "By". */
  readonly byline?: string;
  /** The byline's people, one name each. */
  readonly authors: readonly string[];
  readonly tags: readonly string[];
  readonly origin?: Origin;
  /** The picture that stands for it. */
  readonly image?: Picture;
  /** What readers are to fetch with it; absent: nothing. */
  readonly enclosures?: readonly Enclosure[];
  /** Its numbers as an episode of a podcast. */
  readonly season?: number;
  readonly episode?: number;
  /** A BCP 47 tag: `en`, `de`, `zh-Hant`; `und` when the text is too short to tell. */
  readonly language: string;
  readonly direction: Direction;
  /** Minutes, rounded up, at least 1. */
  readonly readingTime: number;
  readonly body: readonly Block[];
}

/** What is known of a source that was read before, so that its body need not be read again. */
export interface Digests {
  /** The id that is minted from the manuscript's `text`, whether it is the article's or not. */
  readonly textId: string;
  /** The ledger's digest of what the manuscript says, whatever its addresses lead to. */
  readonly content: string;
  /** The ledger's similarity sketch. */
  readonly sketch: string;
  /** The ledger's sketch of the numbers in it. */
  readonly numbers: string;
  /** The body's HTML in bytes of UTF-8. */
  readonly bodyBytes: number;
}

/** Whether a source is published as it is written or cleaned, and why. */
export interface SourceKind {
  readonly is: "authored" | "raw";
  /** For people: "it is Markdown". */
  readonly why: string;
}

/** What parsing makes of one source. It has no identity yet. */
export interface Manuscript extends Content {
  readonly path: string;
  readonly kind: SourceKind;
  readonly published?: StatedTime;
  readonly updated?: StatedTime;
  /** What front matter asks of the ledger. */
  readonly slug?: string;
  readonly aliases: readonly string[];
  /** Whole paths that it had, here or elsewhere: `/2019/shed.html`. */
  readonly formerPaths?: readonly string[];
  /** The path that it is to have for its address, as it is written: `/2019/shed/`. */
  readonly permalink?: string;
  /** The id that feed readers know it by; it counts when the article is first seen. */
  readonly guid?: string;
  /** Ids of single formats, where they differ from that. */
  readonly guids?: FormatIds;
  /** Whether front matter says that another text in this file is the same article, or a new one. */
  readonly identity?: "same" | "new";
  /** What says that it is not public, as it is written: `status: private`. */
  readonly withheld?: string;
  /** Times before which it is not to be published, besides `published`. */
  readonly notBefore?: readonly StatedTime[];
  /** From then on it is not to be published. */
  readonly expires?: StatedTime;
  /** The decoded source without front matter, NFC, white space folded: what identity is minted from. */
  readonly text: string;
  /** Lower-case hexadecimal SHA-256 of the source's bytes. */
  readonly sourceHash: string;
  /** The local addresses that its body and its front matter name; absent: none. */
  readonly references?: readonly Reference[];
  /** The pictures that its body shows, in order; absent: none. */
  readonly pictures?: readonly Picture[];
  /** What they lead to; absent until the files were looked at. */
  readonly found?: FoundMedia;
  /** Absent: to be computed from the rest. */
  readonly digests?: Digests;
  readonly dropped: readonly DroppedLine[];
  /** Every non-blank line of the source, in order. */
  readonly lines: readonly ReadLine[];
}

/** A manuscript with its identity: what an edition publishes. Times are RFC 3339, UTC, whole seconds. */
export interface Article extends Content {
  /** `urn:uuid:…`, or any text for an article that moved in; never changes. */
  readonly id: string;
  /** Ids of single formats, where they differ from that. */
  readonly ids?: FormatIds;
  /** The path of its address, as it is written, where that is not `/articles/{slug}`. */
  readonly permalink?: string;
  /** The last part of the permalink; Unicode, not percent-encoded. */
  readonly slug: string;
  readonly published: string;
  /** False when `published` is the time when a build first saw the text. */
  readonly publishedStated: boolean;
  readonly updated: string;
  /** When the article entered the ledger: what lists are ordered by. */
  readonly arrived: string;
  /** When it came back last, to the site or to one of its lists; absent: it never was away. */
  readonly returned?: string;
  /** The number, counted from 1, of the slice that holds the article. */
  readonly slice: number;
  /** The manuscript's; a matter of the build, not stored. */
  readonly digests?: Digests;
  /** Whether the text states that it was updated; a matter of the build, not stored. */
  readonly updateStated?: boolean;
  /** What the local addresses in its body lead to; a matter of the build, not stored. */
  readonly found?: FoundMedia;
  /** The publication's addresses for them; a matter of the build, not stored. */
  readonly placed?: Readonly<Record<string, Place>>;
}

/** An article with the ledger's revisions of it: they are in no document but `/changes.json`. */
export interface NumberedArticle extends Article {
  /** In which the article entered the ledger. */
  readonly firstRevision: number;
  /** In which it last changed. */
  readonly revision: number;
  /** In which it went and came: removed, returned, removed, returned … */
  readonly gaps: readonly number[];
}
