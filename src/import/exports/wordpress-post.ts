/** One item of a WordPress export in, the post or page that it is out. */
import { oldPathOf } from "../../model/addresses/old-path.ts";
import type { Problem } from "../../model/problem.ts";
import { findMedia, type MediaPlace } from "../folders/find-media.ts";
import { picturesOf, withMoved } from "../folders/matter-pictures.ts";
import type { Files } from "../files/files.ts";
import type { TextStore } from "../files/text-store.ts";
import { plainText } from "../plain-text.ts";
import { given } from "../../model/given.ts";
import type { Post } from "../post.ts";
import type { Attachments } from "./attachments.ts";
import { htmlOfWordPress } from "./wordpress-html.ts";
import { metaOf, ownRecord, textOf as text, type WxrRecord } from "./wxr.ts";

/** What an item says of itself only by number or by name. */
export interface WordPressSite {
  readonly file: string;
  readonly authors: ReadonlyMap<string, string>;
  readonly attachments: Attachments;
  readonly origin: string | undefined;
  readonly media: Files | undefined;
  readonly texts: TextStore;
}

/** An item without its comments, and without what plugins noted of it; its text lies on the disk. */
export interface KeptItem extends WxrRecord {
  readonly content: () => string;
}

const CONTENT = "content:encoded";
const KEPT_KEYS = new Set(["_wp_old_slug", "_thumbnail_id", "enclosure"]);

export function keepItem({ name, fields, records }: WxrRecord, texts: TextStore): KeptItem {
  return {
    ...ownRecord({
      name,
      fields: fields.filter((field) => field.name !== CONTENT && field.text !== ""),
      records: records.filter((record) => KEPT_KEYS.has(text(record, "wp:meta_key"))),
    }),
    content: texts.keep(text({ name, fields, records }, CONTENT)),
  };
}

export function readItem(item: KeptItem, site: WordPressSite): { post: Post; problems: Problem[] } {
  const id = text(item, "wp:post_id");
  const place = `${site.file}: post ${id}`;
  const status = text(item, "wp:status");
  const password = text(item, "wp:post_password");
  const name = decodeName(text(item, "wp:post_name")).replace(TRASHED, "");
  const title = plainText(text(item, "title"));
  const isPage = text(item, "wp:post_type") === "page";
  const { html, left } = htmlOfWordPress(item.content(), {
    post: id,
    attachments: site.attachments,
  });
  const matter = matterOf(item, site);
  const found = findMedia(html, picturesOf(matter), mediaPlace(site));
  const isPublic =
    password === "" && (status === "publish" || status === "future" || status === "");
  const post: Post = given({
    place,
    kind: isPage ? ("page" as const) : ("post" as const),
    state: isPublic
      ? ("public" as const)
      : status === "private" || password !== ""
        ? ("private" as const)
        : ("draft" as const),
    title: title === "" ? undefined : title,
    ...addressesOf(item, id, isPage),
    guid: text(item, "guid").trim() || undefined,
    slug: name === "" ? undefined : name,
    published:
      gmt(text(item, "wp:post_date_gmt")) ??
      rfc822(text(item, "pubDate")) ??
      gmt(text(item, "wp:post_date")),
    updated: gmt(text(item, "wp:post_modified_gmt")),
    body: site.texts.keepBody("html", found.text),
    matter: withMoved(matter, found.moved),
    media: found.media,
  });
  const problems = left.map((shortcode): Problem => ({
    ...{ file: place, severity: "warning", rule: "not-translated" },
    message: `the shortcode [${shortcode}] of "${title}" is not translated and stays as text`,
  }));
  return { post, problems };
}

/** Uploads are given as the folder that holds them, at whatever level. */
function mediaPlace({ media, origin, attachments }: WordPressSite): MediaPlace {
  const paths = new Set(media?.paths);
  const hosts = new Set([...attachments.hosts, URL.parse(origin ?? "")?.host ?? ""]);
  return { folder: "", roots: [""], isPart: true, hosts, has: (path) => paths.has(path) };
}

function addressesOf(item: WxrRecord, id: string, isPage: boolean) {
  const link = text(item, "link").trim();
  const guid = text(item, "guid").trim();
  const paths = [link, guid].flatMap((one) =>
    /^https?:/u.test(one) ? (oldPathOf(one) ?? []) : [],
  );
  const [address] = paths;
  const short = `/?${isPage ? "page_id" : "p"}=${id}`;
  const old = metaOf(item, "_wp_old_slug").flatMap((slug) => renamed(address, slug));
  const others = new Set([...paths.slice(1), short, ...old]);
  if (address !== undefined) others.delete(address);
  others.delete("/");
  return { address: address === "/" ? undefined : address, otherAddresses: [...others] };
}

/** WordPress redirects from the slugs that a post had. */
function renamed(address: string | undefined, slug: string): string[] {
  if (address === undefined || slug === "" || address.includes("?")) return [];
  return [address.replace(/[^/]+(\/?)$/u, `${slug}$1`)];
}

function matterOf(
  item: WxrRecord,
  { authors, attachments }: WordPressSite,
): Record<string, unknown> {
  const login = text(item, "dc:creator");
  const author = authors.get(login) ?? login;
  const terms = (domain: string): string[] =>
    item.fields
      .filter(({ name, attributes }) => name === "category" && attributes["domain"] === domain)
      .map((field) => field.text.trim())
      .filter((term) => term !== "" && term !== "Uncategorized");
  const [section, ...more] = terms("category");
  const [thumbnail] = metaOf(item, "_thumbnail_id");
  const excerpt = text(item, "excerpt:encoded").trim();
  const tags = [...terms("post_tag"), ...more];
  const sounds = metaOf(item, "enclosure");
  return given({
    author: author === "" ? undefined : author,
    section,
    tags: tags.length === 0 ? undefined : [...new Set(tags)],
    summary: excerpt === "" ? undefined : excerpt.replace(/<[^>]*>/gu, "").replace(/\s+/gu, " "),
    enclosures: sounds.length === 0 ? undefined : sounds,
    image: thumbnail === undefined ? undefined : attachments.addressOf(thumbnail),
  });
}

/** What WordPress adds to the name of a post that goes to the trash. */
const TRASHED = /__trashed(?:-\d+)?$/u;

function decodeName(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch (error) {
    if (error instanceof URIError) return name;
    throw error;
  }
}

/** `2019-05-01 10:15:00`; drafts have zeros. */
function gmt(time: string): string | undefined {
  return /^[1-9]\d{3}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$/u.test(time)
    ? `${time.replace(" ", "T")}Z`
    : undefined;
}

function rfc822(time: string): string | undefined {
  const date = new Date(time);
  const isReal = time !== "" && !Number.isNaN(date.getTime()) && date.getUTCFullYear() > 1;
  return isReal ? date.toISOString().replace(/\.\d+Z$/u, "Z") : undefined;
}
