/**
 * A small publication with a history (several closed slices, a moved and a removed article), reconciled
 * twice and served by the real application over loopback. A fault can be planted
 * between the application and the network. RSS, JSON and text are compressed on the way, as
 * Cloudflare does.
 */
import { once } from "node:events";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Manuscript } from "../../src/model/article.ts";
import { describeInterface } from "../../src/build/interface/describe-interface.ts";
import { makeEdition } from "../../src/edition/make-edition.ts";
import { openEdition } from "../../src/edition/reader/open-edition.ts";
import { createApp } from "../../src/http/app.ts";
import { newLedger, type Ledger } from "../../src/ledger/ledger.ts";
import { mintListId } from "../../src/ledger/mint-id.ts";
import { reconcile } from "../../src/ledger/reconcile.ts";
import { listPath } from "../../src/model/addresses/paths.ts";
import { readSite, type Variables } from "../../src/model/site.ts";
import { makeManuscript, makeText } from "../ledger/make-manuscript.ts";

/** Answers instead of the application, or changes what it answered. */
export type Fault = (
  request: Request,
  answer: (request: Request) => Promise<Response>,
) => Promise<Response> | Response;

export interface LoopbackSite {
  /** `http://127.0.0.1:12345`. */
  readonly url: string;
  readonly port: number;
  /** Plants a fault; `undefined` takes it away. */
  plant(fault: Fault | undefined): void;
  close(): Promise<void>;
}

export interface Publication {
  readonly ledger: Ledger;
  readonly files: ReturnType<typeof makeEdition>;
  serve(variables?: Variables, host?: string): Promise<LoopbackSite>;
}

function story(n: number, slug = `story-${n}`, updated?: string): Manuscript {
  const title = `The bridge number ${n} opens & closes`;
  const section = n === 7 ? "Post" : n % 2 === 0 ? "Town" : "Harbour";
  return makeManuscript(`articles/${n}.txt`, makeText(title, n, 60), {
    slug,
    section,
    tags: [`Street ${n % 12}`],
    ...(updated === undefined ? {} : { updated }),
  });
}

/** Reconciles twice: the second time one article is updated, one has moved and another is gone. */
export function makePublication(count: number): Publication {
  const stories = Array.from({ length: count }, (_, n) => story(n));
  const first = reconcile({
    ledger: newLedger("6f1b7e0c-8d6f-4c1e-9d7c-5a3f0a7a2b11"),
    manuscripts: stories,
    now: "2026-01-01T08:00:00Z",
  });
  const later = new Map([
    [1, story(1, "story-1", "2026-01-02T07:00:00Z")],
    [3, story(3, "moved-story")],
  ]);
  const { ledger, articles, removed, redirects, openSlice, lastChanged } = reconcile({
    ledger: first.ledger,
    manuscripts: stories.map((old, n) => later.get(n) ?? old).filter((_, n) => n !== 4),
    now: "2026-01-02T08:00:00Z",
  });
  const files = makeEdition({
    revision: ledger.revision,
    changed: lastChanged,
    articles,
    removed,
    redirects,
    openSlice,
    openapi: describeInterface(),
    listId: (list) => mintListId(ledger.site, listPath(list)),
  });
  return {
    ledger,
    files,
    serve: (variables = {}, host = "127.0.0.1") => serve(files, variables, host),
  };
}

function serve(
  files: Publication["files"],
  variables: Variables,
  host: string,
): Promise<LoopbackSite> {
  const edition = openEdition((path) => Promise.resolve(files.get(path)?.()));
  const app = edition.then(() =>
    createApp({ site: readSite(variables).site, openEdition: () => edition, now: Date.now }),
  );
  return listen(() => app, host);
}

/** Serves whatever edition a folder holds at the time; 404 while there is none. */
export function serveFolder(folder: string): Promise<LoopbackSite> {
  const nothing = { fetch: () => new Response("", { status: 404 }) };
  return listen(async () => {
    if (!existsSync(join(folder, "manifest.json"))) return nothing;
    const edition = await openEdition((path) => readFile(join(folder, path), "utf8"));
    const { site } = readSite({});
    return createApp({ site, openEdition: () => Promise.resolve(edition), now: Date.now });
  }, "127.0.0.1");
}

interface Application {
  fetch(request: Request): Response | Promise<Response>;
}

async function listen(
  application: () => Promise<Application>,
  host: string,
): Promise<LoopbackSite> {
  const answer = async (request: Request): Promise<Response> =>
    compress(request, await (await application()).fetch(request));
  let planted: Fault | undefined;
  const server = createServer((incoming, outgoing) => {
    const request = toRequest(incoming);
    Promise.resolve(planted ? planted(request, answer) : answer(request))
      .then((response) => send(response, request, outgoing))
      .catch(() => incoming.destroy());
  });
  server.listen(0, host);
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return {
    url: `http://${host}:${address.port}`,
    port: address.port,
    plant(fault) {
      planted = fault;
    },
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

function toRequest(incoming: IncomingMessage): Request {
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headers)) {
    if (value !== undefined) headers.set(name, String(value));
  }
  const host = incoming.headers.host ?? "localhost";
  const url = `http://${host}${incoming.url ?? "/"}`;
  const request = new Request(URL.canParse(url) ? url : "http://localhost/", {
    method: incoming.method ?? "GET",
    headers,
  });
  // `Request` refuses a malformed host; a server takes it from the header as it is.
  return Object.defineProperty(request, "url", { value: url });
}

const COMPRESSED = /^(?:application\/(?:rss\+xml|atom\+xml|feed\+json|json)|text\/)/;

/** An answer with another text, compressed like the original. */
export async function edit(
  request: Request,
  answer: (request: Request) => Promise<Response>,
  change: (text: string) => string,
): Promise<Response> {
  const headers = new Headers(request.headers);
  headers.set("Accept-Encoding", "identity");
  const plain = await answer(new Request(request.url, { method: request.method, headers }));
  if (plain.body === null) return plain;
  const kept = new Headers(plain.headers);
  kept.delete("Content-Length");
  return compress(
    request,
    new Response(change(await plain.text()), { status: plain.status, headers: kept }),
  );
}

async function compress(request: Request, response: Response): Promise<Response> {
  const type = response.headers.get("Content-Type") ?? "";
  const wanted = (request.headers.get("Accept-Encoding") ?? "").includes("gzip");
  const done = response.headers.has("Content-Encoding");
  if (!wanted || done || !COMPRESSED.test(type)) return response;
  const body = gzipSync(new Uint8Array(await response.arrayBuffer()), { level: 1 });
  const headers = new Headers(response.headers);
  headers.set("Content-Encoding", "gzip");
  headers.set("Content-Length", String(body.byteLength));
  headers.append("Vary", "Accept-Encoding");
  return new Response(body, { status: response.status, headers });
}

/** Writes the answer byte by byte, so that a fault may put a body where none belongs. */
async function send(response: Response, request: Request, outgoing: ServerResponse): Promise<void> {
  const body = Buffer.from(await response.arrayBuffer());
  const forced = response.headers.get("X-Send-Body");
  response.headers.delete("X-Send-Body");
  if (forced === null) {
    outgoing.writeHead(response.status, Object.fromEntries(response.headers));
    outgoing.end(request.method === "HEAD" ? undefined : body);
    return;
  }
  const head = [...response.headers].map(([name, value]) => `${name}: ${value}\r\n`).join("");
  outgoing.socket?.end(
    `HTTP/1.1 ${response.status} Forced\r\n${head}Connection: close\r\n\r\n${forced}`,
  );
}
