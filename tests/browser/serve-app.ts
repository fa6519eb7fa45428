/** Serves the application over an edition in memory to a browser, on a free loopback port. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { NumberedArticle } from "../../src/model/article.ts";
import { makeApp } from "../make-app.ts";

export interface Served {
  /** `http://127.0.0.1:…`, without a closing slash. */
  readonly origin: string;
  close(): Promise<void>;
}

/** A picture of one pixel, whatever it is said to be. */
const MEDIA = Buffer.from("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7", "base64");
const MEDIA_TYPES: Readonly<Record<string, string>> = {
  mp3: "audio/mpeg",
  mp4: "video/mp4",
  png: "image/png",
};

/** `faults.lose` is the beginning of the names of edition files that are lost. */
export async function serveApp(
  articles: readonly NumberedArticle[],
  options: Parameters<typeof makeApp>[1] = {},
  faults: { readonly lose?: string } = {},
): Promise<Served> {
  const { app, files } = await makeApp(articles, options);
  for (const path of files.keys()) {
    if (faults.lose !== undefined && path.startsWith(faults.lose)) {
      (files as Map<string, unknown>).delete(path);
    }
  }
  const server = createServer((incoming, outgoing) => {
    const url = `http://${incoming.headers.host ?? ""}${incoming.url ?? "/"}`;
    const headers = Object.entries(incoming.headers).map(([name, value]): [string, string] => [
      name,
      String(value),
    ]);
    // The platform serves media, and tests need not look at them.
    if (incoming.url?.startsWith("/media/") === true) {
      outgoing.writeHead(200, { "Content-Type": MEDIA_TYPES[incoming.url.slice(-3)] });
      outgoing.end(MEDIA);
      return;
    }
    const request = new Request(url, { method: incoming.method ?? "GET", headers });
    void Promise.resolve(app.fetch(request)).then(async (response) => {
      outgoing.writeHead(response.status, Object.fromEntries(response.headers));
      outgoing.end(Buffer.from(await response.arrayBuffer()));
    });
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((done) => {
        server.close(() => {
          done();
        });
        server.closeAllConnections();
      }),
  };
}
