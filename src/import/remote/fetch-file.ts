/**
 * An http(s) address in, what is there out, within bounds of time and size. The address that a name
 * resolves to is looked at when the connection is made, for each redirect anew, so that no site can
 * make us ask a machine of the publisher's own network.
 */
import { lookup, type LookupAddress } from "node:dns";
import { request as requestPlain, type IncomingMessage } from "node:http";
import { request as requestSecure } from "node:https";
import { isIP, type LookupFunction } from "node:net";

export interface FetchBounds {
  /** Bytes of one file. */
  readonly largest: number;
  /** Milliseconds for one file, redirects and all. */
  readonly timeout: number;
  /** Which IP addresses may be asked. */
  readonly mayAsk: (address: string) => boolean;
}

export interface FetchedFile {
  readonly bytes: Uint8Array;
  /** The media type, without parameters. */
  readonly type: string;
}

/** It cannot be fetched: the reason is for people. */
export class NotFetched extends Error {}

const MOST_REDIRECTS = 5;

/** `all` ends the fetching of all files. Throws `NotFetched`. */
export async function fetchFile(
  address: string,
  bounds: FetchBounds,
  all: AbortSignal,
): Promise<FetchedFile> {
  const signal = AbortSignal.any([AbortSignal.timeout(bounds.timeout), all]);
  try {
    let url = new URL(address);
    for (let hops = 0; hops <= MOST_REDIRECTS; hops++) {
      const answer = await ask(url, bounds, signal);
      const { statusCode = 0, headers } = answer;
      if (statusCode === 200) return await readAll(answer, bounds.largest);
      answer.destroy();
      const next = statusCode >= 300 && statusCode < 400 && headers.location;
      if (!next) throw new NotFetched(`it answers ${statusCode}`);
      url = new URL(next, url);
    }
    throw new NotFetched("it redirects without end");
  } catch (cause) {
    if (cause instanceof NotFetched || !(cause instanceof Error)) throw cause;
    const why = all.aborted
      ? "all together take too long"
      : signal.aborted
        ? "it takes too long"
        : cause.message;
    throw new NotFetched(why, { cause });
  }
}

function ask(url: URL, { mayAsk }: FetchBounds, signal: AbortSignal): Promise<IncomingMessage> {
  const send = { "http:": requestPlain, "https:": requestSecure }[url.protocol];
  if (send === undefined) throw new NotFetched(`${url.protocol} is not fetched`);
  const host = url.hostname.replace(/^\[|\]$/gu, "");
  // An address is not looked up, so it is looked at here.
  if (isIP(host) !== 0 && !mayAsk(host)) throw new NotFetched(`${host} is not a public address`);
  const headers = {
    "User-Agent": "Broadsheet-import/1",
    Accept: "image/*,audio/*,video/*,*/*;q=0.1",
  };
  return new Promise((done, fail) => {
    const sent = send(url, { headers, signal, lookup: onlyAllowed(mayAsk) }, done);
    sent.on("error", fail);
    sent.end();
  });
}

/** The usual look-up, of which only addresses that may be asked come out. */
function onlyAllowed(mayAsk: (address: string) => boolean): LookupFunction {
  return (name, options, callback) => {
    lookup(name, { ...options, all: true }, (error, found) => {
      const allowed = (error ? [] : found).filter(({ address }) => mayAsk(address));
      const [first] = allowed;
      if (error) callback(error, "");
      else if (first === undefined) callback(new NotFetched(`${name} is not a public address`), "");
      else if (options.all === true) callback(null, allowed satisfies LookupAddress[]);
      else callback(null, first.address, first.family);
    });
  };
}

async function readAll(answer: IncomingMessage, largest: number): Promise<FetchedFile> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of answer as AsyncIterable<Buffer>) {
    size += part.byteLength;
    if (size > largest) throw new NotFetched(`it has more than ${largest} bytes`);
    parts.push(part);
  }
  const type = (answer.headers["content-type"] ?? "").replace(/;.*$/u, "").trim().toLowerCase();
  return { bytes: Buffer.concat(parts), type };
}
