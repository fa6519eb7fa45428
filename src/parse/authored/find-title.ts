/**
 * The title of an authored text: front matter's, else the only `h1`, else the heading that the text opens
 * with, else its file's name in words. The heading that is the title, or repeats it, leaves the body.
 */
import { deriveTitle } from "../body/derive-title.ts";
import { isSameText } from "../words/same-text.ts";
import { lineOfText, type AuthoredBlock } from "./read-blocks.ts";

export interface TitleFound {
  readonly title: string;
  /** Whether nobody wrote it as a title. */
  readonly derived: boolean;
  /** The heading that says it. */
  readonly heading?: AuthoredBlock;
}

export function findTitle(
  blocks: readonly AuthoredBlock[],
  stated: string | undefined,
  name: string | undefined,
): TitleFound {
  const [first] = blocks;
  const mains = blocks.filter(({ level }) => level === 1);
  const opening = first?.level === undefined ? undefined : first;
  if (stated !== undefined) {
    const repeated = [opening, ...mains].find(
      (block) => block !== undefined && isSameText(lineOfText(block), stated),
    );
    return { title: stated, derived: false, ...leaving(repeated) };
  }
  const heading = mains.length === 1 ? mains[0] : opening;
  const title = heading === undefined ? "" : lineOfText(heading);
  if (title !== "") return { title, derived: false, ...leaving(heading) };
  return { title: name ?? deriveTitle(first?.text ?? ""), derived: true };
}

/** A heading with a picture in it stays: the title cannot show it. */
function leaving(heading: AuthoredBlock | undefined): Pick<TitleFound, "heading"> {
  return heading === undefined || heading.html.includes("<img") ? {} : { heading };
}
