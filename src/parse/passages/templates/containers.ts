/**
 * Containers of Pandoc, Quarto, Docusaurus and VitePress, `:::tip Method` to `:::`: what is in them stays, a
 * title becomes its first line, and their fences go.
 */
import { lineBefore, marks, type Dialect } from "./dialect.ts";

/** No blank can be taken in two ways, so that a long line costs no more than its length. */
const TITLE = String.raw`\[([^\]\n]*)\]|[ \t]+([^\s:{](?:[^\n:{]*[^\s:{])?)`;
const ATTRIBUTES = String.raw`(?:\{[^}\n]*\}[ \t]*)?`;
const OPENING = String.raw`(\{[^}\n]*\}|[\w-]+)(?:${TITLE})?[ \t]*${ATTRIBUTES}(?::+[ \t]*)?`;
const FENCE = new RegExp(String.raw`(?<!:):{3,}[ \t]*(?:${OPENING})?(?=\n|$)`, "uy");

/** For what may have one. */
export const HAS_CONTAINERS = /^ {0,3}:{3,}[ \t]*(?:\{|\w)/mu;

/** `remove` is told what goes, and where it begins. */
export function containers(remove: (mark: string, at: number) => void): readonly Dialect[] {
  let open = 0;
  return marks(":::", FENCE, (found) => {
    const [mark, name, bracketed, words = ""] = found;
    if (lineBefore(found).trim() !== "" || (name === undefined && open === 0)) return undefined;
    open += name === undefined ? -1 : 1;
    remove(mark, found.index);
    const title = (bracketed ?? words).trim();
    return title === "" ? "" : `**${title}**  `;
  });
}
