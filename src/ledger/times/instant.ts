/**
 * Arithmetic on the ledger's times: RFC 3339, UTC, whole seconds. In this one spelling they sort
 * as text, so the rest of the ledger compares them with `<`.
 */

/** A time with any offset or fraction, in the ledger's spelling. Throws a RangeError for anything else. */
export function toInstant(time: string): string {
  return fromSeconds(toSeconds(time));
}

export function toSeconds(time: string): number {
  return Math.floor(new Date(time).getTime() / 1000);
}

export function fromSeconds(seconds: number): string {
  return new Date(seconds * 1000).toISOString().replace(".000Z", "Z");
}

/** The later of two times; "" is before all. */
export function later(a: string, b: string): string {
  return a > b ? a : b;
}
