/** Hugo beside us, where it is installed: the same texts as a site of its, built from nothing. */
import { execFile, spawnSync } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { makeRawText } from "./make-text.ts";

const run = promisify(execFile);

/** A page for each text and pages that list them: the least that a site has. */
const LAYOUTS = {
  "single.html":
    "<!doctype html><title>{{ .Title }}</title><main><h1>{{ .Title }}</h1>{{ .Content }}</main>\n",
  "list.html":
    "<!doctype html><title>{{ .Title }}</title><ul>{{ range .Paginator.Pages }}" +
    '<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>\n',
};

export function hugoIsInstalled(): boolean {
  return spawnSync("hugo", ["version"]).status === 0;
}

export async function makeHugoSite(count: number, folder: string): Promise<void> {
  const posts = join(folder, "content/posts");
  const layouts = join(folder, "layouts/_default");
  await mkdir(posts, { recursive: true });
  await mkdir(layouts, { recursive: true });
  await writeFile(join(folder, "hugo.toml"), 'baseURL = "https://example.org/"\n');
  for (const [name, layout] of Object.entries(LAYOUTS))
    await writeFile(join(layouts, name), layout);
  for (let at = 0; at < count; at++) {
    const matter = `---\ntitle: Text ${at}\ndate: 2026-01-01\n---\n\n`;
    await writeFile(join(posts, `text-${at}.md`), matter + makeRawText(at));
  }
}

/** The seconds that Hugo takes, into a folder that is not there yet. */
export async function buildWithHugo(folder: string, destination: string): Promise<number> {
  const start = performance.now();
  await run("hugo", ["--quiet", "--source", folder, "--destination", destination]);
  return (performance.now() - start) / 1000;
}
