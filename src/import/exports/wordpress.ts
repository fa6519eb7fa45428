/** A WordPress export in, its posts and pages out; comments are counted, attachments are looked up. */
import { open } from "node:fs/promises";
import { basename } from "node:path";
import { oldPathOf } from "../../model/old-path.ts";
import type { Problem } from "../../model/problem.ts";
import { findMedia } from "../folders/find-media.ts";
import type { Files } from "../files/files.ts";
import { dropUndefined } from "../drop-undefined.ts";
import type { OldSite, Post } from "../post.ts";
import { htmlOfWordPress } from "./wordpress-html.ts";
import { readWxr, type WxrRecord } from "./wxr.ts";

/** Whether the file begins as a WordPress export does; feeds have no `wp:` namespace. */
export async function isWxr(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(8192), 0, 8192, 0);
    return /wordpress\.org\/export\/|<wp:wxr_version>/u.test(buffer.toString("utf8", 0, bytesRead));
  } finally {
    await file.close();
  }
}

/** What is not content: menus, revisions, settings. */
const CONTENT = new Set(["post", "page"]);

export async function readWordPress(path: string, media: Files | undefined): Promise<OldSite> {
  const items: WxrRecord[] = [];
  const authors = new Map<string, string>();
  const attachments = new Map<string, string>();
  const facts = new Map<string, string>();
  let comments = 0;
  const others = new Map<string, number>();
  await readWxr(
    path,
    (record) => {
      if (record.name === "wp:author") {
        authors.set(text(record, "wp:author_login"), text(record, "wp:author_display_name"));
      }
      if (record.name !== "item") return;
      comments += record.records.filter(({ name }) => name === "wp:comment").length;
      const type = text(record, "wp:post_type") || "post";
      if (type === "attachment") {
        attachments.set(text(record, "wp:post_id"), text(record, "wp:attachment_url"));
      } else if (CONTENT.has(type)) items.push(record);
      else others.set(type, (others.get(type) ?? 0) + 1);
    },
    ({ name, text: value }) => {
      if (!facts.has(name)) facts.set(name, value.trim());
    },
  );
  const origin = URL.parse(facts.get("wp:base_blog_url") ?? facts.get("link") ?? "")?.origin;
  const site = { file: basename(path), authors, attachments, origin, media };
  const read = items
    .filter((item) => !/^(?:trash|auto-draft|inherit)$/u.test(text(item, "wp:status")))
    .map((item) => readItem(item, site));
  const left = [
    ...(comments > 0 ? [`${comments} comments`] : []),
    ...Array.from(others, ([type, count]) => `${count} of the type ${type}`),
  ];
  return dropUndefined({
    system: "WordPress",
    origin,
    title: facts.get("title"),
    description: facts.get("description"),
    language: facts.get("language"),
    posts: read.map(({ post }) => post),
    // WordPress states the guid of every post.
    idOf: (post: Post, link: string) => post.guid ?? link,
    feedAliases: [
      "/feed/",
      "/feed/rss2/",
      "/feed/atom/>/atom.xml",
      "/?feed=rss2",
      "/?feed=atom",
      "/category/*/feed/>/sections/*/rss.xml",
      "/tag/*/feed/>/tags/*/rss.xml",
      "/author/*/feed/>/authors/*/rss.xml",
    ],
    left,
    problems: read.flatMap(({ problems }) => problems),
    readMedia: (from: string) => media?.read(from) ?? Promise.resolve(undefined),
  });
}

interface Site {
  readonly file: string;
  readonly authors: ReadonlyMap<string, string>;
  /** The address of an attachment, by its number. */
  readonly attachments: ReadonlyMap<string, string>;
  readonly origin: string | undefined;
  readonly media: Files | undefined;
}

function readItem(item: WxrRecord, site: Site): { post: Post; problems: Problem[] } {
  const id = text(item, "wp:post_id");
  const place = `${site.file}: post ${id}`;
  const status = text(item, "wp:status");
  const password = text(item, "wp:post_password");
  const name = decodeName(text(item, "wp:post_name"));
  const title = text(item, "title").trim();
  const isPage = text(item, "wp:post_type") === "page";
  const { html, left } = htmlOfWordPress(text(item, "content:encoded"), site.attachments);
  const found = findMedia(html, [], mediaPlace(site));
  const isPublic =
    password === "" && (status === "publish" || status === "future" || status === "");
  const post: Post = dropUndefined({
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
    body: { form: "html" as const, text: found.text },
    matter: matterOf(item, site),
    media: found.media,
  });
  const problems = left.map((shortcode): Problem => ({
    ...{ file: place, severity: "warning", rule: "not-translated" },
    message: `the shortcode [${shortcode}] of "${title}" is not translated and stays as text`,
  }));
  return { post, problems };
}

/** Uploads are given as the folder that holds them, at whatever level. */
function mediaPlace({ media, origin }: Site) {
  const paths = new Set(media?.paths);
  return {
    ...{ folder: "", origin, has: (path: string) => paths.has(path) },
    roots: ["", "..", "../..", "../../.."].map((up) => up),
  };
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

function matterOf(item: WxrRecord, { authors, attachments }: Site): Record<string, unknown> {
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
  return dropUndefined({
    author: author === "" ? undefined : author,
    section,
    tags: tags.length === 0 ? undefined : [...new Set(tags)],
    summary: excerpt === "" ? undefined : excerpt.replace(/<[^>]*>/gu, "").replace(/\s+/gu, " "),
    image: thumbnail === undefined ? undefined : attachments.get(thumbnail),
  });
}

function metaOf(item: WxrRecord, key: string): string[] {
  return item.records
    .filter((record) => record.name === "wp:postmeta" && text(record, "wp:meta_key") === key)
    .map((record) => text(record, "wp:meta_value").trim());
}

function text(record: WxrRecord, name: string): string {
  return record.fields.find((field) => field.name === name)?.text ?? "";
}

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
