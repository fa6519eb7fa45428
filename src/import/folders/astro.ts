/** An Astro site: collections below `src/content/`, and Markdown pages below `src/pages/`. */
import { slug as slugOf } from "../../model/addresses/slug.ts";
import { readFileText } from "../files/files.ts";
import type { OldSite } from "../post.ts";
import { readArguments } from "../../parse/passages/templates/arguments.ts";
import { embed } from "../../parse/passages/templates/embed.ts";
import { figure } from "../../parse/passages/templates/writing.ts";
import type { ContentFile } from "./content-file.ts";
import { readFolderSite, type Folder } from "./folder-site.ts";
import { textIn } from "./script-matter.ts";
import type { Translated } from "./translation.ts";

export const ASTRO_CONFIGS = ["mjs", "js", "ts", "cjs"].map((ending) => `astro.config.${ending}`);

const COLLECTIONS = /^(?:src\/(?:content|data)\/|content\/)/u;
const PAGES = "src/pages/";

export async function readAstro(folder: Folder, script: string): Promise<OldSite> {
  const base = (textIn(script, "base") ?? "").replace(/^\/?/u, "/").replace(/\/$/u, "");
  const slash = textIn(script, "trailingSlash") === "never" ? "" : "/";
  const consts = await readConstants(folder);
  const routes = await readRoutes(folder);
  return readFolderSite(folder, {
    system: "Astro",
    origin: URL.parse(textIn(script, "site") ?? "")?.origin,
    ...consts,
    timeZone: "UTC",
    base,
    isContent: (path) =>
      (COLLECTIONS.test(path) || path.startsWith(PAGES)) &&
      /\.(?:md|mdx|markdown)$/iu.test(path) &&
      !/\/_/u.test(path),
    addressOf: (file) => `${base}${astroPath(file, routes)}${slash}`,
    isPost: ({ fields, path }) => fields.date !== undefined || COLLECTIONS.test(path),
    translate: translateMdx,
    mediaRoots: ["public"],
    idOf: (_, link) => link,
    feedAliases: ["/rss.xml"],
  });
}

/** The starters keep the title in a file of constants. */
async function readConstants({ files }: Folder) {
  const path = ["src/consts.ts", "src/config.ts", "src/site.config.ts"].find((one) =>
    files.paths.includes(one),
  );
  const bytes = path === undefined ? undefined : await files.read(path);
  const script = new TextDecoder().decode(bytes);
  const constant = (name: string): string | undefined =>
    new RegExp(`\\b${name}\\s*=\\s*["'\`]([^"'\`]*)["'\`]`, "u").exec(script)?.[1];
  return {
    title: constant("SITE_TITLE") ?? textIn(script, "title"),
    description: constant("SITE_DESCRIPTION") ?? textIn(script, "description"),
  };
}

/** The folders of pages that are made of collections, by the collection: `posts` may be below `/blog`. */
async function readRoutes({ files }: Folder): Promise<ReadonlyMap<string, string>> {
  const routes = new Map<string, string>();
  for (const path of files.paths) {
    const folder = ROUTE.exec(path)?.[1];
    if (folder === undefined) continue;
    const script = (await readFileText(files, path)) ?? "";
    const collection = /\bgetCollection\(\s*["'`]([\w-]+)["'`]/u.exec(script)?.[1];
    if (collection !== undefined && !routes.has(collection)) routes.set(collection, folder);
  }
  return routes;
}

/** A page for each entry, by its name: `src/pages/blog/[...slug].astro`. */
const ROUTE =
  /^src\/pages\/((?:[^[\]]*\/)?)\[(?:\.\.\.)?(?:slug|id|post|path)\](?:\/index)?\.astro$/u;

/** `src/content/blog/shed/index.md` is `/blog/shed`, unless a route says otherwise. */
function astroPath({ path, matter }: ContentFile, routes: ReadonlyMap<string, string>): string {
  const bare = path.replace(/(?:\/index)?\.[^./]+$/u, "");
  if (!COLLECTIONS.test(path)) return `/${bare.slice(PAGES.length)}`;
  const [collection = "", ...names] = bare.replace(COLLECTIONS, "").split("/");
  const slug = typeof matter["slug"] === "string" ? matter["slug"] : undefined;
  const own = slug ?? names.map((name) => slugOf(name)).join("/");
  return `/${routes.get(collection) ?? `${collection}/`}${own}`;
}

const MODULE_LINE = /^(?:import|export)\s[^\n]*\n+/gmu;
const COMPONENT = /<([A-Z]\w*)\b([^>]*?)\/>|<\/?([A-Z]\w*)\b[^>]*>/gu;

/** What is Markdown in MDX stays; components that show something known become it. */
function translateMdx({ path, body }: ContentFile): Translated {
  if (!/\.mdx$/iu.test(path)) return { text: body, left: [] };
  const left = new Set<string>();
  const text = body
    .replace(MODULE_LINE, "")
    .replace(/\{\/\*[\s\S]*?\*\/\}/gu, "")
    .replace(COMPONENT, (_, alone?: string, written = "", around?: string) => {
      const given = readArguments(written as string);
      const name = (alone ?? around ?? "").toLowerCase();
      const made = /^(?:image|picture|img|figure)$/u.test(name)
        ? figure(given)
        : embed("markdown", name, given);
      if (made === undefined) left.add(`the component <${alone ?? around ?? ""}>`);
      return made ?? "";
    });
  return { text, left: [...left] };
}
