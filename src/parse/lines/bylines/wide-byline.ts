/** Bylines in Chinese, Japanese, Korean and Arabic, whose names have no capitals to know them by. */
import { isIdeograph } from "../../words/characters.ts";
import { anyUnder } from "../../words/tables/tables.ts";
import type { BylineFound } from "./byline.ts";

const WIDE_PREFIX = new RegExp(String.raw`^(?:${anyUnder("before wide names")})[\s:：・/／]*`, "u");
const WIDE_SUFFIX = new RegExp(String.raw`(?:\s*(?:${anyUnder("behind wide names")}))$`, "u");
const ARABIC_PREFIX = new RegExp(
  String.raw`^(?:${anyUnder("before Arabic names")})\s*[:：]?\s*`,
  "u",
);

/** The scripts of all that. */
const WIDE =
  /[\p{Script=Arabic}\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** "山田太郎記者", "文／山田太郎", "بقلم: …"; undefined for a line of any other script. */
export function readWideByline(line: string): BylineFound | undefined {
  return WIDE.test(line) ? (readIdeographs(line) ?? readArabic(line)) : undefined;
}

/** "山田太郎" or "山田 太郎", which nothing but its place shows to be a name. */
export function readWideName(text: string): BylineFound | undefined {
  return /^\p{Script=Han}{2,4}(?:[\s・·]?\p{Script=Han}{1,3})?$/u.test(text) && text.length >= 3
    ? { byline: text, authors: [text], stated: false }
    : undefined;
}

function readIdeographs(line: string): BylineFound | undefined {
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

function readArabic(line: string): BylineFound | undefined {
  const prefix = ARABIC_PREFIX.exec(line);
  if (prefix === null) return undefined;
  const name = (line.slice(prefix[0].length).split(/[-–|،,]/u)[0] ?? "").trim();
  const size = name.split(/\s+/u).length;
  return size >= 2 && size <= 4 && !/[.:؟]/u.test(name)
    ? { byline: name, authors: [name], stated: true }
    : undefined;
}
