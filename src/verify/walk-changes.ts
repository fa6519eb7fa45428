/** All that a running Broadsheet has published and removed: `/changes.json`, page by page. */
import { z } from "zod";
import { changesPath } from "../model/addresses/paths.ts";
import type { Answer } from "./ask.ts";
import { CannotTell, parseJson } from "./read-answer.ts";

const change = z.object({
  state: z.enum(["new", "changed", "removed"]),
  id: z.string(),
  url: z.url(),
  revision: z.int(),
  title: z.string().optional(),
  published: z.string().optional(),
  updated: z.string().optional(),
  section: z.string().optional(),
  tags: z.array(z.string()).optional(),
});
const changesPage = z.object({
  revision: z.int(),
  /** Absent on sites of earlier versions, where the revision itself is the cursor. */
  cursor: z.string().optional(),
  publication: z.string().optional(),
  items: z.array(change),
  /** The address of the next page; absent on the last. */
  next: z.string().optional(),
});

type ListedChange = z.infer<typeof change>;

export interface Changes {
  readonly revision: number;
  /** Where the next call goes on. */
  readonly cursor: string;
  /** The id of the site's feeds. */
  readonly publication?: string;
  readonly items: readonly ListedChange[];
}

/** More pages than a publication of a million articles has. */
const LONGEST_WALK = 5000;

/**
 * `get` asks for a path, and then for the addresses that the site gives. Throws `CannotTell` when it
 * does not answer as a Broadsheet does.
 */
export async function walkChanges(
  get: (place: string) => Promise<Pick<Answer, "url" | "status" | "body">>,
): Promise<Changes> {
  const items: ListedChange[] = [];
  const seen = new Set<string>();
  for (let place = changesPath(); ;) {
    const answer = await get(place);
    const page = changesPage.safeParse(parseJson(answer.body));
    if (answer.status !== 200 || !page.success) {
      throw new CannotTell(`${answer.url} answers ${answer.status} without a list of changes`);
    }
    items.push(...page.data.items);
    const { revision, cursor = String(revision), publication } = page.data;
    if (page.data.next === undefined) {
      return { revision, cursor, ...(publication === undefined ? {} : { publication }), items };
    }
    place = page.data.next;
    if (seen.size > LONGEST_WALK)
      throw new CannotTell("the list of changes does not come to an end");
    if (seen.has(place)) throw new CannotTell(`${place} names itself as its next page`);
    seen.add(place);
  }
}
