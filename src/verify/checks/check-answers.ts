/** Single answers of the Worker: what is asked, and the status and headers that must come back. */
import {
  ALIASES,
  FEED_FILES,
  feedPath,
  FOLDERS,
  FORMATS,
  SITE_LIST,
  SITE_PATHS,
} from "../../model/addresses/paths.ts";
import type { Check } from "../check.ts";
import { checkEach } from "./check-each.ts";
import type { Visit } from "../visit.ts";

interface Row {
  readonly path: string;
  readonly method?: "GET" | "OPTIONS";
  readonly asked?: Readonly<Record<string, string>>;
  readonly status: number;
  /** The beginnings of headers; addresses without the host. */
  readonly says?: Readonly<Record<string, string>>;
}

const RSS = feedPath(SITE_LIST, "rss");
const SEARCH = `${SITE_PATHS.search}/${FEED_FILES.rss}`;
const TYPES = [
  ["application/rss+xml", "application/atom+xml;q=0.5, application/json;q=0.4"],
  ["application/atom+xml", "application/json;q=0.5, application/rss+xml;q=0.4"],
  ["application/feed+json", "application/atom+xml;q=0.5, application/rss+xml;q=0.4"],
] as const;
/** As long a header as servers let through. */
const LONG = "a/b;q=0.1, ".repeat(600);

export const ANSWER_CHECKS: readonly Check[] = [
  answers(
    "negotiation",
    "/feed answers in the format that Accept prefers, however long it is",
    "a rule or a cache ignores Accept: exempt /feed from it",
    TYPES.flatMap(([type, others]): Row[] =>
      [`${type}, ${others}`, `${type}, ${others}, ${LONG}`].map((accept) => ({
        path: SITE_PATHS.feed,
        asked: { Accept: accept },
        status: 200,
        says: { "Content-Type": type },
      })),
    ),
  ),
  answers(
    "preconditions",
    "a precondition that fails gets 412 (If-Match, If-Unmodified-Since)",
    "a proxy removes conditions from requests: switch that off",
    [
      { path: RSS, asked: { "If-Match": '"other"' }, status: 412 },
      { path: RSS, asked: { "If-Match": "*" }, status: 200 },
      {
        path: RSS,
        asked: { "If-Unmodified-Since": "Wed, 02 Jan 1963 00:00:00 GMT" },
        status: 412,
      },
    ],
  ),
  answers(
    "own-proxy",
    "a proxy of one's own may say which scheme the client used (X-Forwarded-Proto)",
    "something in front of the Worker answers such requests: let them through",
    [{ path: RSS, asked: { "X-Forwarded-Proto": "https" }, status: 200 }],
  ),
  answers(
    "spellings",
    "another case, or a slash at the end, leads to the address that is meant",
    "a rule answers instead of the Worker: remove it",
    [
      { path: `${RSS}/`, status: 301, says: { Location: RSS } },
      { path: RSS.toUpperCase(), status: 301, says: { Location: RSS } },
    ],
  ),
  answers(
    "aliases",
    "the addresses that readers probe answer with the feed, and name its own address",
    "a redirect rule answers for them, which some readers do not follow: remove it",
    Object.entries(ALIASES).map(([path, format]) => ({
      path,
      status: 200,
      says: { "Content-Location": feedPath(SITE_LIST, format) },
    })),
  ),
  answers(
    "folders",
    "the folders of articles and lists lead to a page that shows what is in them",
    "a rule answers instead of the Worker: remove it",
    Object.entries(FOLDERS).map(([path, page]) => ({
      path,
      status: 301,
      says: { Location: page },
    })),
  ),
  answers(
    "search-addresses",
    "a search has one address, and says what is wrong with a query",
    "a rule or a cache ignores the query string: remove it",
    [
      {
        path: `${SEARCH}?q=Rail&utm_source=x`,
        status: 301,
        says: { Location: `${SEARCH}?q=rail` },
      },
      { path: `${SEARCH}?q=`, status: 400 },
      { path: `${SEARCH}?q=a+b+c+d+e+f+g+h+i`, status: 400 },
      { path: `${SEARCH}?q=${"a".repeat(301)}`, status: 400 },
    ],
  ),
  answers(
    "preflight",
    "a browser may ask with the headers that scripts send (CORS preflight)",
    "a rule answers OPTIONS instead of the Worker: remove it",
    FORMATS.map((format) => ({
      path: feedPath(SITE_LIST, format),
      method: "OPTIONS",
      asked: {
        Origin: "https://example.com",
        "Access-Control-Request-Method": "GET",
        "Access-Control-Request-Headers": "cache-control, if-none-match",
      },
      status: 204,
      says: { "Access-Control-Allow-Headers": "*" },
    })),
  ),
];

function answers(name: string, asks: string, hint: string, rows: readonly Row[]): Check {
  return { name, asks, hint, find: (visit) => checkEach(rows, (row) => findWrong(visit, row)) };
}

async function findWrong(visit: Visit, row: Row): Promise<string[]> {
  const { path, method = "GET", asked = {}, status, says = {} } = row;
  const answer = await visit.ask(visit.base + path, { method, headers: asked });
  const about = Object.entries(asked).map(([name, value]) => ` ${name}: ${value.slice(0, 60)}`);
  const place = `${method} ${answer.url}${about.join()}`;
  if (answer.status !== status) return [`${place}: ${answer.status}, not ${status}`];
  return Object.entries(says).flatMap(([name, wanted]) => {
    const said = visit.at(answer.headers.get(name) ?? "nothing").replace(visit.base, "");
    const isRight = name.endsWith("Location") ? said === wanted : said.startsWith(wanted);
    return isRight ? [] : [`${place}: ${name} is ${said}, not ${wanted}`];
  });
}
