/**
 * Reads the names in a byline: "By Jane Doe, Education Correspondent", "Marie Durand et Jean
 * Dupont, à Lyon", "山田太郎記者", or a bare name. Gives the names as written, without "By", jobs
 * and places.
 */
import { entryOf, isFunctionWord, phrasesFrom, type FieldWord } from "./phrase-index.ts";
import { isIdeograph } from "./characters.ts";
import { wordsOf, type Word } from "./words.ts";

export interface BylineFound {
  readonly byline: string;
  readonly authors: readonly string[];
  /** Whether something said that it is a byline: "By", or a job. */
  readonly stated: boolean;
}

const PARTICLES = new Set(
  "von van de der den da do dos das di du del della la le el al bin ibn ben abu zu zur ten ter af av y e i st mac o d".split(
    " ",
  ),
);
/** Nobody's name begins with one, though names may hold it: "Der Bahnhof", "Ursula von der Leyen". */
const ARTICLES = new Set("Der Den Das Die Dem Des Del Dos Das El Les Los Las".split(" "));
const CUT = /\s*(?:\||·|•|\/|–|—|\s-\s|\(|（|＠|@|\[|,\s*(?=\d)|:$)/u;
const WIDE_PREFIX =
  /^(?:文|撰文|作者|记者|記者|本报记者|特约记者|通讯员|取材|執筆|筆者|文と写真|聞き手|글)[\s:：・/／]*/u;
const WIDE_SUFFIX = /(?:\s*(?:記者|记者|特派員|編集委員|通信員|기자|특파원))$/u;
const ARABIC_PREFIX = /^(?:بقلم|كتب|كتبت|إعداد|تقرير|تحرير|حوار)\s*[:：]?\s*/u;

const LONGEST_APPOSITION = 50;
/** "Jane Doe (now) and John Roe (earlier)" */
const ASIDE = /\s\(\p{Ll}[\p{Ll}\s]{1,20}\)/gu;
/** "By JANE DOE FOR THE GAZETTE" */
const OUTLET = /\s(?:for|för|für|pour|para|per|voor)\s(?=\p{Lu}).*$/iu;

export function readByline(line: string): BylineFound | undefined {
  if (line.length > 120) return undefined;
  const wide = readWide(line);
  if (wide !== undefined) return wide;
  const arabic = ARABIC_PREFIX.exec(line);
  if (arabic !== null) {
    const name =
      line
        .slice(arabic[0].length)
        .split(/[-–|،,]/u)[0]
        ?.trim() ?? "";
    const size = name.split(/\s+/u).length;
    return size >= 2 && size <= 4 && !/[.:؟]/u.test(name)
      ? { byline: name, authors: [name], stated: true }
      : undefined;
  }
  let text = beforeCredit(line.replace(/^[\s•·|–—-]+/u, "").replace(ASIDE, ""));
  let stated = false;
  const prefix = fieldAtStart(text, "by");
  if (prefix > 0) {
    const rest = text
      .slice(prefix)
      .replace(/^\s*:\s*/u, "")
      .trim();
    // Twice, for "Interview: by …" and "Text von …".
    const again = fieldAtStart(rest, "by");
    text =
      again > 0 && startsWithCapital(rest.slice(again).replace(/^[\s:]+/u, ""))
        ? rest.slice(again).replace(/^[\s:]+/u, "")
        : rest;
    text = text.replace(OUTLET, "");
    stated = true;
  }
  const job = fieldAtStart(text, "job");
  if (job > 0 && /^[\s:,]+\p{Lu}/u.test(text.slice(job))) {
    text = text.slice(job).replace(/^[\s:,]+/u, "");
    stated = true;
  }
  const parts = splitNames(text, stated);
  if (parts === undefined) return undefined;
  return { byline: parts.written, authors: parts.names, stated: stated || parts.job };
}

/** "Text: Jane Doe Photos: John Roe" to "Text: Jane Doe". */
function beforeCredit(text: string): string {
  const { known, starts } = wordsOf(text);
  const at = known.findIndex(
    (word, i) => i > 2 && word.isCapitalised && entryOf(word)?.isCredit === true,
  );
  return at < 0 ? text : text.slice(0, starts[at]).replace(/[\s|,/·•–—-]+$/u, "");
}

/** One name each: "John Smith and Jane Doe in Berlin" has two. */
export function splitAuthors(byline: string): string[] {
  return splitNames(byline)?.names.slice() ?? [byline.trim()];
}

function splitNames(
  line: string,
  stated = true,
): { written: string; names: string[]; job: boolean } | undefined {
  const cut = line.search(CUT);
  const text = (cut > 0 ? line.slice(0, cut) : line).replace(/[\s.,;:]+$/u, "");
  if (text === "" || /[.!?…:"“”„«»]/u.test(text.replace(/\b\p{Lu}\p{Ll}{0,2}\./gu, "")))
    return undefined;
  const names: string[] = [];
  let job = false;
  let end = 0;
  let at = 0;
  for (const piece of text.split(
    /(,\s*|\s+&\s+|\s+(?:and|und|et|y|e|og|och|en|ja|i|и|ve|with|mit|avec|con)\s+)/u,
  )) {
    const isName = /^\p{Lu}/u.test(piece) && looksLikeName(piece);
    if (piece === "" || /^(?:,\s*|\s)/u.test(piece)) {
      at += piece.length;
      continue;
    }
    const placed = isName && !fieldAnywhere(piece, "job") ? piece : beforePlace(piece);
    if (placed !== undefined && looksLikeName(placed) && !fieldAnywhere(placed, "job")) {
      names.push(placed);
      job ||= placed !== piece && fieldAnywhere(piece, "job");
      at += placed.length;
      end = at;
      if (placed !== piece) break;
    } else {
      if (names.length === 0) return undefined;
      const isJob = fieldAnywhere(piece, "job");
      // "By Jane Doe, Newtown": behind a stated name a word or two are a place.
      const isPlace = stated && /^\p{Lu}[\p{L}\p{M}-]+(?:\s\p{Lu}[\p{L}\p{M}-]+)?$/u.test(piece);
      // "By Jane Doe, teacher in Newtown": what she is, in small letters.
      const isApposition = stated && /^\p{Ll}/u.test(piece) && piece.length <= LONGEST_APPOSITION;
      if (!isJob && !isPlace && !isApposition && fieldAtStart(piece, "in") === 0) return undefined;
      job ||= isJob;
      break;
    }
  }
  if (names.length === 0 || names.length > 5) return undefined;
  return { written: text.slice(0, end), names, job };
}

/** "Jane Doe in Berlin" to "Jane Doe". */
function beforePlace(piece: string): string | undefined {
  const { known, starts } = wordsOf(piece);
  for (let i = 2; i < known.length; i++) {
    const word = known[i];
    if (word === undefined || !opensField(word)) continue;
    const start = starts[i] ?? 0;
    if (fieldAtStart(piece.slice(start), "in") > 0 || fieldAtStart(piece.slice(start), "job") > 0) {
      const before = piece.slice(0, start).trim();
      const words = before.split(/\s+/u);
      // "Jane Doe Local Democracy Reporter": what is more than a name belongs to the job.
      const isRow = words.length > 3 && words.every((word) => startsWithCapital(word));
      return isRow ? words.slice(0, 2).join(" ") : before;
    }
  }
  return undefined;
}

/** Two to four words, each with a capital but for particles, no digits and no function words. */
export function looksLikeName(text: string): boolean {
  if (text.length > 45 || /\d/u.test(text)) return false;
  const words = text.split(/[\s\u00a0]+/u);
  if (words.length < 2 || words.length > 5 || ARTICLES.has(words[0] ?? "")) return false;
  let capitals = 0;
  for (const word of words) {
    const lower = word.toLowerCase();
    if (/['’]s$/u.test(word)) return false;
    if (/^\p{Lu}[\p{L}\p{M}'’.-]*$/u.test(word)) {
      if (isFunctionWord(lower) && !PARTICLES.has(lower)) return false;
      capitals++;
    } else if (!PARTICLES.has(lower.replace(/['’].*$/u, ""))) return false;
  }
  return (
    capitals >= 2 &&
    words.some((word) => word !== word.toUpperCase() || word.length > 3 || words.length <= 3)
  );
}

function readWide(line: string): BylineFound | undefined {
  let text = line.replace(/^[（(【[]/u, "").replace(/[）)】\]]$/u, "");
  const prefix = WIDE_PREFIX.exec(text);
  if (prefix !== null) text = text.slice(prefix[0].length);
  const suffix = WIDE_SUFFIX.exec(text);
  if (suffix !== null) text = text.slice(0, suffix.index);
  if (prefix === null && suffix === null) return undefined;
  const names = text.split(/[\s、,，]+/u).filter((name) => name !== "");
  const fine =
    names.length > 0 &&
    names.length <= 4 &&
    names.every((name) => name.length >= 2 && name.length <= 5 && isIdeograph(name.charCodeAt(0)));
  return fine ? { byline: text.trim(), authors: names, stated: true } : undefined;
}

/** The length of the field word that `text` starts with, else 0. */
export function fieldAtStart(text: string, field: FieldWord): number {
  const to = Math.min(text.length, 60);
  const [first] = wordsOf(text, 0, to, 1).known;
  if (first === undefined || !opensField(first)) return 0;
  const { words, ends } = wordsOf(text, 0, to);
  for (const phrase of phrasesFrom(first.plain)) {
    if (
      phrase.meanings.some((meaning) => meaning.kind === "field" && meaning.field === field) &&
      phrase.words.every((word, i) => words[i] === word)
    ) {
      return ends[phrase.words.length - 1] ?? 0;
    }
  }
  return 0;
}

/** Most words begin no phrase that names a field: no need to read on behind them. */
function opensField(word: Word): boolean {
  return entryOf(word)?.opensField === true;
}

function fieldAnywhere(text: string, field: FieldWord): boolean {
  const { known, starts } = wordsOf(text);
  return known.some(
    (word, i) => opensField(word) && fieldAtStart(text.slice(starts[i]), field) > 0,
  );
}

function startsWithCapital(text: string): boolean {
  return /^\p{Lu}/u.test(text);
}
