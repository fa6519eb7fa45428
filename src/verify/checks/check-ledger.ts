/** What the ledger promises: articles where it says, old addresses that redirect, 410 for removed. */
import { articlePath, permalinkOf } from "../../model/addresses/paths.ts";
import type { PromisedArticle, Promises } from "../promises.ts";
import type { Check } from "../check.ts";
import { sample } from "../sample.ts";
import { CannotTell } from "../read-answer.ts";
import type { Visit } from "../visit.ts";

/** The ledger as far as it is deployed; what came later is not the site's yet. */
async function deployed(visit: Visit): Promise<Promises> {
  if (!visit.ledger) throw new CannotTell("no articles/ledger.json of this site here");
  const { revision } = await visit.changes();
  const isDeployed = (entry: PromisedArticle): boolean => entry.revision <= revision;
  const { entries, removed } = visit.ledger;
  return { entries: entries.filter(isDeployed), removed: removed.filter(isDeployed) };
}

export const LEDGER_CHECKS: readonly Check[] = [
  {
    name: "as-in-the-ledger",
    asks: "the site's articles have the ids and addresses of the ledger",
    hint: "deploy from the branch that holds the newest ledger",
    find: async (visit) => {
      const { entries } = await deployed(visit);
      const byId = new Map((await visit.changes()).items.map((item) => [item.id, item]));
      return entries.flatMap((entry) => {
        const { id, path } = entry;
        const found = byId.get(id);
        if (found?.url === visit.canonical + permalinkOf(entry) && found.state !== "removed") {
          return [];
        }
        return [`${path} (${id}) is ${found ? `${found.state} at ${found.url}` : "not there"}`];
      });
    },
  },
  {
    name: "redirects",
    asks: "the former addresses of articles redirect to the present ones",
    hint: "deploy from the branch that holds the newest ledger",
    find: async (visit) => {
      const moves = (await deployed(visit)).entries.flatMap((entry) => {
        const to = visit.canonical + permalinkOf(entry);
        const slugs = entry.formerSlugs.map((former) => articlePath(former));
        return [...slugs, ...(entry.paths ?? [])].map((former) => ({ former, to }));
      });
      const lines: string[] = [];
      for (const { former, to } of sample(moves)) {
        const { url, status, headers } = await visit.get(former);
        const location = URL.parse(headers.get("Location") ?? "", url)?.href;
        if (status === 301 && location !== undefined && visit.at(location) === visit.at(to))
          continue;
        lines.push(
          `${url} answers ${status}${location ? ` to ${location}` : ""}, not 301 to ${to}`,
        );
      }
      return lines;
    },
  },
  {
    name: "removed-are-gone",
    asks: "removed articles answer 410",
    hint: "a rule answers instead of the Worker, or the removal is not deployed: deploy again",
    find: async (visit) => {
      const { removed } = await deployed(visit);
      const slugs = removed.flatMap(({ slug, formerSlugs }) => [slug, ...formerSlugs]);
      const lines: string[] = [];
      for (const slug of sample(slugs)) {
        const { url, status } = await visit.get(articlePath(slug));
        if (status !== 410) lines.push(`${url} answers ${status}, not 410`);
      }
      return lines;
    },
  },
];
