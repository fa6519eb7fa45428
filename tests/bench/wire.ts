/** Counts the bytes of an answer on the wire, headers included, over a plain HTTP/1.1 connection. */
import { connect } from "node:net";
import { gunzipSync, gzipSync } from "node:zlib";

export interface OnTheWire {
  readonly status: number;
  readonly head: number;
  readonly body: number;
  readonly etag: string | undefined;
  /** The body without its content coding. */
  readonly content: Buffer;
}

/** One GET on a connection of its own. */
export async function countBytes(
  origin: string,
  path: string,
  headers: Readonly<Record<string, string>>,
): Promise<OnTheWire> {
  const { hostname, port } = new URL(origin);
  const socket = connect(Number(port), hostname);
  const lines = Object.entries({ Host: "localhost", Connection: "close", ...headers });
  const head = lines.map(([name, value]) => `${name}: ${value}\r\n`).join("");
  socket.write(`GET ${path} HTTP/1.1\r\n${head}\r\n`);
  const chunks: Buffer[] = [];
  for await (const chunk of socket) chunks.push(chunk as Buffer);
  const answer = Buffer.concat(chunks);
  const end = answer.indexOf("\r\n\r\n") + 4;
  const answerHead = answer.subarray(0, end).toString("latin1");
  const body = answer.subarray(end);
  return {
    status: Number(answerHead.slice(9, 12)),
    head: end,
    body: body.byteLength,
    etag: /^etag: (.*)\r$/im.exec(answerHead)?.[1],
    content: /^content-encoding: gzip\r$/im.test(answerHead) ? gunzipSync(body) : body,
  };
}

/** What a body has on the wire once Cloudflare has compressed it; its own level is not documented. */
export function gzipBytes(content: Buffer): number {
  return gzipSync(content, { level: 6 }).byteLength;
}
