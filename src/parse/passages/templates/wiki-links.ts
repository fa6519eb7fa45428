/** Obsidian's links to other texts, `[[older|the older one]]`, and what it embeds: `![[map.png|300]]`. */
import { marks, type Dialect } from "./dialect.ts";
import { attribute } from "./writing.ts";

const PICTURE = /\.(?:avif|bmp|gif|jpe?g|png|svg|webp)$/iu;
/** In tables, the line between name and words is escaped. */
const LINK = /!?\[\[([^[\]|\n\\]{0,300})(?:\\?\|([^[\]\n]{0,300}))?\]\]/uy;

/** `name` is told what may lie in any folder. */
export function wikiLinks(name: (address: string) => void): readonly Dialect[] {
  return marks(["[[", "![["], LINK, ([whole, target = "", words]) =>
    written(target.trim(), words?.trim(), whole, name),
  );
}

function written(
  target: string,
  words: string | undefined,
  whole: string,
  name: (address: string) => void,
): string {
  const [page = "", ...parts] = target.split("#");
  const shown = [page.trim(), ...parts.map((part) => part.replace(/^\^/u, ""))];
  const label = words === undefined || words === "" ? shown.filter(Boolean).join(" > ") : words;
  if (page.trim() === "")
    return `<a href="#${attribute(encodeURIComponent(parts.at(-1) ?? ""))}">${label}</a>`;
  const address = encodeURI(target).replaceAll("?", "%3F");
  name(address);
  if (whole.startsWith("!") && PICTURE.test(page.trim())) return picture(address, page, words);
  return `<a href="${attribute(address)}">${label}</a>`;
}

/** What stands behind the last line is its size, or says what it shows. */
function picture(address: string, page: string, words = ""): string {
  const [size, ...before] = words.split("|").reverse();
  const [, width, height] = /^[ \t]*(\d{1,5})(?:x(\d{1,5}))?$/u.exec(size ?? "") ?? [];
  const sizes = [
    width === undefined ? "" : ` width="${width}"`,
    height === undefined ? "" : ` height="${height}"`,
  ].join("");
  const named = before.reverse().join("|").trim() || page.trim().replace(PICTURE, "");
  const alt = width === undefined ? words : named;
  return `<img src="${attribute(address)}" alt="${attribute(alt)}"${sizes}>`;
}
