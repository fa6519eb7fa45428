/**
 * What the systems that keep their texts in folders have in common: their files are read, each gets its
 * address by the system's rule, and so becomes a post.
 */
import { counted } from "../../model/counted.ts";
import { posix } from "node:path";
import { oldPathKey, writtenPath } from "../../model/addresses/old-path.ts";
import type { Problem } from "../../model/problem.ts";
import { readFileText, Unreadable, type Files } from "../files/files.ts";
import { given } from "../../model/given.ts";
import type { TextStore } from "../files/text-store.ts";
import type { Body, OldSite, Post } from "../post.ts";
import {
  notBeforeOf,
  placed,
  publishedOf,
  readContentFile,
  type ContentFile,
} from "./content-file.ts";
import { findMedia } from "./find-media.ts";
import { picturesOf, withMoved } from "./matter-pictures.ts";
import type { Translated } from "./translation.ts";

/** A content folder: the site's files, and the part of them that is to be imported. */
export interface Folder {
  readonly files: Files;
  /** Relative to the site's root; empty for the root itself. */
  readonly part: string;
  readonly texts: TextStore;
}

/** What is different from system to system. */
export interface FolderSystem {
  readonly system: string;
  readonly origin?: string | undefined;
  readonly title?: string | undefined;
  readonly description?: string | undefined;
  readonly language?: string | undefined;
  readonly timeZone: string;
  /** What stands before every path of the site: `/notes`, or nothing. */
  readonly base: string;
  /** Which files are texts of the site. */
  readonly isContent: (path: string) => boolean;
  /** Which of these are copied as they are, and never were pages of the system. */
  readonly isCopied?: (file: ContentFile) => boolean;
  /** Keys that the configuration gives to a file. */
  readonly defaultsOf?: (path: string) => Readonly<Record<string, unknown>>;
  /** The path that the system gave it; undefined when only the old feed tells. */
  readonly addressOf: (file: ContentFile, published: string | undefined) => string | undefined;
  readonly isPost: (file: ContentFile) => boolean;
  /** Its front matter, where the system reads a key in a way of its own. */
  readonly matterOf?: (file: ContentFile) => ContentFile["matter"];
  readonly isDraft?: (file: ContentFile) => boolean;
  readonly translate: (file: ContentFile, addressOf: AddressOf) => Translated;
  /** The folders that are served at the site's root. */
  readonly mediaRoots: readonly string[];
  readonly idOf: OldSite["idOf"];
  readonly feedAliases: readonly string[];
  /** What is wrong with its files beside the texts. */
  readonly problems?: readonly Problem[];
}

/** The address of another file that a text names; undefined when there is none. */
export type AddressOf = (name: string) => string | undefined;

export async function readFolderSite(folder: Folder, rules: FolderSystem): Promise<OldSite> {
  const { files, part, texts } = folder;
  const contents: ContentFile[] = [];
  const bodies = new Map<ContentFile, () => string>();
  const problems: Problem[] = [...(rules.problems ?? [])];
  for (const path of files.paths) {
    if (!isIn(part, path) || !rules.isContent(path)) continue;
    const bytes = await files.read(path);
    if (bytes === undefined) continue;
    const file = readContentFile(path, bytes, rules.defaultsOf?.(path));
    if (rules.isCopied?.(file) === true) continue;
    problems.push(...file.problems);
    const kept = { ...file, body: "" };
    contents.push(kept);
    bodies.set(kept, texts.keep(file.body));
  }
  if (contents.length === 0) {
    const where = part === "" ? "" : ` in ${part}`;
    throw new Unreadable(
      `there are no texts of ${rules.system}${where}: give the site's own folder`,
    );
  }
  const addresses = new Map(
    contents.map((file) => [file, rules.addressOf(file, publishedOf(file, rules.timeZone))]),
  );
  const find = addressBook(addresses);
  const left = new Map<string, number>();
  const all = new Set(files.paths);
  const has = (path: string): boolean => all.has(path);
  const posts = contents.map((file) => {
    const translated = rules.translate({ ...file, body: bodies.get(file)?.() ?? "" }, find);
    for (const name of translated.left) left.set(name, (left.get(name) ?? 0) + 1);
    const place = {
      ...{ folder: posix.dirname(file.path), roots: rules.mediaRoots, has },
      hosts: new Set([URL.parse(rules.origin ?? "")?.host ?? ""]),
    };
    const { text, media, moved } = findMedia(translated.text, picturesOf(file.matter), place);
    const post = toPost(file, addresses.get(file), rules);
    const matter = withMoved(post.matter, moved);
    return { ...post, matter, body: texts.keepBody(formOf(file), text), media };
  });
  return given({
    system: rules.system,
    origin: rules.origin,
    title: rules.title,
    description: rules.description,
    language: rules.language,
    posts,
    idOf: rules.idOf,
    feedAliases: rules.feedAliases,
    left: [],
    untranslated: Array.from(left, ([name, count]) => `${name}, in ${counted(count, "text")}`),
    problems,
    readMedia: (path: string) => files.read(path),
  });
}

function isIn(part: string, path: string): boolean {
  return part === "" || path === part || path.startsWith(`${part}/`);
}

function formOf({ isHtml }: ContentFile): Body["form"] {
  return isHtml ? "html" : "markdown";
}

function toPost(
  file: ContentFile,
  address: string | undefined,
  rules: FolderSystem,
): Omit<Post, "body" | "media"> {
  const { fields, matter, path } = file;
  const isHeld = file.isUnread || fields.withheld !== undefined || rules.isDraft?.(file) === true;
  return given({
    place: path,
    kind: rules.isPost(file) ? ("post" as const) : ("page" as const),
    state: isHeld ? ("draft" as const) : ("public" as const),
    title: fields.title,
    address: address === undefined ? undefined : writtenPath(address),
    otherAddresses: aliasesOf(file, address, rules.base),
    guid: fields.guid,
    slug: fields.slug,
    published: publishedOf(file, rules.timeZone),
    notBefore: notBeforeOf(file, rules.timeZone),
    updated: fields.updated && placed(fields.updated, rules.timeZone),
    matter: rules.matterOf?.(file) ?? matter,
  });
}

/** Hugo takes an alias without a slash for one beside the page. */
function aliasesOf({ fields }: ContentFile, address: string | undefined, base: string): string[] {
  const beside = fields.aliases.map((name) =>
    posix.join(posix.dirname((address ?? "/").replace(/\/$/u, "")), name),
  );
  const own = address === undefined ? undefined : oldPathKey(address);
  const former = fields.formerPaths.map((path) =>
    `${path}/`.startsWith(`${base}/`) ? path : base + path,
  );
  return [...former, ...beside].map(writtenPath).filter((one) => oldPathKey(one) !== own);
}

/** Texts name others by their path, with or without what stands around it. */
function addressBook(addresses: ReadonlyMap<ContentFile, string | undefined>): AddressOf {
  const book = new Map<string, string>();
  for (const [{ path }, address] of addresses) {
    if (address === undefined) continue;
    const parts = path.split("/");
    for (let at = parts.length - 1; at >= 0; at--) {
      const name = parts.slice(at).join("/");
      for (const key of [name, name.replace(/(?:\/_?index)?\.[^./]+$/u, "")]) {
        if (!book.has(key)) book.set(key, address);
      }
    }
  }
  return (name) => book.get(name.replace(/^\/|[?#].*$/gu, "").replace(/\/$/u, ""));
}

/** The text of a file that a system keeps beside its texts, such as data of a folder. */
export async function readBeside(files: Files, path: string): Promise<string> {
  return (files.paths.includes(path) ? await readFileText(files, path) : undefined) ?? "";
}
