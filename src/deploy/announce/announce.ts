/** Announces the lists that changed since last time, in batches; records what the hub accepted. */
import { listPath } from "../../model/addresses/paths.ts";
import { changedLists, keepAnnounced, readAnnounced, topicsOf } from "./announced.ts";
import { pingHub, type PingOptions } from "./ping-hub.ts";
import { readLists } from "./read-lists.ts";

export interface AnnounceInput {
  readonly root: string;
  readonly hub: string;
  /** The origin that the feeds' own links name. */
  readonly origin: string;
  /** Announce every list, changed or not. */
  readonly all?: boolean;
  readonly options: PingOptions;
  readonly onProgress?: (text: string) => void;
}

export interface AnnounceResult {
  /** Feed addresses that the hub accepted. */
  readonly topics: readonly string[];
  /** Why it did not accept the rest. */
  readonly failure?: string;
}

/** Ten lists are thirty feeds, a form that every hub takes. */
const LISTS_A_PING = 10;

/** Undefined when nothing has been built yet. */
export async function announce(input: AnnounceInput): Promise<AnnounceResult | undefined> {
  const { root, hub, origin, all = false, options } = input;
  const lists = await readLists(root);
  if (!lists) return undefined;
  const announced = await readAnnounced(root, hub, origin);
  const changed = all ? lists : changedLists(lists, announced);
  const present = new Set(lists.map(({ list }) => listPath(list)));
  // Lists that are gone are forgotten, so that one that comes back is announced.
  const taken = Object.fromEntries(
    Object.entries(announced.lists).filter(([path]) => present.has(path)),
  );
  const topics: string[] = [];
  for (let at = 0; at < changed.length; at += LISTS_A_PING) {
    const batch = changed.slice(at, at + LISTS_A_PING);
    input.onProgress?.(`announcing lists ${at + 1} to ${at + batch.length} of ${changed.length}`);
    const batchTopics = batch.flatMap((list) => topicsOf(list, origin));
    const ping = await pingHub(hub, batchTopics, options);
    if (!ping.done) return { topics, failure: ping.reason };
    topics.push(...batchTopics);
    for (const { list, digest } of batch) taken[listPath(list)] = digest;
    await keepAnnounced(root, { hub, origin, lists: taken });
  }
  return { topics };
}
