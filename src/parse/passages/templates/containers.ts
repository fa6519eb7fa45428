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

/** Of Quarto: what is hidden from some forms alone is shown. */
const HIDDEN = /^:+[ \t]*\{(?![^}]*\b(?:when|unless)-)[^}]*\.(?:content-)?hidden(?![\w-])/u;
const ANY_FENCE = /^[ \t]*:{3,}[ \t]*([^\s:])?/gmu;

/** Both are told what goes, and where it begins: `lose` of a fence, `hide` of what nobody is to read. */
export function containers(
  lose: (mark: string, at: number) => void,
  hide: (note: string, at: number) => void,
): readonly Dialect[] {
  let open = 0;
  const fences = marks(":::", FENCE, (found) => {
    const [mark, name, bracketed, words = ""] = found;
    if (lineBefore(found).trim() !== "" || (name === undefined && open === 0)) return undefined;
    open += name === undefined ? -1 : 1;
    lose(mark, found.index);
    const title = (bracketed ?? words).trim();
    return title === "" ? "" : `**${title}**  `;
  });
  return fences.map((dialect) => ({
    ...dialect,
    read(text, at) {
      const mark = dialect.read(text, at);
      if (mark === undefined || !HIDDEN.test(text.slice(at, mark.end))) return mark;
      open -= 1;
      const end = endOf(text, mark.end);
      hide(text.slice(mark.end, end), mark.end);
      return { end, text: "" };
    },
  }));
}

/** Where the last line of a container ends; one that is not closed is the rest of the text. */
function endOf(text: string, from: number): number {
  ANY_FENCE.lastIndex = from;
  let open = 1;
  for (let found = ANY_FENCE.exec(text); found !== null; found = ANY_FENCE.exec(text)) {
    open += found[1] === undefined ? -1 : 1;
    if (open === 0) return ANY_FENCE.lastIndex;
  }
  return text.length;
}
