/** What is to be imported, a file or a folder, in; the old site out, by whichever system it is of. */
import { existsSync, statSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { basename, dirname, join, relative, resolve } from "node:path";
import { readGhost } from "./exports/ghost.ts";
import { readSubstack } from "./exports/substack.ts";
import { isWxr, readWordPress } from "./exports/wordpress.ts";
import { decodeFeed } from "./old-feeds/decode-feed.ts";
import { readOldFeed } from "./old-feeds/read-old-feed.ts";
import { siteOfFeeds } from "./old-feeds/site-of-feeds.ts";
import { readFileText, Unreadable, type Files } from "./files/files.ts";
import { openFolder } from "./files/folder.ts";
import type { TextStore } from "./files/text-store.ts";
import { openZip } from "./files/zip.ts";
import { ASTRO_CONFIGS, readAstro } from "./folders/astro.ts";
import { readConfig } from "./folders/config.ts";
import { ELEVENTY_CONFIGS, readEleventy } from "./folders/eleventy.ts";
import type { Folder } from "./folders/folder-site.ts";
import { HUGO_CONFIGS, readHugo } from "./folders/hugo/hugo.ts";
import { JEKYLL_CONFIGS, readJekyll } from "./folders/jekyll.ts";
import { readMarkdownFolder } from "./folders/markdown-folder.ts";
import { isZola, readZola } from "./folders/zola.ts";
import type { OldSite } from "./post.ts";
import { readFeeds } from "./read-feeds.ts";

/**
 * Throws `Unreadable`. `media` is a folder with the files that posts show, `texts` takes the texts of
 * large sites. Several sources are feeds of one site, such as archives.
 */
export async function readSite(
  [path = "", ...more]: readonly string[],
  media: string | undefined,
  texts: TextStore,
): Promise<OldSite> {
  if (more.length > 0 || /^https?:\/\//iu.test(path)) {
    return siteOfFeeds(await readFeeds([path, ...more]));
  }
  if (!existsSync(path)) throw new Unreadable(`there is nothing at ${path}`);
  if (statSync(path).isDirectory()) return readFolder(path, texts);
  const beside = openFolderIfGiven(media);
  if (await isWxr(path)) return readWordPress(path, beside, texts);
  const bytes = await readFile(path);
  if (bytes.subarray(0, 4).toString("latin1") === "PK\u0003\u0004") {
    return readArchive(openZip(bytes), path, beside);
  }
  return readText(decodeFeed(bytes), path, beside);
}

function openFolderIfGiven(path: string | undefined): Files | undefined {
  if (path === undefined) return undefined;
  if (!existsSync(path)) throw new Unreadable(`there is no folder ${path}`);
  return openFolder(path);
}

async function readArchive(files: Files, path: string, media?: Files): Promise<OldSite> {
  const posts = files.paths.find((one) => /(?:^|\/)posts\.csv$/u.test(one));
  if (posts !== undefined) return readSubstack(files, posts);
  for (const name of files.paths.filter((one) => /\.json$/iu.test(one) && !/\/.*\//u.test(one))) {
    const text = (await readFileText(files, name)) ?? "";
    if (isGhost(text)) return readGhost(text, name, media ?? files);
  }
  throw new Unreadable(`${path} is an archive, but no export of Ghost or Substack`);
}

function readText(text: string, path: string, media?: Files): OldSite {
  return isGhost(text)
    ? readGhost(text, basename(path), media)
    : siteOfFeeds([{ name: basename(path), feed: readOldFeed(text, path) }]);
}

/** Ghost's export begins with its database; a JSON Feed has its version. */
function isGhost(text: string): boolean {
  return (
    /^\s*\{/u.test(text) && /"posts"\s*:\s*\[/u.test(text) && /"posts_tags"|"db"\s*:/u.test(text)
  );
}

/** The folder may be the site's, or the part of it that has the texts. */
async function readFolder(path: string, texts: TextStore): Promise<OldSite> {
  const posts = join(path, "posts.csv");
  if (existsSync(posts)) return readSubstack(openFolder(path), "posts.csv");
  for (let root = resolve(path), up = 0; up < 5; root = dirname(root), up++) {
    const part = relative(root, resolve(path)).replaceAll("\\", "/");
    const found = await readAsSystem({ root, part, texts });
    if (found !== undefined) return found;
  }
  return readMarkdownFolder({ files: openFolder(path), part: "", texts });
}

interface Place {
  readonly root: string;
  readonly part: string;
  readonly texts: TextStore;
}

async function readAsSystem({ root, part, texts }: Place): Promise<OldSite | undefined> {
  const has = (names: readonly string[]): string | undefined =>
    names.find((name) => existsSync(join(root, name)));
  const named = [HUGO_CONFIGS, JEKYLL_CONFIGS, ELEVENTY_CONFIGS, ASTRO_CONFIGS].some(has);
  if (!named && !existsSync(join(root, "_posts"))) return undefined;
  const folder: Folder = { files: openFolder(root), part, texts };
  const script = async (names: readonly string[]): Promise<string | undefined> => {
    const name = has(names);
    return name === undefined ? undefined : await readFile(join(root, name), "utf8");
  };
  const eleventy = await script(ELEVENTY_CONFIGS);
  if (eleventy !== undefined) return readEleventy(folder, eleventy);
  const astro = await script(ASTRO_CONFIGS);
  if (astro !== undefined) return readAstro(folder, astro);
  if (has(JEKYLL_CONFIGS) !== undefined || existsSync(join(root, "_posts"))) {
    return readJekyll(folder, (await readConfig(folder.files, JEKYLL_CONFIGS)) ?? {});
  }
  const config = (await readConfig(folder.files, HUGO_CONFIGS)) ?? {};
  return isZola(config) ? readZola(folder, config) : readHugo(folder, config);
}
