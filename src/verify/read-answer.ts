/** What the text of an answer says. */

/** The question has no answer, because of something that another check is about. */
export class CannotTell extends Error {}

/** The value of a JSON text; undefined when it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
