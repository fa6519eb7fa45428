/** Small sites of other systems, in temporary folders, and the feeds that their subscribers have. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import { readOldFeed } from "../../src/import/old-feeds/read-old-feed.ts";
import type { NamedFeed } from "../../src/model/old-feed.ts";
import { planImport } from "../../src/import/plan-import.ts";
import type { Here } from "../../src/import/read-here.ts";
import { TextStore } from "../../src/import/files/text-store.ts";
import { readSite } from "../../src/import/read-site.ts";

const NOTHING_HERE: Here = { ids: new Set(), names: new Set(), pages: new Set() };

/** An empty folder, gone with the test. */
export function emptyFolder(): string {
  const root = mkdtempSync(join(tmpdir(), "broadsheet-import-"));
  onTestFinished(() => {
    rmSync(root, { recursive: true });
  });
  return root;
}

/** Files by path; gives the folder. */
export function makeFolder(files: Readonly<Record<string, string | Uint8Array>>): string {
  const root = emptyFolder();
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  return root;
}

export interface RssItem {
  readonly guid: string;
  readonly link: string;
  readonly title: string;
  readonly date?: string;
  readonly html?: string;
}

export function rssText(items: readonly RssItem[], self = "https://old.example/feed/"): string {
  const entries = items.map(
    ({ guid, link, title, date = "Wed, 01 May 2019 10:15:30 +0000", html = "" }) =>
      `<item><title>${title}</title><link>${link}</link><guid isPermaLink="false">${guid}</guid><pubDate>${date}</pubDate><description><![CDATA[${html}]]></description></item>`,
  );
  return `<?xml version="1.0"?><rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>Old</title><link>https://old.example/</link><description/><atom:link rel="self" href="${self}"/>${entries.join("")}</channel></rss>`;
}

export function rssFeed(items: readonly RssItem[], self?: string): NamedFeed {
  return { name: "feed.xml", feed: readOldFeed(rssText(items, self), "feed.xml") };
}

/** The front matter and texts of what an import writes, by path. */
export async function importFrom(
  path: string | readonly string[],
  feeds: readonly NamedFeed[] = [],
  given: Partial<Here> = {},
  media?: string,
) {
  const site = await readSite([path].flat(), media, new TextStore(tmpdir()));
  const here = { ...NOTHING_HERE, ...given };
  const plan = planImport(site, feeds, { newAddresses: false, here });
  const texts = Object.fromEntries(plan.sources.map((source) => [source.path, source.text()]));
  const pageTexts = Object.fromEntries(plan.pages.map((page) => [page.path, page.text()]));
  return { ...plan, site, texts, pageTexts };
}
