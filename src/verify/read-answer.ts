/** What an answer says: its type, and the value of its JSON. */

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
