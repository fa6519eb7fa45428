/**
 * The description of what the site answers, OpenAPI 3.1, for `/openapi.json`. It is made by the
 * build, from schemas that the tests hold against real answers; the Worker adds its address as
 * `servers`. Same code, same description.
 */
import { z } from "zod";
import { ALIASES, articlePath, FOLDERS, SITE_PATHS } from "../../model/addresses/paths.ts";
import { directoryPaths } from "./describe-directories.ts";
import { feedPaths } from "./describe-feeds.ts";
import { pagePaths } from "./describe-pages.ts";
import { searchPaths } from "./describe-search.ts";
import { operation, pathParameter, reference, SHARED, template } from "./describe-operation.ts";
import {
  articleSchema,
  changesSchema,
  feedSchema,
  itemSchema,
  listsSchema,
  problemSchema,
} from "./interface-schemas.ts";

const SCHEMAS = z.registry<{ id: string }>();
SCHEMAS.add(articleSchema, { id: "Article" });
SCHEMAS.add(changesSchema, { id: "Changes" });
SCHEMAS.add(feedSchema, { id: "Feed" });
SCHEMAS.add(itemSchema, { id: "Item" });
SCHEMAS.add(listsSchema, { id: "Lists" });
SCHEMAS.add(problemSchema, { id: "Problem" });

const ABOUT = `Articles as feeds and as JSON. Every address answers GET, HEAD and OPTIONS, to scripts of any
site; another case, or a slash at the end, leads to the address that is meant. ${slashed()} answer with
the feed themselves, and ${Object.keys(FOLDERS).join(", ")} lead with 301 to the pages that show what is in
them: neither can stand among the paths below, which must not end in a slash and must have an answer of their own.
Keep the ETag of an answer and send it as If-None-Match: 304 means that nothing changed. To read everything,
follow next_url from /feed.json; to keep up, call /changes.json with the cursor that it gave you; 409 means
that the history was changed: start over. Answers may get further members: ignore what you do not
know.`;

/** The aliases that OpenAPI's linters allow no path for. */
function slashed(): string {
  return Object.keys(ALIASES)
    .filter((path) => path.endsWith("/"))
    .join(" and ");
}

/** The OpenAPI document, without `servers`. */
export function describeInterface(): object {
  return {
    openapi: "3.1.1",
    info: {
      title: "Broadsheet",
      version: "1",
      description: ABOUT.replaceAll("\n", " "),
      license: { name: "MIT, for this description", identifier: "MIT" },
    },
    // Everything may be read by everybody.
    security: [],
    paths: {
      ...feedPaths("site", "the whole site"),
      ...feedPaths("section", "a section"),
      ...feedPaths("tag", "a tag"),
      ...feedPaths("author", "an author"),
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
      ...searchPaths(),
      ...directoryPaths(),
      ...pagePaths(),
    },
    components: {
      schemas: jsonSchemas(),
      ...SHARED,
    },
  };
}

function changesOperation(): object {
  const since = {
    name: "since",
    in: "query",
    description: "The cursor that the last call gave; 0, or nothing, for everything",
    schema: { type: "string", default: "0" },
  };
  const include = {
    name: "include",
    in: "query",
    description: "Whether each item holds its article whole, so that it need not be asked for",
    schema: { type: "string", enum: ["content"] },
  };
  return operation("getChanges", "What was added, changed and removed after a revision", {
    parameters: [since, include],
    answer: { "application/json": reference("schemas", "Changes") },
    errors: ["400", "409"],
  });
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
