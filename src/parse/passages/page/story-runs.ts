/**
 * Of the runs in a page's main box, those of its story: what stands in the same kind of box as most
 * of the running text, and the running text and lists beside it.
 */
import { isAside, kindOf } from "./aside.ts";
import type { Box, Run } from "./boxes.ts";
import { EMBED } from "../places/embed-facts.ts";
import type { Page } from "./page.ts";
import { endsSentence } from "./prose-run.ts";
import { teasersIn } from "./teasers.ts";

/** Elements that give a text its form; all others are boxes of the page's layout. */
const TEXTUAL = new Set(
  (
    "p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote q pre code table thead tbody tfoot tr td th " +
    "center font b strong em i span u a details summary hr"
  ).split(" "),
);
const LIST = new Set(["ul", "ol", "dl"]);

/** A kind of box with this share of the running text holds the story's paragraphs. */
const SHARE = 0.1;
/** So much of a list must be links to make it a menu. */
const LINKS = 0.8;

interface Placed {
  readonly run: Run;
  /** The boxes of the layout that it stands in, the outermost first. */
  readonly chain: readonly Box[];
  readonly kind: string;
  readonly isCode: boolean;
  readonly isHeading: boolean;
}

export interface Story {
  /** What stands where most of the running text does. */
  readonly text: readonly Run[];
  /** What else may belong to it: its head; running text and lists in other boxes. */
  readonly beside: readonly Run[];
}

export function findStory(main: Box, page: Page): Story {
  const placed: Placed[] = [];
  place(
    main,
    { chain: [main], kind: kindOf(main.element), isCode: false, isHeading: false },
    page,
    placed,
  );
  const prose = placed.filter(({ run }) => run.isProse);
  const shares = new Map<string, number>();
  for (const { run, kind } of prose) shares.set(kind, (shares.get(kind) ?? 0) + run.text.length);
  const total = prose.reduce((sum, { run }) => sum + run.text.length, 0);
  const isMain = ({ kind }: Placed): boolean => (shares.get(kind) ?? 0) >= total * SHARE;
  const column = commonBox(prose.filter(isMain));
  const first = placed.findIndex((one) => one.run.isProse && isMain(one));
  const ledes = ledesAbove(placed.slice(0, first), page.headline);
  const last = placed.findLastIndex((one) => one.run.isProse && isMain(one));
  const text: Run[] = [];
  const beside: Run[] = [];
  placed.forEach((one, i) => {
    const { run, chain, isCode } = one;
    if (run.isPicture) {
      if (i > first - 2 && i < last && column !== undefined && chain.includes(column))
        text.push(run);
      return;
    }
    const isInColumn = column !== undefined && chain.includes(column);
    if (isMain(one) || (isCode && isInColumn)) {
      if (isCode || !isLink(one)) text.push(run);
    } else if (
      ledes.includes(one) ||
      (run.isProse || run.isItem || headsProse(placed, i) ? isInColumn : i < first)
    )
      // Above the text stand headline, byline and date, which the fields are read from.
      beside.push(run);
  });
  return { text, beside };
}

/** A single paragraph above the text is a standfirst, and a short one says nothing. */
const FEWEST_LEDES = 2;
const SHORTEST_LEDE = 80;

/** The first paragraphs of a story, each in a kind of box of its own. */
function ledesAbove(placed: readonly Placed[], headline: Run | undefined): readonly Placed[] {
  const below = placed.slice(placed.findIndex(({ run }) => run === headline) + 1);
  const ledes = below.filter(
    ({ run: { text, isProse } }) => isProse && text.length >= SHORTEST_LEDE && endsSentence(text),
  );
  return ledes.length < FEWEST_LEDES ? [] : ledes;
}

/** A heading right above running text. */
function headsProse(placed: readonly Placed[], i: number): boolean {
  const one = placed[i];
  return one?.isHeading === true && !isLink(one) && placed[i + 1]?.run.isProse === true;
}

/** The innermost box that holds them all. */
function commonBox([first, ...others]: readonly Placed[]): Box | undefined {
  let depth = first?.chain.length ?? 0;
  for (const { chain } of others)
    while (depth > 0 && chain[depth - 1] !== first?.chain[depth - 1]) depth--;
  return first?.chain[depth - 1];
}

/** A paragraph that is nothing but a link to another story; a sentence may be one as a whole. */
function isLink({ run: { linked, text, isItem } }: Placed): boolean {
  return linked >= text.length && !isItem && !endsSentence(text);
}

type Place = Omit<Placed, "run">;

function place(box: Box, at: Place, page: Page, placed: Placed[]): void {
  const teasers = teasersIn(box, page.whole.prose);
  for (const part of box.parts) {
    if (part.kind === "run") placed.push({ run: part, ...at });
    else if (
      !isAside(part, page) &&
      !teasers.has(part) &&
      !isMenu(
        part,
        placed.findLast(({ run }) => !run.isPicture),
      )
    ) {
      const { element } = part;
      const isCode =
        at.isCode || element.tagName === "pre" || element.properties[EMBED] !== undefined;
      const isHeading = /^h[1-6]$/u.test(element.tagName);
      const inner = TEXTUAL.has(element.tagName)
        ? { ...at, isCode, isHeading }
        : { chain: [...at.chain, part], kind: `${at.kind}>${kindOf(element)}`, isCode, isHeading };
      place(part, inner, page, placed);
    }
  }
}

/** A list of links that no colon announces. */
function isMenu({ element, text, linked }: Box, above: Placed | undefined): boolean {
  return (
    LIST.has(element.tagName) && linked > text * LINKS && above?.run.text.endsWith(":") !== true
  );
}
