/** The application over an edition in memory, which counts what is read of it. */
import type { Hono } from "hono";
import type { NumberedArticle } from "../src/model/article.ts";
import { describeInterface } from "../src/build/interface/describe-interface.ts";
import type { EditionFiles } from "../src/edition/gather-files.ts";
import type { EditionInput } from "../src/edition/edition-input.ts";
import { makeEdition } from "../src/edition/make-edition.ts";
import { openEdition } from "../src/edition/reader/open-edition.ts";
import { createApp } from "../src/http/app.ts";
import type { RequestLog } from "../src/http/request-log.ts";
import { listPath } from "../src/model/addresses/paths.ts";
import { readSite, type Variables } from "../src/model/site.ts";

export interface AppForTests {
  readonly app: Hono;
  /** The edition files read so far, in order. */
  readonly reads: string[];
  readonly files: EditionFiles;
}

/** Only dates with two digits of the year look at it. */
const NOW = Date.UTC(2026, 10, 29);

export interface AppOptions {
  readonly variables?: Variables;
  readonly edition?: Partial<EditionInput>;
  readonly log?: RequestLog;
}

export function makeApp(
  articles: readonly NumberedArticle[],
  options: AppOptions = {},
): Promise<AppForTests> {
  const files = makeEdition({
    revision: articles.length,
    // As a ledger of an earlier version: plain numbers will do as cursors.
    numbered: options.edition?.revision ?? articles.length,
    openSlice: Math.max(1, ...articles.map((article) => article.slice)),
    articles,
    changed: articles[0]?.arrived,
    removed: [],
    redirects: [],
    openapi: describeInterface(),
    listId: (list) => `urn:uuid:list-of-${listPath(list)}`,
    ...options.edition,
  });
  return startApp(files, options);
}

/** The application as an isolate starts it over an edition: it has read nothing but the manifest. */
export async function startApp(
  files: EditionFiles,
  { variables = {}, log }: AppOptions = {},
): Promise<AppForTests> {
  const reads: string[] = [];
  const edition = await openEdition((path) => {
    reads.push(path);
    return Promise.resolve(files.get(path)?.());
  });
  const { site } = readSite(variables);
  const app = createApp({ site, openEdition: () => Promise.resolve(edition), now: () => NOW, log });
  return { app, reads, files };
}
