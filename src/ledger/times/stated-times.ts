/**
 * What a manuscript states about its times, as far as it can be believed: a date in the future is
 * a schedule in front matter, and a slip in a text.
 */
import type { Manuscript, StatedTime } from "../../model/article.ts";
import type { Problem } from "../../model/problem.ts";
import { toInstant } from "./instant.ts";

/** The stated time of publication, unless it is still to come. */
export function statedPublished(manuscript: Manuscript, now: string): string | undefined {
  return past(manuscript.published, now);
}

/** The stated time of the last change, unless it is still to come. */
export function statedUpdated(manuscript: Manuscript, now: string): string | undefined {
  return past(manuscript.updated, now);
}

/** For a new article: one that says only when it was changed was published by then. */
export function statedFirst(manuscript: Manuscript, now: string): string | undefined {
  return statedPublished(manuscript, now) ?? statedUpdated(manuscript, now);
}

function past(time: StatedTime | undefined, now: string): string | undefined {
  const instant = time && toInstant(time.at);
  return instant !== undefined && instant <= now ? instant : undefined;
}

/** The time until which front matter, or the file's name, holds a new article back. */
export function heldUntil(
  { published, notBefore = [] }: Pick<Manuscript, "published" | "notBefore">,
  now: string,
): string | undefined {
  const asked = published === undefined || published.by === "text" ? [] : [published];
  const times = [...asked, ...notBefore].map(({ at }) => toInstant(at));
  return times
    .filter((instant) => instant > now)
    .sort()
    .at(-1);
}

/** What keeps the text from being public at the time: its own word, or that it expired. */
export function withheldAt(
  { withheld, expires }: Pick<Manuscript, "withheld" | "expires">,
  now: string,
): string | undefined {
  if (withheld !== undefined || expires === undefined) return withheld;
  return toInstant(expires.at) <= now ? `it expired on ${expires.at}` : undefined;
}

/** What to tell about times that are not believed; `live` when the article is published already. */
export function futureProblems(manuscript: Manuscript, now: string, live: boolean): Problem[] {
  const problems: Problem[] = [];
  for (const field of ["published", "updated"] as const) {
    const time = manuscript[field];
    if (time === undefined || toInstant(time.at) <= now) continue;
    const asked = time.by !== "text";
    problems.push({
      file: manuscript.path,
      severity: asked ? "warning" : "note",
      rule: "future-date",
      message:
        `the ${time.by} says ${field} ${time.at}, which is still to come; ` +
        (live ? "the article is published already and keeps its date" : "the date is not used"),
      ...(asked && field === "published"
        ? { hint: 'write "draft: true" to withdraw the article' }
        : {}),
    });
  }
  return problems;
}
