/**
 * A shared cache in front of the application, as Cloudflare describes Workers Cache: its key is path
 * and query without the host, it turns HEAD into GET, answers conditions itself, and asks again with
 * the stored validators once an answer is stale (RFC 9111).
 */
import type { Hono } from "hono";

interface Stored {
  readonly request: Headers;
  readonly headers: Headers;
  readonly body: ArrayBuffer;
  since: number;
}

export class SharedCache {
  /** The Worker behind; a test may put another in its place. */
  app: Hono;
  /** What the Worker was asked so far. */
  readonly asked: string[] = [];
  readonly #varyBy: (vary: string) => boolean;
  readonly #stored = new Map<string, Stored[]>();
  #now = 0;

  /** `varyBy` says which request headers the cache looks at when an answer varies by them. */
  constructor(app: Hono, varyBy: (header: string) => boolean) {
    this.app = app;
    this.#varyBy = varyBy;
  }

  wait(seconds: number): void {
    this.#now += seconds;
  }

  async fetch(url: string, init: { method?: string; headers: Record<string, string> }) {
    const { pathname, search } = new URL(url);
    const method = init.method ?? "GET";
    if (method !== "GET" && method !== "HEAD") return this.#ask(url, method, init.headers);
    const request = new Headers(init.headers);
    const variants = this.#stored.get(pathname + search) ?? [];
    const found = variants.find((stored) => this.#matches(stored, request));
    if (found && this.#isFresh(found)) return answer(found, method, request);

    const asked = Object.fromEntries(
      Object.entries(init.headers).filter(([name]) => !/^if-/i.test(name)),
    );
    const etag = found?.headers.get("ETag");
    const response = await this.#ask(url, "GET", {
      ...asked,
      ...(etag ? { "If-None-Match": etag } : {}),
    });
    if (found && response.status === 304) {
      found.since = this.#now;
      return answer(found, method, request);
    }
    const fetched: Stored = {
      request,
      headers: response.headers,
      body: await response.arrayBuffer(),
      since: this.#now,
    };
    if (response.status !== 200) {
      const body = method === "HEAD" || fetched.body.byteLength === 0 ? null : fetched.body;
      return new Response(body, response);
    }
    if (response.headers.get("Cache-Control")?.startsWith("public")) {
      const others = variants.filter((stored) => stored !== found);
      this.#stored.set(pathname + search, [...others, fetched]);
    }
    return answer(fetched, method, request);
  }

  async #ask(url: string, method: string, headers: Record<string, string>): Promise<Response> {
    this.asked.push(`${method} ${url}`);
    return this.app.request(url, { method, headers });
  }

  #matches(stored: Stored, request: Headers): boolean {
    const names = (stored.headers.get("Vary") ?? "").split(/\s*,\s*/).filter(Boolean);
    return names
      .filter(this.#varyBy)
      .every((name) => stored.request.get(name) === request.get(name));
  }

  #isFresh({ headers, since }: Stored): boolean {
    const age = /max-age=(\d+)/.exec(headers.get("Cache-Control") ?? "")?.[1];
    return this.#now - since < Number(age ?? 0);
  }
}

function answer({ headers, body }: Stored, method: string, request: Headers): Response {
  const etag = headers.get("ETag");
  if (etag !== null && request.get("If-None-Match") === etag) {
    return new Response(null, { status: 304, headers });
  }
  return new Response(method === "HEAD" ? null : body, { headers });
}
