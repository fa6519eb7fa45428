/** The entries of the site's feed as its JSON has them: with their text, pictures and attachments. */
import { parseJsonFeed } from "feedsmith";
import { feedPath, SITE_LIST } from "../model/addresses/paths.ts";
import { readAnswer } from "./read-answer.ts";
import type { Visit } from "./visit.ts";

export type Items = NonNullable<ReturnType<typeof parseJsonFeed<string>>["items"]>;

/** Throws when the answer is no feed, which is another check's matter. */
export async function readItems(visit: Visit): Promise<Items> {
  const answer = await visit.get(feedPath(SITE_LIST, "json"));
  readAnswer(answer, "json");
  return parseJsonFeed(JSON.parse(answer.body)).items ?? [];
}
