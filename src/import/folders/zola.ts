/** A Zola site: its configuration, the addresses that follow from it, and its shortcodes. */
import { posix } from "node:path";
import type { Problem } from "../../model/problem.ts";
import type { OldSite } from "../post.ts";
import { readArguments } from "../../parse/passages/templates/arguments.ts";
import { embed } from "../../parse/passages/templates/embed.ts";
import { figure } from "../../parse/passages/templates/writing.ts";
import { tableOf, textOf as text, type Table } from "./config.ts";
import { nameOf, readContentFile, withoutDay, type ContentFile } from "./content-file.ts";
import { isHeldFor, isHolding, unreadData, type DataOfFolder } from "./folder-data.ts";
import { readFolderSite, type AddressOf, type Folder } from "./folder-site.ts";
import { hugoName } from "./hugo/name.ts";
import type { Translated } from "./translation.ts";

const CONTENT = "content/";
const SECTION = /^content\/(?:.*\/)?_index\.[^/]+$/u;

export async function readZola(folder: Folder, config: Table): Promise<OldSite> {
  const url = URL.parse(text(config, "base_url") ?? "");
  const base = url?.pathname.replace(/\/$/u, "") ?? "";
  const { data, problems } = await readSections(folder);
  return readFolderSite(folder, {
    system: "Zola",
    origin: url?.origin,
    title: text(config, "title"),
    description: text(config, "description"),
    language: text(config, "default_language") ?? "en",
    timeZone: "UTC",
    base,
    isContent: (path) => path.startsWith(CONTENT) && /\.md$/iu.test(path) && !SECTION.test(path),
    addressOf: (file) => base + zolaPath(file),
    isPost: ({ fields, path }) =>
      fields.date !== undefined || /\/\d{4}-\d{2}-\d{2}[^/]*$/u.test(path),
    isDraft: ({ path }) => isHeldFor(path, data),
    translate: translateZola,
    mediaRoots: ["static", "content"],
    idOf: (_, link) => link,
    feedAliases: ["/atom.xml", "/rss.xml", "/tags/*/atom.xml>/tags/*/atom.xml"],
    problems,
  });
}

/** Of a section that is a draft, Zola reads nothing below. */
async function readSections({ files }: Folder) {
  const data = new Map<string, DataOfFolder>();
  const problems: Problem[] = [];
  for (const path of files.paths.filter((one) => SECTION.test(one))) {
    const bytes = await files.read(path);
    if (bytes === undefined) continue;
    const { matter, isUnread } = readContentFile(path, bytes);
    const isHeld = isUnread || isHolding("draft", matter["draft"]);
    data.set(posix.dirname(path), { keys: {}, isHeld });
    if (isUnread) problems.push(unreadData(path, "the front matter cannot be read"));
  }
  return { data, problems };
}

function zolaPath(file: ContentFile): string {
  const { path, slug } = { path: file.matter["path"], slug: file.matter["slug"] };
  if (typeof path === "string") return `/${path}/`.replace(/\/{2,}/gu, "/");
  const inside = file.path.slice(CONTENT.length);
  const folders = posix
    .dirname(inside)
    .split("/")
    .filter((one) => one !== ".");
  const own = /\/index\.[^/]+$/u.test(file.path) ? folders.slice(0, -1) : folders;
  // A name may begin with the day, and ends before the language.
  const name = withoutDay(nameOf(file.path)).replace(/\.[a-z]{2}$/u, "");
  const last = typeof slug === "string" ? slug : slugify(name);
  return `/${[...own.map(slugify), last].join("/")}/`;
}

/** Zola's usual slugs are ASCII. */
function slugify(name: string): string {
  const plain = name.normalize("NFD").replace(/\p{M}/gu, "");
  return hugoName(plain.replace(/[^A-Za-z0-9]+/gu, "-")).replace(/^-|-$/gu, "");
}

const SHORTCODE =
  /\{\{\s*(\w+)\(([^)]*)\)\s*\}\}|\{%\s*(\w+)\(([^)]*)\)\s*%\}([\s\S]*?)\{%\s*end\s*%\}/gu;

function translateZola({ body }: ContentFile, addressOf: AddressOf): Translated {
  const left = new Set<string>();
  const withCodes = body.replace(
    SHORTCODE,
    (whole, name?: string, written?: string, block?: string, _args?: string, inside?: string) => {
      if (block !== undefined) {
        left.add(`the shortcode "${block}"`);
        return inside ?? "";
      }
      const given = readArguments(written ?? "");
      const isPicture = /figure|image|img/u.test(name ?? "");
      const made = isPicture ? figure(given) : embed("markdown", name ?? "", given);
      if (made === undefined) left.add(`the shortcode "${name ?? ""}"`);
      return made ?? whole;
    },
  );
  // Internal links: https://www.getzola.org/documentation/content/linking/
  const linked = withCodes.replace(
    /\]\(@\/([^)#\s]+)/gu,
    (whole, path: string) => `](${addressOf(path) ?? whole.slice(2)}`,
  );
  return { text: linked, left: [...left] };
}

export function isZola(config: Table): boolean {
  return (
    text(config, "base_url") !== undefined && tableOf(config["markup"])["goldmark"] === undefined
  );
}
