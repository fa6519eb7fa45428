/** What a search's address resolves to: an answer, the query's one spelling, or why there is none. */
import type { Context } from "hono";
import {
  archivePagePath,
  archivePath,
  feedPath,
  listPath,
  type Format,
  type ListName,
} from "../../model/addresses/paths.ts";
import { parseQuery } from "../../search/query.ts";
import {
  searchFeedDocument,
  searchFeedPageDocument,
  searchPageDocument,
} from "../documents/search.ts";
import { isOpenedByPerson } from "../negotiate.ts";
import type { Resolve } from "./resolved.ts";

const NUMBER = /^[1-9]\d{0,14}$/;
const NO_PLACE = '"before" takes what an answer\'s link has there, as it is.';

export function search(form: Format | "page"): Resolve {
  return async (siteEdition, context) => {
    const { searchParams } = new URL(context.req.url);
    const asked = searchParams.get("q") ?? "";
    if (form === "page" && asked.trim() === "") return searchPageDocument(siteEdition);
    const query = parseQuery(asked);
    if ("wrong" in query) return { status: 400, detail: query.wrong };
    const place = searchParams.get("before");
    if (place !== null && !NUMBER.test(place)) return { status: 400, detail: NO_PLACE };
    const list: ListName = { kind: "search", slug: query.text };
    const before = place === null ? undefined : Number(place);
    // However it is encoded: clients encode blanks in two ways.
    const isUsual = asked === query.text && searchParams.size === (place === null ? 1 : 2);
    if (!isUsual) return { movedTo: addressOf(list, before, form) };
    const result = { list, before, found: await siteEdition.edition.find(query, before) };
    if (form === "page") return searchPageDocument(siteEdition, result);
    return wantsPage(context)
      ? searchFeedPageDocument(siteEdition, result, form)
      : searchFeedDocument(siteEdition, result, form);
  };
}

function wantsPage(context: Context): boolean {
  return isOpenedByPerson(context.req.raw.headers);
}

function addressOf(list: ListName, before: number | undefined, form: Format | "page"): string {
  if (before === undefined) return form === "page" ? listPath(list) : feedPath(list, form);
  return form === "page" ? archivePagePath(list, before) : archivePath(list, before, form);
}
