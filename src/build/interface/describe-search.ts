/** Searches as OpenAPI paths: the feeds of whatever matches a query. */
import { FORMATS, SITE_PATHS } from "../../model/addresses/paths.ts";
import { searchFeedPattern } from "../../model/addresses/path-patterns.ts";
import { FIELDS, MOST_CHARACTERS, MOST_WORDS } from "../../search/query.ts";
import { capital, feedAnswer, FORMAT_NAMES } from "./describe-feeds.ts";
import { operation } from "./describe-operation.ts";

const NAMES = FIELDS.map((field) => `${field}:`).join(", ");
const LANGUAGE =
  'Words that must all occur, whole, whatever their case and diacritics; "phrases"; -not; and\n' +
  `${NAMES} with a whole name, in quotes if it has blanks. At most ${MOST_WORDS} words. Other spellings\n` +
  "of a query are redirected to its usual one";

const QUERY = {
  name: "q",
  in: "query",
  required: true,
  description: LANGUAGE.replaceAll("\n", " "),
  schema: { type: "string", maxLength: MOST_CHARACTERS },
};
const BEFORE = {
  name: "before",
  in: "query",
  description: "Where a page ended: next_url and prev-archive have it",
  schema: { type: "integer", minimum: 1 },
};

export function searchPaths(): object {
  const describe = (format: (typeof FORMATS)[number]): object => ({
    get: operation(
      `search${capital(format)}`,
      `The newest articles that match, as ${FORMAT_NAMES[format]}`,
      { parameters: [QUERY, BEFORE], answer: feedAnswer(format), errors: ["400"] },
    ),
  });
  return {
    ...Object.fromEntries(FORMATS.map((format) => [searchFeedPattern(format), describe(format)])),
    [SITE_PATHS.search]: {
      get: operation(
        "getSearchPage",
        "The articles that match, as a page; without a query, a form",
        {
          parameters: [{ ...QUERY, required: false }, BEFORE],
          answer: { "text/html": { type: "string" } },
          errors: ["400"],
        },
      ),
    },
    [SITE_PATHS.opensearch]: {
      get: operation("getOpenSearch", "How browsers search the site, as OpenSearch 1.1", {
        answer: { "application/opensearchdescription+xml": { type: "string" } },
      }),
    },
  };
}
