/** A value in, formatted JSON out. */
import { withoutForbidden } from "../model/escape.ts";

/**
 * What XML forbids is dropped here too, so that all formats say the same; besides, a lone surrogate
 * cannot be encoded as UTF-8.
 */
export function writeJson(value: object): string {
  return JSON.stringify(
    value,
    (_, part: unknown) => (typeof part === "string" ? withoutForbidden(part) : part),
    2,
  );
}
