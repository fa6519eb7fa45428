/** A post with what its subscribers know of it in, the source that it becomes out: its path and its text. */
import { Document, visit } from "yaml";
import { canBePermalink, decodePath, isOldPath, oldPathKey } from "../model/addresses/old-path.ts";
import { meaningOf, type Meaning } from "../parse/source/front-matter/key-table.ts";
import type { KnownPost } from "./identify.ts";
import type { Media, Post } from "./post.ts";
import { given } from "../model/given.ts";

export interface WrittenSource {
  /** Below `articles/` or `pages/`: `2019-05-01-shed.md`. */
  readonly path: string;
  /** Made anew each time, so that the texts of a large site need not be in memory. */
  readonly text: () => string;
  /** The files that it shows. */
  readonly media: readonly Media[];
}

/** What we state ourselves, in the place of what stood there. */
const STATED: ReadonlySet<Meaning> = new Set<Meaning>([
  "title", "date", "updated", "permalink", "guid", "id", "slug", "aliases",
]); // prettier-ignore

export interface WritingOptions {
  /** Whether articles get addresses of ours, to which the old ones redirect. */
  readonly newAddresses: boolean;
  /** Names that are taken already, without ending; the new one is added. */
  readonly taken: Set<string>;
}

export function writeSource(found: KnownPost, options: WritingOptions): WrittenSource {
  const { post, published } = found;
  const slug = slugOf(found);
  const name = freeName([published?.slice(0, 10), slug].filter(Boolean).join("-"), options.taken);
  const own = stated(found, options);
  return sourceOf(name, { ...own, ...kept(post.matter), ...held(own) }, post);
}

/** A page of the old site, as a page of the publication's own: it has no id, and no date in any feed. */
export function writePage(
  found: KnownPost,
  options: WritingOptions,
): WrittenSource & { readonly name: string } {
  const { post } = found;
  const name = freeName(slugOf(found), options.taken);
  const { title, draft, permalink, aliases } = stated(found, options);
  const own = given({ title, draft, permalink, aliases });
  const matter = { ...own, ...kept(post.matter), ...held(own) };
  return { name, ...sourceOf(name, matter, post) };
}

function sourceOf(name: string, matter: Matter, { body, media }: Post): WrittenSource {
  const isBundle = media.some(({ to }) => "beside" in to);
  const ending = body.form === "html" ? "html" : "md";
  const head = `---\n${printMatter(matter)}---\n\n`;
  return {
    path: isBundle ? `${name}/index.${ending}` : `${name}.${ending}`,
    text: () => {
      const text = body
        .text()
        .replace(/^\s*\n/u, "")
        .trimEnd();
      return `${head}${text === "" ? "&nbsp;" : text}\n`;
    },
    media,
  };
}

type Matter = Readonly<Record<string, unknown>>;

function stated(found: KnownPost, { newAddresses }: WritingOptions): Matter {
  const { post, id, ids, address, published, updated, title } = found;
  const isPublic = post.state === "public";
  const own =
    address !== undefined && !newAddresses && canBePermalink(address) ? address : undefined;
  const others = [address, ...post.otherAddresses].filter(
    (path) => path !== undefined && path !== own && isOldPath(path) && isOther(path, own),
  );
  return given({
    title,
    date: published,
    publishDate: post.notBefore,
    updated: updated === published ? undefined : updated,
    draft: isPublic ? undefined : "true",
    guid: id === "" ? undefined : (ids ?? id),
    permalink: own,
    aliases: others.length === 0 ? undefined : [...new Set(others)],
  });
}

/** A text that the system holds back for its place may say `draft: false` itself. */
function held({ draft }: Matter): Matter {
  return draft === undefined ? {} : { draft };
}

/** Spellings of the permalink need no line. */
function isOther(path: string, own: string | undefined): boolean {
  return own === undefined || oldPathKey(path) !== oldPathKey(own);
}

function kept(matter: Matter): Record<string, unknown> {
  const entries = Object.entries(matter).flatMap(([key, value]) => {
    const meaning = meaningOf(key);
    const isSwitch =
      typeof value === "boolean" ||
      (typeof value === "string" && /^(?:true|false|yes|no)$/iu.test(value));
    if (meaning !== undefined && STATED.has(meaning) && !isSwitch) return [];
    const plain = plainScalars(value);
    return plain === undefined ? [] : [[key, plain] as const];
  });
  return Object.fromEntries(entries);
}

/** Texts all the way down: `true` and `2019` are written as they were. */
function plainScalars(value: unknown): unknown {
  if (value === null || value === undefined) return undefined;
  if (Array.isArray(value)) return value.map(plainScalars).filter((one) => one !== undefined);
  if (value instanceof Date) return value.toISOString();
  if (typeof value !== "object") return typeof value === "string" ? value : JSON.stringify(value);
  const entries = Object.entries(value).map(([key, one]) => [key, plainScalars(one)] as const);
  return Object.fromEntries(entries.filter(([, one]) => one !== undefined));
}

function printMatter(matter: Matter): string {
  const document = new Document(matter, { schema: "failsafe", aliasDuplicateObjects: false });
  visit(document, {
    Scalar(_, node) {
      // As plain text these would be nothing.
      if (/^(?:null|~|)$/iu.test(String(node.value))) node.type = "QUOTE_DOUBLE";
    },
  });
  return document.toString({ lineWidth: 0 });
}

/** File systems take names of 255 bytes, with the day, a number and the ending. */
const MOST_BYTES = 200;
const LONGEST = 80;

function slugOf({ post, address, title, id }: KnownPost): string {
  const last = address
    ?.replace(/[?#].*$/u, "")
    .split("/")
    .filter(Boolean)
    .at(-1);
  const name = post.slug ?? (last && decodePath(last).replace(/\.html?$/u, "")) ?? title ?? id;
  const plain = name
    .normalize("NFC")
    .toLowerCase()
    .replace(/^\d{4}-\d{2}-\d{2}-/u, "")
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, "-")
    .replace(/^-|-$/gu, "");
  return cut(plain) || "post";
}

/** Between two characters, as readers see them. */
function cut(name: string): string {
  let end = 0;
  let bytes = 0;
  for (const { segment, index } of new Intl.Segmenter().segment(name)) {
    bytes += Buffer.byteLength(segment);
    if (bytes > MOST_BYTES || index + segment.length > LONGEST) break;
    end = index + segment.length;
  }
  return name.slice(0, end);
}

function freeName(name: string, taken: Set<string>): string {
  let free = name;
  for (let n = 2; taken.has(free); n++) free = `${name}-${n}`;
  taken.add(free);
  return free;
}
