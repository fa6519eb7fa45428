/** A WebSub hub on loopback that keeps what it is sent and answers as a test tells it to. */
import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";

interface Announcement {
  readonly method: string | undefined;
  readonly type: string | undefined;
  readonly form: URLSearchParams;
}

export interface Hub {
  readonly url: string;
  /** Every request, in order. */
  readonly announcements: Announcement[];
  close(): Promise<void>;
}

/** Answers the request of that number, counted from 1. */
export type Conduct = (response: ServerResponse, number: number, request: IncomingMessage) => void;

export async function makeHub(conduct: Conduct): Promise<Hub> {
  const announcements: Announcement[] = [];
  const server = createServer((request, response) => {
    let body = "";
    request.on("data", (part: Buffer) => (body += part.toString()));
    request.on("end", () => {
      const { method, headers } = request;
      const form = new URLSearchParams(body);
      announcements.push({ method, type: headers["content-type"], form });
      conduct(response, announcements.length, request);
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return {
    url: `http://127.0.0.1:${address.port}/`,
    announcements,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

export const answers =
  (status: number, headers: Readonly<Record<string, string>> = {}): Conduct =>
  (response) => {
    response.writeHead(status, headers).end();
  };
