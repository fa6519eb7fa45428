/** A value in, formatted JSON out. */
import { permitted } from "../model/escape.ts";

/**
 * Texts lose what XML forbids here too, so that all formats hold the same; a lone surrogate among it
 * could not be encoded as UTF-8.
 */
export function writeJson(value: object): string {
  return JSON.stringify(
    value,
    (_, part: unknown) => (typeof part === "string" ? permitted(part) : part),
    2,
  );
}
