/**
 * What was announced last, and so what is to be announced now. The record lives in `.broadsheet/`,
 * as it belongs to one hub and one deployment, not to the publication; where it is lost (a fresh
 * clone) every list is announced once more, which costs the hub a look and subscribers nothing.
 */
import { join } from "node:path";
import writeFileAtomic from "write-file-atomic";
import { z } from "zod";
import { GENERATED } from "../../build/files/names.ts";
import type { StoredList } from "../../edition/shape.ts";
import { FEED_FILES, feedPath, listPath, type Format } from "../../model/addresses/paths.ts";
import { readText } from "../../build/files/read-files.ts";

const FILE = `${GENERATED}/announced.json`;

const record = z.object({
  hub: z.string(),
  origin: z.string(),
  /** Digests by the list's path. */
  lists: z.record(z.string(), z.string()),
});

export type Announced = z.infer<typeof record>;

/** The record for this hub and origin; empty when there is none, or it cannot be read. */
export async function readAnnounced(root: string, hub: string, origin: string): Promise<Announced> {
  const empty = { hub, origin, lists: {} };
  const text = await readText(root, FILE);
  if (text === undefined) return empty;
  try {
    const found = record.parse(JSON.parse(text));
    return found.hub === hub && found.origin === origin ? found : empty;
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof z.ZodError) return empty;
    throw error;
  }
}

export async function keepAnnounced(root: string, announced: Announced): Promise<void> {
  await writeFileAtomic(join(root, FILE), `${JSON.stringify(announced, undefined, 2)}\n`);
}

export function changedLists(lists: readonly StoredList[], announced: Announced): StoredList[] {
  return lists.filter(({ list, digest }) => announced.lists[listPath(list)] !== digest);
}

/** The addresses of a list's feeds: each format is a topic of its own. */
export function topicsOf({ list }: StoredList, origin: string): string[] {
  return (Object.keys(FEED_FILES) as Format[]).map((format) => origin + feedPath(list, format));
}
