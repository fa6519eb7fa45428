/** The Worker: wires the environment to the edition's reader and the application. */
import type { Hono } from "hono";
import { openEdition, type Edition } from "./edition/open-edition.ts";
import { createApp } from "./http/app.ts";
import { readSite } from "./site.ts";

interface Environment {
  readonly ASSETS: { fetch(request: Request): Promise<Response> };
  readonly [variable: string]: unknown;
}

/** The assets binding takes whole URLs; the host means nothing. */
const ASSETS_ORIGIN = "https://assets.invalid/";

let app: Hono | undefined;

async function start(environment: Environment): Promise<Hono> {
  const readFile = async (path: string): Promise<string | undefined> => {
    const response = await environment.ASSETS.fetch(new Request(ASSETS_ORIGIN + path));
    return response.ok ? response.text() : undefined;
  };
  // What is kept between requests is values, never promises: one request must not wait for
  // another's input, which ends with that request.
  let edition: Edition | undefined;
  return createApp({
    site: readSite(environment).site,
    openEdition: async () => (edition ??= await openEdition(readFile)),
  });
}

export default {
  async fetch(request: Request, environment: Environment): Promise<Response> {
    app ??= await start(environment);
    return app.fetch(request, environment);
  },
};
