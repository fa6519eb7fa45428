/**
 * Containers of Pandoc, Quarto, Docusaurus and VitePress, `:::tip Method` to `:::`: what is in them stays, a
 * title becomes its first line, and their fences go.
 */
import { lineBefore, marks, type Dialect } from "./dialect.ts";

const FENCE =
  /:{3,}[ \t]*(?:(\{[^}\n]*\}|[\w-]+)(?:\[([^\]\n]*)\]|[ \t]+([^\n:{]*))?(?:\{[^}\n]*\})?[ \t]*:*)?[ \t]*(?=\n|$)/uy;

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
