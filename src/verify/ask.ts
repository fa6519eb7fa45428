/**
 * Requests as a reader sends them: an address and headers in, what came back out. Redirects are not
 * followed, since where they lead is part of what is checked.
 */
import { connect as connectPlain } from "node:net";
import { connect as connectSecure } from "node:tls";

export interface Answer {
  readonly url: string;
  readonly status: number;
  readonly headers: Headers;
  /** Decompressed. */
  readonly body: string;
}

interface Question {
  readonly method?: "GET" | "HEAD" | "OPTIONS" | "POST";
  readonly headers?: Readonly<Record<string, string>>;
}

export type Ask = (url: string, question?: Question) => Promise<Answer>;

/** The site did not answer at all: no connection, no end within the time, a broken body. */
export class NoAnswer extends Error {}

/** Our user agent; it starts with a letter, as some bot rules want. */
const OWN_AGENT = "Broadsheet-verify/1 (feed check)";

/** Makes the function that asks. `timeout` is per answer, in milliseconds. */
export function makeAsk(timeout: number): Ask {
  return async (url, { method = "GET", headers = {} } = {}) => {
    try {
      const response = await fetch(url, {
        method,
        headers: { "User-Agent": OWN_AGENT, Accept: "*/*", ...headers },
        redirect: "manual",
        signal: AbortSignal.timeout(timeout),
      });
      const { status } = response;
      return { url, status, headers: response.headers, body: await readText(response) };
    } catch (error) {
      throw new NoAnswer(`${url} did not answer: ${reasonOf(error)}`, { cause: error });
    }
  };
}

/** More than any document of a Broadsheet has. */
const MOST_BYTES = 30_000_000;

async function readText(response: Response): Promise<string> {
  const decoder = new TextDecoder();
  let text = "";
  let bytes = 0;
  const parts: AsyncIterable<Uint8Array> | readonly Uint8Array[] = response.body ?? [];
  for await (const part of parts) {
    bytes += part.byteLength;
    if (bytes > MOST_BYTES) throw new Error(`it sent more than ${MOST_BYTES} bytes`);
    text += decoder.decode(part, { stream: true });
  }
  return text + decoder.decode();
}

/**
 * The bytes that follow the head of an answer on a connection that then closes. Clients skip what
 * must not be there (a body of a 304 or of an answer to HEAD), so only a raw look shows it.
 */
export function askForBytes(
  url: string,
  method: "GET" | "HEAD",
  headers: Readonly<Record<string, string>>,
  timeout: number,
): Promise<{ status: number; bytes: number }> {
  const { protocol, hostname, port, host, pathname, search } = new URL(url);
  const secure = protocol === "https:";
  const name = hostname.replace(/^\[|\]$/g, "");
  const place = { host: name, port: Number(port || (secure ? 443 : 80)) };
  return new Promise((done, fail) => {
    const socket = secure ? connectSecure({ ...place, servername: name }) : connectPlain(place);
    const parts: Buffer[] = [];
    socket.setTimeout(timeout, () => socket.destroy(new NoAnswer(`${url} did not end in time`)));
    socket.on("error", fail);
    socket.on("data", (part: Buffer) => parts.push(part));
    socket.on("close", () => {
      const text = Buffer.concat(parts).toString("latin1");
      const end = text.indexOf("\r\n\r\n");
      const status = Number(/^HTTP\/1\.[01] (\d{3})/.exec(text)?.[1]);
      if (end < 0 || Number.isNaN(status)) fail(new NoAnswer(`${url} closed the connection early`));
      else done({ status, bytes: text.length - end - 4 });
    });
    const lines = Object.entries({ Host: host, "User-Agent": OWN_AGENT, ...headers }).map(
      ([header, value]) => `${header}: ${value}\r\n`,
    );
    socket.write(
      `${method} ${pathname}${search} HTTP/1.1\r\n${lines.join("")}Connection: close\r\n\r\n`,
    );
  });
}

/** Why a fetch failed, as one line: fetch hides the reason in its error's cause. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === "TimeoutError") return "it took too long";
  if (error.cause instanceof AggregateError) return reasonOf(error.cause.errors[0]);
  return error.cause instanceof Error ? reasonOf(error.cause) : error.message;
}
