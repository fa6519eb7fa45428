/** A draft in, the local addresses of its kept pictures and links out: files and texts that lie beside it. */
import { addressesIn, tagsIn } from "../../model/addresses/addresses-in.ts";
import { isLocalAddress, type Reference } from "../../model/media.ts";
import type { Draft } from "../story/draft.ts";

export function listReferences(draft: Draft): Reference[] {
  return draft.lines.flatMap((line) => {
    const { markup, lines } = line.passage;
    if (markup === undefined || draft.fate(line) !== "body" || !/<(?:img|a)\b/u.test(markup.html))
      return [];
    const number = lines[0]?.number ?? 1;
    return tagsIn(markup.html).flatMap(({ name, attributes }) =>
      addressesIn(attributes)
        .filter(isLocalAddress)
        .map((address): Reference =>
          name === "img"
            ? { kind: "image", address, line: number }
            : { kind: "link", address, line: number, quiet: true },
        ),
    );
  });
}
