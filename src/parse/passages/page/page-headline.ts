/**
 * Finds a page's headline: the line of the page that its head states too, whole or as a part of the
 * title beside the site's name; without such a line, what the head states.
 */
import { anyUnder } from "../../words/tables/tables.ts";
import { nameOf } from "./aside.ts";
import type { Box, Run } from "./boxes.ts";
import type { StatedData } from "./stated-data.ts";

export interface HeadlineFound {
  readonly text: string;
  /** The line of the page that it is. */
  readonly run?: Run;
}

/** What parts a headline from the name of its section and site. */
const SEPARATOR = /\s+[|–—·•»:‹›«-]+\s+|\s*\|\s*|\s*[»›]\s*|:\s+/gu;
const LONGEST = 300;
/** Shorter parts of a title occur in many headings. */
const LEAST_WORDS = 3;

export function findPageHeadline(page: Box, data: StatedData): HeadlineFound | undefined {
  const stated = statedIn(data);
  const lines = linesOf(page, { heading: undefined, isMasthead: false, isMain: false });
  let best: Line | undefined;
  let highest = 0;
  for (const line of lines) {
    const score = scoreOf(line, stated);
    if (score > highest) {
      best = line;
      highest = score;
    }
  }
  const found = best ?? soleHeading(lines, stated);
  if (found !== undefined) return { text: found.run.text, run: found.run };
  const [title] = stated.titles;
  return title === undefined ? undefined : { text: withoutSite(title, stated.sites) };
}

interface Stated {
  readonly titles: readonly string[];
  /** Their keys, and those of their parts. */
  readonly wholes: ReadonlySet<string>;
  readonly parts: ReadonlySet<string>;
  readonly sites: ReadonlySet<string>;
  readonly longest: number;
}

function statedIn({ metas, title, article }: StatedData): Stated {
  const sites = new Set([metas.get("og:site_name"), metas.get("application-name")].map(keyOf));
  const titles = [article.headline, metas.get("og:title"), metas.get("twitter:title"), title]
    .map((one) => one?.trim() ?? "")
    .filter((one) => one.length <= LONGEST && keyOf(one) !== "" && !sites.has(keyOf(one)));
  return {
    titles,
    sites,
    wholes: new Set(titles.map(keyOf)),
    parts: new Set(titles.flatMap(partsOf).map(keyOf)),
    longest: titles.reduce((most, one) => Math.max(most, one.length), 1),
  };
}

interface Place {
  /** 1 to 6. */
  readonly heading: number | undefined;
  /** Whether it stands in the head of the site. */
  readonly isMasthead: boolean;
  /** Whether it stands in what the page calls its article, or its main part. */
  readonly isMain: boolean;
}

interface Line extends Place {
  readonly run: Run;
  readonly key: string;
}

const MASTHEAD = new RegExp(
  String.raw`(?:^|\s)(?:${anyUnder("names of the masthead")})(?:\s|$)`,
  "iu",
);

function linesOf(box: Box, outer: Place): Line[] {
  const { element } = box;
  const level = /^h([1-6])$/u.exec(element.tagName)?.[1];
  const place = {
    heading: level === undefined ? outer.heading : Number(level),
    isMasthead:
      element.tagName !== "article" &&
      (outer.isMasthead || element.tagName === "nav" || MASTHEAD.test(nameOf(element))),
    isMain: outer.isMain || element.tagName === "article" || element.tagName === "main",
  };
  return box.parts.flatMap((part) => {
    if (part.kind === "box") return linesOf(part, place);
    const key = part.text.length > LONGEST ? "" : keyOf(part.text);
    return key === "" ? [] : [{ ...place, run: part, key }];
  });
}

/** How well a line fits what the head states; 0 for what is no headline at all. */
function scoreOf({ run, key, heading, isMasthead }: Line, stated: Stated): number {
  if (stated.sites.has(key)) return 0;
  const isWhole = stated.wholes.has(key);
  if (!isWhole && !stated.parts.has(key) && !(heading !== undefined && holdsPart(key, stated)))
    return 0;
  return (
    1 +
    (isWhole ? 2 : stated.parts.has(key) ? 1.5 : 0) +
    (heading === undefined ? 0 : Math.max(0, 4 - heading)) +
    (2 * Math.min(run.text.length, stated.longest)) / stated.longest -
    (run.linked * 2 > run.text.length ? 1 : 0) -
    (isMasthead && !isWhole ? 3 : 0)
  );
}

/** "Island ferry sails again", where the title says "Ferry sails again". */
function holdsPart(key: string, { parts, wholes }: Stated): boolean {
  return [...parts, ...wholes].some(
    (part) => part.split(" ").length >= LEAST_WORDS && ` ${key} `.includes(` ${part} `),
  );
}

/**
 * The only first-level heading, when it speaks of what the head states, or stands where the article does: many
 * heads state the site's name alone.
 */
function soleHeading(lines: readonly Line[], { titles }: Stated): Line | undefined {
  const [first, second] = lines.filter(({ heading }) => heading === 1);
  if (first === undefined || second !== undefined) return undefined;
  if (first.isMain && !first.isMasthead && first.key.split(" ").length >= LEAST_WORDS) return first;
  const known = new Set(titles.flatMap((one) => keyOf(one).split(" ")));
  const own = first.key.split(" ").filter((word) => word.length > 3);
  const shared = own.filter((word) => known.has(word)).length;
  return titles.length === 0 || shared * 2 >= own.length ? first : undefined;
}

/** The beginnings and ends of a title that a separator sets off. */
function partsOf(title: string): string[] {
  return [...title.matchAll(SEPARATOR)].flatMap(({ 0: separator, index }) => [
    title.slice(0, index),
    title.slice(index + separator.length),
  ]);
}

/** "Headline | Site": what a separator sets off at the end is the site's name when it is short. */
function withoutSite(title: string, sites: ReadonlySet<string>): string {
  const last = [...title.matchAll(SEPARATOR)].at(-1);
  if (last === undefined) return title;
  const before = title.slice(0, last.index).trim();
  const behind = title.slice(last.index + last[0].length);
  const isSite =
    sites.has(keyOf(behind)) || (!last[0].includes(":") && behind.length < before.length);
  return isSite && before !== "" ? before : title;
}

/** The words alone, in small letters: dashes and quotation marks differ between head and page. */
function keyOf(text: string | undefined): string {
  return (text?.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(" ");
}
