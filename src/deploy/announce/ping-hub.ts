/**
 * Tells a WebSub hub that topics changed. WebSub leaves open how a publisher does it (W3C, 7); hubs
 * take what PubSubHubbub defined: a form with hub.mode=publish and a hub.url for each topic.
 */
import { setTimeout as sleep } from "node:timers/promises";
import { reasonOf } from "../../verify/ask.ts";

export interface PingOptions {
  /** Milliseconds for one answer. */
  readonly timeout: number;
  /** Milliseconds to wait before each further attempt; their number bounds the attempts. */
  readonly pauses: readonly number[];
}

/** Four attempts within half a minute. */
export const PAUSES = [1_000, 5_000, 15_000];

export type Ping = { readonly done: true } | { readonly done: false; readonly reason: string };

type Attempt = Ping | { readonly done: "later"; readonly reason: string; readonly after?: number };

/** A hub may ask for more patience than this; the next announcement makes up for it. */
const LONGEST_PAUSE = 30_000;
const MOST_REDIRECTS = 3;

/** Never throws on what a hub does. */
export async function pingHub(
  hub: string,
  topics: readonly string[],
  { timeout, pauses }: PingOptions,
): Promise<Ping> {
  const form = new URLSearchParams([
    ["hub.mode", "publish"],
    ...topics.map((topic): [string, string] => ["hub.url", topic]),
  ]);
  for (let at = 0; ; at++) {
    const attempt = await post(hub, form, timeout, MOST_REDIRECTS);
    if (attempt.done !== "later") return attempt;
    const pause = pauses[at];
    if (pause === undefined) {
      return { done: false, reason: `${attempt.reason} (${at + 1} attempts)` };
    }
    await sleep(Math.min(attempt.after ?? pause, Math.max(pause, LONGEST_PAUSE)));
  }
}

async function post(
  address: string,
  form: URLSearchParams,
  timeout: number,
  redirects: number,
): Promise<Attempt> {
  let response: Response;
  try {
    response = await fetch(address, {
      method: "POST",
      body: form,
      redirect: "manual",
      signal: AbortSignal.timeout(timeout),
    });
    await response.body?.cancel();
  } catch (error) {
    return { done: "later", reason: reasonOf(error) };
  }
  const { status } = response;
  if (status >= 200 && status < 300) return { done: true };
  const location = URL.parse(response.headers.get("Location") ?? "", address)?.href;
  // RFC 9110, 15.4.8 and 15.4.9: these two keep the method; the others would turn it into a GET.
  if ((status === 307 || status === 308) && location !== undefined) {
    if (redirects === 0) return { done: false, reason: "it redirects in a circle" };
    return post(location, form, timeout, redirects - 1);
  }
  if (status >= 300 && status < 400) {
    const to = location === undefined ? "" : ` to ${location}: set HUB_URL to that`;
    return { done: false, reason: `it answers ${status}, a redirect${to}` };
  }
  const reason = `it answers ${status}`;
  if (status < 500 && status !== 429 && status !== 408) return { done: false, reason };
  const after = Number(response.headers.get("Retry-After"));
  return { done: "later", reason, ...(after > 0 ? { after: after * 1000 } : {}) };
}
