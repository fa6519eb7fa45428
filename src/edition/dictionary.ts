/**
 * Entries in, one JSON object out. Without a prototype V8 makes a dictionary of it at once; else it
 * makes a hidden class for each key, which for 100,000 slugs takes longer than printing them.
 */
export function toDictionary<Value>(
  entries: Iterable<readonly [string, Value]>,
): Readonly<Record<string, Value>> {
  const record = Object.create(null) as Record<string, Value>;
  for (const [key, value] of entries) record[key] = value;
  return record;
}
