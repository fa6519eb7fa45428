/**
 * The Worker: wires the environment to the edition's reader and the application. What can be done
 * when an isolate starts is done here, so that its first request need not do it.
 */
import { env } from "cloudflare:workers";
import type { Edition } from "./edition/reader/edition.ts";
import { openEdition } from "./edition/reader/open-edition.ts";
import { createApp } from "./http/app.ts";
import { warmUp } from "./http/warm-up.ts";
import { isStaticPath } from "./model/addresses/read-path.ts";
import { readSite } from "./model/site.ts";

/** The assets binding takes whole URLs; the host means nothing. */
const ASSETS_ORIGIN = "https://assets.invalid/";

async function readFile(path: string): Promise<Uint8Array | undefined> {
  const response = await env.ASSETS.fetch(new Request(ASSETS_ORIGIN + path));
  if (response.ok) return new Uint8Array(await response.arrayBuffer());
  await response.body?.cancel();
  if (response.status === 404) return undefined;
  throw new Error(`the assets answer ${response.status}`);
}

// What is kept between requests is values, never promises: one request must not wait for another's
// input, which ends with that request.
let edition: Edition | undefined;

const { site, logRequests, problems } = readSite(env);
// The build refuses these; here they can only come from variables that were set elsewhere since,
// in the dashboard or on the command line.
for (const problem of problems) console.error(JSON.stringify(problem));
const log = {
  write: (line: string) => {
    console.log(line);
  },
  now: () => performance.now(),
};

warmUp(site);
const app = createApp({
  now: () => Date.now(),
  site,
  openEdition: async () => (edition ??= await openEdition(readFile)),
  log: logRequests ? log : undefined,
});

export default {
  /** `context` is Cloudflare's execution context. */
  async fetch(request: Request, bindings: object, context: object): Promise<Response> {
    // The publisher's icon; and all of these, where a wrangler.toml is older than media.
    if (isStaticPath(URL.parse(request.url)?.pathname ?? "")) {
      const asset = await env.ASSETS.fetch(request);
      if (asset.status !== 404) return asset;
      await asset.body?.cancel();
    }
    return app.fetch(request, bindings, context as Parameters<typeof app.fetch>[2]);
  },
};
