/** Things to look at in, what is wrong with them out; four are looked at at a time. */

/** A finding is one line, or nothing where all is well. */
export type Finding = string | false | undefined;

export async function checkEach<Item>(
  items: readonly Item[],
  find: (item: Item) => Promise<readonly Finding[]>,
): Promise<string[]> {
  const lines: string[] = [];
  for (let at = 0; at < items.length; at += 4) {
    const found = await Promise.all(items.slice(at, at + 4).map(find));
    lines.push(...found.flat().filter((line) => typeof line === "string"));
  }
  return lines;
}
