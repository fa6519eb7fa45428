/** What the paths that take more than one document resolve to: lists, slices, articles, changes. */
import type { Context } from "hono";
import type { Edition } from "../../edition/reader/edition.ts";
import type { StoredList } from "../../edition/shape.ts";
import { readCursor, type Cursor } from "../../model/cursor.ts";
import {
  articlePath,
  changesPath,
  FEED_FILES,
  feedPath,
  FORMATS,
  listPath,
  SITE_LIST,
  listSlug,
  type Format,
  type ListKind,
  type ListName,
} from "../../model/addresses/paths.ts";
import { articleOf } from "../../model/addresses/path-patterns.ts";
import type { FeedName } from "../../model/addresses/read-path.ts";
import { articleDocument, articlePageDocument } from "../documents/articles.ts";
import type { Document } from "../documents/document.ts";
import {
  archiveDocument,
  feedDocument,
  feedPageDocument,
  type ListSlice,
} from "../documents/feeds.ts";
import { archivePageDocument } from "../documents/pages.ts";
import { changesDocument } from "../documents/site-wide.ts";
import { chooseFeed, isOpenedByPerson } from "../negotiate.ts";
import type { Resolve, Resolved } from "./resolved.ts";
import type { SiteEdition } from "../site-edition.ts";

type ResolveOf<Thing> = (
  siteEdition: SiteEdition,
  thing: Thing,
  context: Context,
) => Promise<Resolved> | Resolved;

/** About the section, tag or author that the path names, if there is such a list. */
export function ofList(kind: ListKind, resolve: ResolveOf<StoredList>): Resolve {
  return async (siteEdition, context) => {
    const list = await siteEdition.edition.list({ kind, slug: parameter(context, "slug") });
    if (list?.movedTo !== undefined) return { movedTo: pathAlike(list.movedTo, context) };
    return list && resolve(siteEdition, list, context);
  };
}

/** The address of another list that is what this path is of its own. */
function pathAlike(to: ListName, context: Context): string {
  const { path } = context.req;
  const format = FORMATS.find((one) => path.endsWith(`/${FEED_FILES[one]}`));
  return format === undefined ? listPath(to) : feedPath(to, format);
}

/** About the whole site. */
export function ofSite(resolve: ResolveOf<StoredList>): Resolve {
  return (siteEdition, context) =>
    resolve(siteEdition, siteEdition.edition.manifest.front, context);
}

/** About the slice of the list that the path names, if there is one. */
export function ofSlice(resolve: ResolveOf<ListSlice>): ResolveOf<StoredList> {
  return async (siteEdition, list, context) => {
    const slice = await siteEdition.edition.slice(list, numberIn(context));
    return slice && resolve(siteEdition, { list, slice }, context);
  };
}

/**
 * A list's feed, or a page about it for the person who opened its address. Both vary by the
 * header that tells them apart, and only the feed may stand in a shared cache: one that does not
 * look at Vary shows a person the source, never a reader the page.
 */
export function feedOrPage(format: Format) {
  return (siteEdition: SiteEdition, list: StoredList, context: Context): Document =>
    isOpenedByPerson(context.req.raw.headers)
      ? feedPageDocument(siteEdition, list, format)
      : feedDocument(siteEdition, list, format);
}

/** A feed at another address than its own, where a part of the path may name the list. */
export function feedAlias({ list: { kind, slug }, format }: FeedName): Resolve {
  const resolve = feedOrPage(format);
  return async (siteEdition, context) => {
    const named = slug === "*" ? listSlug(parameter(context, "slug")) : slug;
    const list = await siteEdition.edition.list({ kind, slug: named });
    if (list === undefined) return undefined;
    if (list.movedTo !== undefined) return { movedTo: feedPath(list.movedTo, format) };
    const contentLocation = feedPath(list.list, format);
    return { ...resolve(siteEdition, list, context), contentLocation };
  };
}

/** An address that only leads to another one. */
export function movedTo(path: string): Resolve {
  return () => ({ movedTo: path });
}

/** `/feed` is what the client prefers. */
export function chosenFeed(siteEdition: SiteEdition, context: Context): Document {
  const chosen = chooseFeed(context.req.raw.headers);
  const { front } = siteEdition.edition.manifest;
  const chosenBy = "Accept, Sec-Fetch-Dest";
  if (chosen === "page") return { ...feedPageDocument(siteEdition, front, "rss"), chosenBy };
  const contentLocation = feedPath(SITE_LIST, chosen);
  return { ...feedDocument(siteEdition, front, chosen), chosenBy, contentLocation };
}

export function archive(format: Format): ResolveOf<StoredList> {
  return ofSlice((siteEdition, slice, context) =>
    isOpenedByPerson(context.req.raw.headers)
      ? { ...archivePageDocument(siteEdition, slice), chosenBy: "Sec-Fetch-Dest" }
      : archiveDocument(siteEdition, slice, format),
  );
}

export async function article(siteEdition: SiteEdition, context: Context): Promise<Resolved> {
  const { slug, form } = articleOf(parameter(context, "name"));
  const record = await siteEdition.edition.lookUp(slug);
  if (record === undefined) return undefined;
  if ("removed" in record) return { status: 410, detail: "This article has been removed." };
  if (form === "html" && record.permalink !== undefined) return { movedTo: record.permalink };
  if ("moved" in record) return { movedTo: articlePath(record.moved, form) };
  const place = { slug, ...record };
  return form === "html"
    ? articlePageDocument(siteEdition, place)
    : articleDocument(siteEdition, place, form);
}

const ELSEWHERE =
  "This cursor is of a history that is not the one published here any more, as after a rollback. " +
  "Forget what you know, and start over at";

export async function changes(siteEdition: SiteEdition, context: Context): Promise<Resolved> {
  const { edition } = siteEdition;
  const include = context.req.query("include");
  const cursor = cursorIn(context);
  if (cursor === undefined) return { status: 400, detail: NO_CURSOR };
  if (include !== undefined && include !== "content") return { status: 400, detail: NO_INCLUDE };
  const withArticles = include === "content";
  if (!(await isOfHistory(edition, cursor))) {
    return { status: 409, detail: `${ELSEWHERE} ${changesPath(undefined, withArticles)}` };
  }
  return changesDocument(siteEdition, cursor, withArticles);
}

const NO_CURSOR =
  '"since" takes the cursor that an answer gave, as it is; 0, or nothing, is for everything.';
const NO_INCLUDE = '"include" takes "content".';

/** Earlier versions gave plain numbers, and said in `from` where a walk began. */
function cursorIn(context: Context): Cursor | undefined {
  const cursor = readCursor(context.req.query("since") ?? "0");
  const from = context.req.query("from");
  if (from === undefined || cursor === undefined || cursor.head !== undefined) return cursor;
  const start = readCursor(from);
  return start && start.since <= cursor.since ? { ...cursor, from: start.since } : undefined;
}

/** Whether what the client knows is a part of what this edition's ledger went through. */
async function isOfHistory(edition: Edition, { since, head }: Cursor): Promise<boolean> {
  if (since > edition.manifest.revision) return false;
  if (head !== undefined) return edition.isOurs(head);
  return since <= edition.manifest.numbered;
}

/** A document that comes in parts: the file's name begins with the part's number. */
export function part(
  resolve: (siteEdition: SiteEdition, part: number) => Resolved | Promise<Resolved>,
): Resolve {
  return (siteEdition, context) => resolve(siteEdition, parseInt(parameter(context, "file")));
}

/** A path parameter, decoded; slugs are NFC however the client spells them. */
function parameter(context: Context, name: string): string {
  return (context.req.param(name) ?? "").normalize("NFC");
}

function numberIn(context: Context): number {
  return Number(parameter(context, "number"));
}
