/**
 * The fastest that a Hono Worker can be: routes that return a constant, or an empty 304, with given
 * headers. `ANSWERS` says which; `BODY_n` are the bytes. Where it names files, they are read first.
 */
import { Hono } from "hono";

interface Answer {
  readonly path: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** The binding that holds the bytes; absent for a 304. */
  readonly body?: string;
  readonly reads?: readonly string[];
}

interface Environment {
  readonly ANSWERS: readonly Answer[];
  readonly ASSETS?: { readonly fetch: typeof fetch };
  readonly [body: string]: unknown;
}

let app: Hono | undefined;

function start(environment: Environment): Hono {
  const made = new Hono();
  for (const { path, status, headers, body, reads } of environment.ANSWERS) {
    const bytes = body === undefined ? null : new Uint8Array(environment[body] as ArrayBuffer);
    const init: ResponseInit & { encodeBody?: "manual" } = { status, headers };
    if (headers["content-encoding"] !== undefined) init.encodeBody = "manual";
    if (reads) {
      made.get(path, async () => {
        for (const file of reads) {
          await (await environment.ASSETS?.fetch(`https://assets.invalid/${file}`))?.arrayBuffer();
        }
        return new Response(bytes, init);
      });
    } else made.get(path, () => new Response(bytes, init));
  }
  return made;
}

const worker = {
  fetch(request: Request, environment: Environment): Response | Promise<Response> {
    return (app ??= start(environment)).fetch(request);
  },
};
export { worker as default };
