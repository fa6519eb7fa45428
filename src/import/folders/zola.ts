/** A Zola site: its configuration, the addresses that follow from it, and its shortcodes. */
import { posix } from "node:path";
import type { OldSite } from "../post.ts";
import { readArguments } from "../../parse/passages/templates/arguments.ts";
import { embed } from "../../parse/passages/templates/embed.ts";
import { figure } from "../../parse/passages/templates/writing.ts";
import { tableOf, textOf as text, type Table } from "./config.ts";
import { nameOf, withoutDay, type ContentFile } from "./content-file.ts";
import { readFolderSite, type AddressOf, type Folder } from "./folder-site.ts";
import { hugoName } from "./hugo.ts";
import type { Translated } from "./translation.ts";

const CONTENT = "content/";

export async function readZola(folder: Folder, config: Table): Promise<OldSite> {
  const url = URL.parse(text(config, "base_url") ?? "");
  const base = url?.pathname.replace(/\/$/u, "") ?? "";
  return readFolderSite(folder, {
    system: "Zola",
    origin: url?.origin,
    title: text(config, "title"),
    description: text(config, "description"),
    language: text(config, "default_language") ?? "en",
    timeZone: "UTC",
    isContent: (path) =>
      path.startsWith(CONTENT) && /\.md$/iu.test(path) && !/\/_index\.[^/]+$/u.test(path),
    addressOf: (file) => base + zolaPath(file),
    isPost: ({ fields, path }) =>
      fields.date !== undefined || /\/\d{4}-\d{2}-\d{2}[^/]*$/u.test(path),
    translate: translateZola,
    mediaRoots: ["static", "content"],
    idOf: (_, link) => link,
    feedAliases: ["/atom.xml", "/rss.xml", "/tags/*/atom.xml>/tags/*/atom.xml"],
  });
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
