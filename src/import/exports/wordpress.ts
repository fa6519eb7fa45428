/** A WordPress export in, its posts and pages out; comments are counted, attachments are looked up. */
import { open } from "node:fs/promises";
import { basename } from "node:path";
import type { Files } from "../files/files.ts";
import { given } from "../../model/given.ts";
import type { TextStore } from "../files/text-store.ts";
import type { OldSite, Post } from "../post.ts";
import { Attachments } from "./attachments.ts";
import { keepItem, readItem, type KeptItem } from "./wordpress-post.ts";
import { readWxr, textOf as text, type WxrRecord } from "./wxr.ts";

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
/** Revisions inherit. */
const PUBLIC = /^(?:publish|future|inherit|)$/u;
const GONE = /^(?:trash|auto-draft|inherit)$/u;

function statusOf(item: WxrRecord): string {
  return text(item, "wp:status");
}

export async function readWordPress(
  path: string,
  media: Files | undefined,
  texts: TextStore,
): Promise<OldSite> {
  const items: KeptItem[] = [];
  const authors = new Map<string, string>();
  const attachments = new Attachments();
  const facts = new Map<string, string>();
  const gone: KeptItem[] = [];
  let trash = 0;
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
        attachments.add(record);
        return;
      }
      const isContent = CONTENT.has(type);
      if (!isContent) others.set(type, (others.get(type) ?? 0) + 1);
      // What was public once is known by its entry in the old feed, which must not bring it back.
      const isGone = isContent ? GONE.test(statusOf(record)) : !PUBLIC.test(statusOf(record));
      if (statusOf(record) === "trash") trash++;
      if (isGone) gone.push(keepItem(record, texts));
      else if (isContent) items.push(keepItem(record, texts));
    },
    ({ name, text: value }) => {
      if (!facts.has(name)) facts.set(name, value.trim());
    },
  );
  const origin = URL.parse(facts.get("wp:base_blog_url") ?? facts.get("link") ?? "")?.origin;
  const site = { file: basename(path), authors, attachments, origin, media, texts };
  const read = items.map((item) => readItem(item, site));
  const left = [
    ...(comments > 0 ? [`${comments} comments`] : []),
    ...(trash > 0 ? [`${trash} in the trash`] : []),
    ...Array.from(others, ([type, count]) => `${count} of the type ${type}`),
  ];
  return given({
    system: "WordPress",
    origin,
    title: facts.get("title"),
    description: facts.get("description"),
    language: facts.get("language"),
    posts: [
      ...read.map(({ post }) => post),
      ...gone.map((item) => ({ ...readItem(item, site).post, state: "gone" as const })),
    ],
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
