/** Some of many: a site of a hundred thousand articles is not asked for each of them. */

/** The first of a list, and others spread evenly over the rest; all when they are few. */
const FIRST = 20;
const SPREAD = 20;

export function sample<Item>(items: readonly Item[]): Item[] {
  if (items.length <= FIRST + SPREAD) return [...items];
  const rest = items.slice(FIRST);
  return [
    ...items.slice(0, FIRST),
    ...rest.filter(
      (_, at) =>
        Math.floor((at * SPREAD) / rest.length) !== Math.floor(((at - 1) * SPREAD) / rest.length),
    ),
  ];
}
