/** A large export: its texts lie on the disk, not in memory, and nothing is left over of them. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, it } from "vitest";
import { TextStore } from "../../src/import/files/text-store.ts";
import { planImport } from "../../src/import/plan-import.ts";
import { readSite } from "../../src/import/read-site.ts";
import { emptyFolder, makeFolder } from "./old-sites.ts";

const POSTS = 100;
const LENGTH = 200_000;

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;
const inUse = (): number => {
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
};

const textOf = (at: number): string => {
  const picture = `<img src="https://files.example/${at}/a-picture-of-the-shed.png">`;
  return picture + `The shed ${at} needs a new roof, it says. `.repeat(LENGTH / 40);
};
const EXPORTS: readonly (readonly [string, Readonly<Record<string, string>>, string])[] = [
  [
    "WordPress",
    {
      "export.xml": `<rss xmlns:wp="http://wordpress.org/export/1.2/" xmlns:content="c"><channel><wp:wxr_version>1.2</wp:wxr_version>${Array.from(
        { length: POSTS },
        (_, at) =>
          `<item><title>A title that is long enough to be cut out, ${at}</title><link>https://old.example/shed-${at}</link><content:encoded><![CDATA[${textOf(at)}]]></content:encoded><wp:post_id>${at}</wp:post_id><wp:status>publish</wp:status></item>`,
      ).join("")}</channel></rss>`,
    },
    "export.xml",
  ],
  [
    "Hugo",
    Object.fromEntries([
      ["hugo.toml", ""],
      ...Array.from({ length: POSTS }, (_, at) => [`content/a/${at}.md`, textOf(at)] as const),
    ]) as Record<string, string>,
    "",
  ],
];

it.each(EXPORTS)("of %s takes little memory", async (_, files, name) => {
  const path = join(makeFolder(files), name);
  const place = emptyFolder();
  const before = inUse();
  const texts = new TextStore(place);
  const site = await readSite([path], undefined, texts);
  const here = { ids: new Set<string>(), names: new Set<string>(), pages: new Set<string>() };
  const plan = planImport(site, [], { newAddresses: false, here });
  const taken = inUse() - before;
  expect(plan.report.remote).toHaveLength(POSTS);
  expect(plan.sources.at(-1)?.text()).toContain("The shed");
  expect(taken).toBeLessThan((POSTS * LENGTH) / 4);
  expect(readdirSync(place)).toEqual([]);
  texts.close();
});
