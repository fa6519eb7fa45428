/**
 * The description of what the site answers, OpenAPI 3.1, for `/openapi.json`. It is made by the
 * build, from schemas that the tests hold against real answers; the Worker adds its address as
 * `servers`. Same code, same description.
 */
import { z } from "zod";
import {
  archivePath,
  articlePath,
  FEED_FILES,
  feedPath,
  SITE_LIST,
  SITE_PATHS,
  type Format,
  type ListKind,
} from "../../model/paths.ts";
import {
  operation,
  pathParameter,
  reference,
  SHARED,
  type ErrorCode,
} from "./describe-operation.ts";
import {
  articleSchema,
  changesSchema,
  feedSchema,
  itemSchema,
  problemSchema,
} from "./interface-schemas.ts";

const SCHEMAS = z.registry<{ id: string }>();
SCHEMAS.add(articleSchema, { id: "Article" });
SCHEMAS.add(changesSchema, { id: "Changes" });
SCHEMAS.add(feedSchema, { id: "Feed" });
SCHEMAS.add(itemSchema, { id: "Item" });
SCHEMAS.add(problemSchema, { id: "Problem" });

const MEDIA_TYPES: Readonly<Record<Format, string>> = {
  rss: "application/rss+xml",
  atom: "application/atom+xml",
  json: "application/feed+json",
};

const FORMAT_NAMES: Readonly<Record<Format, string>> = {
  rss: "RSS 2.0",
  atom: "Atom 1.0",
  json: "JSON Feed 1.1",
};

const ABOUT = `Articles as feeds and as JSON. Every address answers GET, HEAD and OPTIONS, to scripts of any
site. Keep the ETag of an answer and send it as If-None-Match: 304 means that nothing changed. To
read everything, follow next_url from /feed.json; to keep up, call /changes.json with the revision
that you know. Answers may get further members: ignore what you do not know.`;

/** The OpenAPI document, without `servers`. */
export function describeInterface(): object {
  return {
    openapi: "3.1.1",
    info: { title: "Broadsheet", version: "1", description: ABOUT.replaceAll("\n", " ") },
    paths: {
      ...feedPaths("site", "the whole site"),
      ...feedPaths("section", "a section"),
      ...feedPaths("tag", "a tag"),
      ...feedPaths("author", "an author"),
      ...archivePaths(),
      [template(articlePath("{slug}", "json"))]: {
        get: operation("getArticle", "An article", {
          parameters: [pathParameter("slug", "The last part of the article's permalink")],
          answer: { "application/json": reference("schemas", "Article") },
          errors: ["404", "410"],
        }),
      },
      [template(articlePath("{slug}", "txt"))]: {
        get: operation("getArticleText", "An article's title and text, plain", {
          parameters: [pathParameter("slug", "The last part of the article's permalink")],
          answer: { "text/plain": { type: "string" } },
          errors: ["404", "410"],
        }),
      },
      [SITE_PATHS.changes]: { get: changesOperation() },
      [SITE_PATHS.openapi]: {
        get: operation("getInterface", "This description", {
          answer: { "application/json": { type: "object" } },
        }),
      },
      [SITE_PATHS.opml]: {
        get: operation(
          "getFeedList",
          "The feeds of all lists, the 500 largest where there are more, sections first, as OPML 2.0",
          {
            answer: { "text/x-opml": { type: "string" } },
          },
        ),
      },
    },
    components: {
      schemas: jsonSchemas(),
      ...SHARED,
    },
  };
}

function feedPaths(kind: ListKind, what: string): object {
  const list = kind === "site" ? SITE_LIST : { kind, slug: `{${kind}}` };
  const parameters =
    kind === "site" ? [] : [pathParameter(kind, `The last part of the address of ${what}`)];
  return feedsAt(
    (format) => template(feedPath(list, format)),
    (format) => `get${capital(kind)}${capital(format)}`,
    { what: `The newest articles of ${what}`, parameters, errors: kind === "site" ? [] : ["404"] },
  );
}

function archivePaths(): object {
  const slice = {
    ...pathParameter("slice", "The number of a closed slice of the site's history"),
    schema: { type: "integer", minimum: 1 },
  };
  return feedsAt(
    (format) => archivePath(1, format).replace("/1/", "/{slice}/"),
    (format) => `getArchive${capital(format)}`,
    { what: "Earlier articles of the site", parameters: [slice], errors: ["404"] },
  );
}

interface FeedFamily {
  readonly what: string;
  readonly parameters: readonly object[];
  readonly errors: readonly ErrorCode[];
}

function feedsAt(
  path: (format: Format) => string,
  name: (format: Format) => string,
  { what, parameters, errors }: FeedFamily,
): object {
  const describe = (format: Format): object => {
    const schema = format === "json" ? reference("schemas", "Feed") : { type: "string" };
    return {
      get: operation(name(format), `${what}, as ${FORMAT_NAMES[format]}`, {
        parameters,
        answer: { [MEDIA_TYPES[format]]: schema },
        errors,
      }),
    };
  };
  const formats = Object.keys(FEED_FILES) as Format[];
  return Object.fromEntries(formats.map((format) => [path(format), describe(format)]));
}

function changesOperation(): object {
  const since = {
    name: "since",
    in: "query",
    description: "The revision that you know; 0, or nothing, for everything",
    schema: { type: "integer", minimum: 0, default: 0 },
  };
  const from = {
    name: "from",
    in: "query",
    description:
      "On later pages, where the first page's `since` was: what came after it is new. `next` has it",
    schema: { type: "integer", minimum: 0 },
  };
  return operation("getChanges", "What was added, changed and removed after a revision", {
    parameters: [since, from],
    answer: { "application/json": reference("schemas", "Changes") },
    errors: ["400", "409"],
  });
}

/** A path with its parameters in braces, as OpenAPI writes them. */
function template(path: string): string {
  return path.replaceAll("%7B", "{").replaceAll("%7D", "}");
}

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

/** JSON Schema 2020-12, which OpenAPI 3.1 uses. It allows further members: answers may get some. */
function jsonSchemas(): object {
  const { schemas } = z.toJSONSchema(SCHEMAS, {
    uri: (id) => reference("schemas", id).$ref,
    override: ({ jsonSchema }) => {
      delete jsonSchema.additionalProperties;
    },
  });
  for (const schema of Object.values(schemas)) {
    // Their places in the document name them, and OpenAPI 3.1 says which JSON Schema it is.
    delete schema.$id;
    delete schema.$schema;
  }
  return schemas;
}
