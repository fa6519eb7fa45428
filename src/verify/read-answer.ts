/** What an answer says: its type, the value of its JSON, the feed that it is. */
import type { Format } from "../model/addresses/paths.ts";
import type { Answer } from "./ask.ts";
import { readFeed, type ReadFeed } from "./read-feed.ts";

/** The question has no answer, for a reason that another check reports. */
export class CannotTell extends Error {}

/** The value of a JSON text; undefined when it is not JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** The media type without parameters, in lower case. */
export function typeOf(headers: Headers): string {
  return (headers.get("Content-Type") ?? "nothing").split(";", 1).join("").trim().toLowerCase();
}

/** Throws `CannotTell` when it is not. */
export function readAnswer({ url, status, body }: Answer, format: Format): ReadFeed {
  if (status !== 200) throw new CannotTell(`${url} answers ${status}`);
  try {
    return readFeed(body, format);
  } catch (error) {
    throw new CannotTell(`${url} is not a feed that can be read`, { cause: error });
  }
}
