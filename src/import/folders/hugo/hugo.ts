/** A Hugo site: its configuration, the addresses that follow from it, and its shortcodes. */
import { counted } from "../../../model/counted.ts";
import { posix } from "node:path";
import { textOf as text, tableOf, valueOf, readConfig, type Table } from "../config.ts";
import { isHeldFor, keysFor } from "../folder-data.ts";
import { readFolderSite, type Folder, type FolderSystem } from "../folder-site.ts";
import { bundlesIn, isResource } from "./bundles.ts";
import { hugoPath, sectionOf } from "./address.ts";
import { readCascades } from "./cascade.ts";
import { contentPlace, isOfLanguage } from "./place.ts";
import { translateHugo } from "./translate.ts";
import { Unreadable } from "../../files/files.ts";
import type { OldSite } from "../../post.ts";

export const HUGO_CONFIGS = ["hugo", "config", "config/_default/hugo", "config/_default/config"]
  .flatMap((name) => ["toml", "yaml", "yml", "json"].map((ending) => `${name}.${ending}`)); // prettier-ignore

export async function readHugo(folder: Folder, config: Table): Promise<OldSite> {
  const permalinks =
    (await readConfig(folder.files, PERMALINK_FILES)) ?? tableOf(valueOf(config, "permalinks"));
  const place = contentPlace(folder, config);
  const home = tableOf(tableOf(valueOf(config, "languages"))[place.language]);
  const origin = URL.parse(text(config, "baseURL") ?? "");
  const base = origin === null ? "" : origin.pathname.replace(/\/$/u, "");
  const { paths } = folder.files;
  const bundles = bundlesIn(paths, place.folder);
  const isIgnored = ignored(config);
  const texts = paths.filter(
    (path) => path.startsWith(place.folder) && TEXT.test(path) && !isIgnored(path),
  );
  const own = new Set(texts.filter((path) => isOfLanguage(path, place)));
  const indices = [...own].filter((path) => SECTION.test(path));
  const { data, problems } = await readCascades(folder.files, indices, place.folder, config);
  const sections = new Set(indices.map((path) => posix.dirname(path)));
  const rules: FolderSystem = {
    system: "Hugo",
    origin: origin?.origin,
    title: text(home, "title") ?? text(config, "title"),
    description:
      text(tableOf(valueOf(home, "params")), "description") ??
      text(tableOf(valueOf(config, "params")), "description"),
    language: text(config, "languageCode", "locale") ?? place.language,
    timeZone: text(config, "timeZone") ?? "UTC",
    base: base + place.prefix,
    isContent: (path) => own.has(path) && !SECTION.test(path),
    defaultsOf: (path) => keysFor(path, data),
    addressOf: (file, published) =>
      base + place.prefix + hugoPath(file, published, { config, permalinks, place, sections }),
    isPost: (file) => sectionOf(file, place) !== "",
    isDraft: ({ path }) => isHeldFor(path, data) || isResource(path, bundles),
    translate: translateHugo,
    mediaRoots: ["static", "assets", place.folder.replace(/\/$/u, "")],
    idOf: (_, link) => link,
    feedAliases: [
      "/index.xml",
      "/posts/index.xml",
      "/tags/*/index.xml>/tags/*/rss.xml",
      "/categories/*/index.xml>/sections/*/rss.xml",
    ],
    problems,
  };
  const site = await readFolderSite(folder, rules);
  const others = texts.length - own.size;
  const languages = place.languages.filter((name) => name !== place.language).join(", ");
  return others === 0
    ? site
    : {
        ...site,
        left: [...site.left, `${counted(others, "text")} in other languages (${languages})`],
      };
}

/** https://gohugo.io/configuration/all/#ignorefiles: expressions, of which one fits the whole path. */
function ignored(config: Table): (path: string) => boolean {
  const given = valueOf(config, "ignoreFiles");
  const patterns = (Array.isArray(given) ? given : [given]).filter(
    (one) => typeof one === "string",
  );
  const expressions = patterns.map(expressionOf);
  return (path) => expressions.some((one) => one.test(`/${path}`));
}

/** Go writes "in any case" at the beginning. */
function expressionOf(pattern: string): RegExp {
  const plain = pattern.replace(/^\(\?i\)/u, "");
  try {
    return new RegExp(plain, plain === pattern ? "" : "i");
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
    throw new Unreadable(
      `ignoreFiles of the configuration cannot be read: ${cause.message}; take it away, and the files`,
      { cause },
    );
  }
}

const TEXT = /\.(?:md|markdown|mdown|html?)$/iu;
const SECTION = /(?:^|\/)_index\.[^/]+$/u;

const PERMALINK_FILES = ["toml", "yaml", "yml", "json"].map(
  (ending) => `config/_default/permalinks.${ending}`,
);
