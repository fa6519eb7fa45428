/** The text of a Ghost export (JSON) in, its posts and pages out; members are counted. */
import { z } from "zod";
import type { Files } from "../files/files.ts";
import { Unreadable } from "../files/files.ts";
import { findMedia } from "../folders/find-media.ts";
import { given } from "../../model/given.ts";
import { bodyOf, type OldSite, type Post } from "../post.ts";
import { readLexical } from "./lexical.ts";

const id = z.union([z.string(), z.number()]).transform(String);
const line = z.string().nullish();

const postSchema = z.object({
  id,
  title: line,
  slug: z.string(),
  html: line,
  mobiledoc: line,
  lexical: line,
  plaintext: line,
  feature_image: line,
  type: line,
  page: z.union([z.boolean(), z.number()]).nullish(),
  status: line,
  visibility: line,
  locale: line,
  published_at: z.union([z.string(), z.number()]).nullish(),
  updated_at: z.union([z.string(), z.number()]).nullish(),
  custom_excerpt: line,
  canonical_url: line,
  author_id: id.nullish(),
});
const named = z.object({ id, name: line, slug: line });
const between = (other: "tag_id" | "author_id") =>
  z.object({ post_id: id, [other]: id, sort_order: z.number().nullish() });

const dataSchema = z.object({
  posts: z.array(postSchema),
  tags: z.array(named.extend({ visibility: line })).nullish(),
  users: z.array(named).nullish(),
  posts_tags: z.array(between("tag_id")).nullish(),
  posts_authors: z.array(between("author_id")).nullish(),
  settings: z.array(z.object({ key: z.string(), value: z.unknown() })).nullish(),
  members: z.array(z.unknown()).nullish(),
});
type Data = z.infer<typeof dataSchema>;
type GhostPost = Data["posts"][number];

/** What Ghost writes in place of the site's address. */
const PLACEHOLDER = /__GHOST_URL__/gu;

export function readGhost(text: string, name: string, media: Files | undefined): OldSite {
  const data = readData(text, name);
  const setting = (key: string): string | undefined => {
    const value = data.settings?.find((one) => one.key === key)?.value;
    return typeof value === "string" && value !== "" ? value : undefined;
  };
  const tagsOf = joined(data.posts_tags, "tag_id", data.tags);
  const authorsOf = joined(data.posts_authors, "author_id", data.users);
  const place = { name, tagsOf, authorsOf, users: data.users ?? [], media };
  const members = data.members?.length ?? 0;
  return given({
    system: "Ghost",
    title: setting("title"),
    description: setting("description"),
    language: setting("locale") ?? setting("lang"),
    posts: data.posts.map((post) => readPost(post, place)),
    // Ghost's feed: <guid isPermaLink="false">{{post.id}}</guid>.
    idOf: (post: Post) => post.guid ?? "",
    feedAliases: ["/rss/", "/tag/*/rss/>/tags/*/rss.xml", "/author/*/rss/>/authors/*/rss.xml"],
    left: members > 0 ? [`${members} members`] : [],
    problems: [],
    readMedia: (from: string) => media?.read(from) ?? Promise.resolve(undefined),
  });
}

/** `{ db: [{ data }] }`, `{ data }` or the data itself, by the export's age. */
function readData(text: string, name: string): Data {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
    throw new Unreadable(`${name} is not whole, export it again: ${cause.message}`, { cause });
  }
  const { db, data } = json as { db?: { data?: unknown }[]; data?: unknown };
  const read = dataSchema.safeParse(db?.[0]?.data ?? data ?? json);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  const where = issue?.path.join(".") ?? "";
  throw new Unreadable(`${name} is not as Ghost writes it: ${where}: ${issue?.message ?? ""}`);
}

type Named = z.infer<typeof named>;

/** What is joined to a post, in its order, by name. */
function joined(
  pairs: readonly Readonly<Record<string, unknown>>[] | null | undefined,
  other: string,
  things: readonly Named[] | null | undefined,
): (post: string) => Named[] {
  const byId = new Map(things?.map((thing) => [thing.id, thing]));
  const found = new Map<string, { at: number; thing: Named }[]>();
  for (const pair of pairs ?? []) {
    const thing = byId.get(String(pair[other]));
    const post = String(pair["post_id"]);
    if (thing === undefined) continue;
    found.set(post, [...(found.get(post) ?? []), { at: Number(pair["sort_order"] ?? 0), thing }]);
  }
  return (post) =>
    (found.get(post) ?? []).toSorted((a, b) => a.at - b.at).map(({ thing }) => thing);
}

interface Place {
  readonly name: string;
  readonly tagsOf: (post: string) => Named[];
  readonly authorsOf: (post: string) => Named[];
  readonly users: readonly Named[];
  readonly media: Files | undefined;
}

function readPost(post: GhostPost, place: Place): Post {
  const isPage = post.type === "page" || post.page === true || post.page === 1;
  const isOpen = (said(post.visibility) ?? "public") === "public";
  const html = (said(post.html) ?? readLexical(post.lexical, post.mobiledoc)).replace(
    PLACEHOLDER,
    "",
  );
  const paths = new Set(place.media?.paths);
  const found = findMedia(html, [post.feature_image?.replace(PLACEHOLDER, "") ?? ""], {
    ...{ folder: "", roots: ["", "content", "data"], has: (path: string) => paths.has(path) },
    isPart: true,
  });
  // "sent" went out by mail alone.
  const isOut = post.status === "published" || post.status === "scheduled";
  return given({
    place: `${place.name}: ${post.slug}`,
    kind: isPage ? ("page" as const) : ("post" as const),
    state: !isOut ? ("draft" as const) : isOpen ? ("public" as const) : ("private" as const),
    title: said(post.title),
    address: `/${post.slug}/`,
    otherAddresses: [],
    guid: post.id,
    slug: post.slug,
    published: time(post.published_at),
    updated: time(post.updated_at),
    body: bodyOf("html", found.text),
    matter: matterOf(post, place),
    media: found.media,
  });
}

function matterOf(post: GhostPost, { tagsOf, authorsOf, users }: Place): Record<string, unknown> {
  // A tag that begins with # is for the theme alone.
  const tags = tagsOf(post.id)
    .map(({ name }) => name ?? "")
    .filter((name) => name !== "" && !name.startsWith("#"));
  const own = authorsOf(post.id);
  const writers = own.length > 0 ? own : users.filter(({ id: user }) => user === post.author_id);
  const names = writers.flatMap(({ name }) => name ?? []);
  const [section, ...rest] = tags;
  return given({
    section,
    tags: rest.length === 0 ? undefined : rest,
    authors: names.length === 0 ? undefined : names,
    summary: said(post.custom_excerpt),
    image: said(post.feature_image?.replace(PLACEHOLDER, "")),
    canonical_url: said(post.canonical_url),
    language: said(post.locale),
  });
}

/** Ghost's dates are ISO 8601, or `2019-05-01 10:15:00` in UTC, or milliseconds. */
function time(value: string | number | null | undefined): string | undefined {
  if (value === null || value === undefined || value === "") return undefined;
  const isBare = typeof value === "string" && /^\d{4}-\d{2}-\d{2} [\d:.]+$/u.test(value);
  const date = new Date(isBare ? `${value.replace(" ", "T")}Z` : value);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString().replace(/\.\d+Z$/u, "Z");
}

/** A text that says something. */
function said(text: string | null | undefined): string | undefined {
  return text === null || text === "" ? undefined : text;
}
