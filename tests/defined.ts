/** The value, for what a test expects to be there; the test fails where it is not. */
export function defined<T>(value: T | undefined | null): T {
  if (value === undefined || value === null) throw new Error("expected a value, found none");
  return value;
}
