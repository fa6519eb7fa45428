/** What was not public at the old system is not public here, whatever said so; and is told. */
import { join } from "node:path";
import { expect, it } from "vitest";
import { importFrom, makeFolder, rssFeed } from "./old-sites.ts";

const SHED = "The shed needs a new roof before winter.\n";
const text = (matter: string): string =>
  `---\ntitle: The shed\ndate: 2019-05-01\n${matter}---\n${SHED}`;
const HUGO = { "hugo.toml": 'baseURL = "https://old.example/"\n' };
const JEKYLL = { "_config.yml": "url: https://old.example\n" };
const ELEVENTY = { "eleventy.config.js": "export default () => {};\n" };
const ASTRO = { "astro.config.mjs": 'export default { site: "https://old.example" };\n' };
const ZOLA = { "config.toml": 'base_url = "https://old.example"\n' };
const hugo = (index: string, matter = "") => ({
  ...HUGO,
  "content/private/_index.md": index,
  "content/private/deep/shed.md": text(matter),
});
const eleventy = (name: string, data: string) => ({
  ...ELEVENTY,
  [`blog/${name}`]: data,
  "blog/shed.md": text("tags: posts\n"),
});

const FOLDERS: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  ["a draft whose YAML is broken", { ...HUGO, "content/a/shed.md": text("draft: true\na: [\n") }],
  ["a draft whose front matter has no end", { ...HUGO, "content/a/shed.md": `---\ndraft: true\n\n${SHED}` }],
  ["a page of Jekyll whose YAML is broken", { ...JEKYLL, "shed.md": text("published: false\na: [\n") }],
  ["a text of no system whose YAML is broken", { "shed.md": text("draft: true\na: [\n") }],
  ["Hugo's build.render", { ...HUGO, "content/a/shed.md": text("build:\n  render: never\n") }],
  ["Hugo's headless", { ...HUGO, "content/a/shed/index.md": text("headless: true\n") }],
  ["a text in another page's bundle", { ...HUGO, "content/a/gate/index.md": text("draft: true\n"), "content/a/gate/shed.md": text("") }],
  ["a cascade of drafts", hugo("---\ncascade:\n  draft: true\n---\n")],
  ["a cascade that renders nothing", hugo("+++\n[cascade.build]\nrender = 'never'\n+++\n")],
  ["a cascade with targets", hugo("---\ncascade:\n  - _target: {kind: page}\n    draft: true\n---\n")],
  ["a cascade below another's", { ...hugo("---\ncascade: {draft: true}\n---\n"), "content/private/deep/_index.md": "---\ncascade: {target: {kind: page}, draft: false}\n---\n" }],
  ["a cascade that cannot be read", hugo("---\ncascade: {draft: true\n---\n", "draft: false\n")],
  ["a cascade of the configuration", { "hugo.toml": `${HUGO["hugo.toml"]}[cascade]\ndraft = true\n`, "content/a/shed.md": text("") }],
  ["a draft section of Zola", { ...ZOLA, "content/a/_index.md": "+++\ndraft = true\n+++\n", "content/a/b/shed.md": text("draft: false\n") }],
  ["Jekyll's drafts that say otherwise", { ...JEKYLL, "_drafts/shed.md": text("draft: false\n") }],
  ["Jekyll's defaults", { "_config.yml": "defaults:\n  - scope: {path: _posts/own}\n    values: {published: false}\n", "_posts/own/2019-05-01-shed.md": text("") }],
  ["Astro's draft", { ...ASTRO, "src/content/blog/shed.md": text("draft: true\n") }],
  ["Eleventy's computed constant", { ...ELEVENTY, "blog/shed.md": `---js\nconst title = "The shed";\nconst draft = isDraft();\n---\n${SHED}` }],
  ["Eleventy's constant that goes on", { ...ELEVENTY, "blog/shed.md": `---js\nconst draft = false || isDraft();\n---\n${SHED}` }],
  ["Eleventy's object with a program in it", { ...ELEVENTY, "blog/shed.md": `---js\n{ draft: true, make: () => 1 }\n---\n${SHED}` }],
  ["Eleventy's permalink by a method", eleventy("blog.11tydata.js", "export default { permalink(data) { return false; } };")],
  ["Eleventy's permalink that is false", eleventy("blog.json", '{"permalink": false}')],
  ["Eleventy's folder data with a computed key", eleventy("blog.11tydata.cjs", 'module.exports = { "draft": process.env.ALL !== "1" };')],
  ["Eleventy's folder data that passes a key on", eleventy("blog.11tydata.js", "const draft = when();\nexport default { tags: [], draft };")],
  ["Eleventy's folder data that cannot be read", eleventy("blog.json", '{"draft": true,, [}')],
  ["Eleventy's data of one text", eleventy("shed.11tydata.json", '{"eleventyExcludeFromCollections": true}')],
  ["Eleventy's computed data", eleventy("blog.json", '{"eleventyComputed": {"draft": "{{ yes }}"}}')],
]; // prettier-ignore

it.each(FOLDERS)("%s comes as a draft, and is listed", async (_, files) => {
  const { sources, pages, report } = await importFrom(makeFolder(files));
  const written = [...sources, ...pages];
  expect(written.length).toBeGreaterThan(0);
  for (const source of written) expect(source.text()).toMatch(/^draft: "?true"?$/mu);
  expect(report.drafts).toHaveLength(written.length);
});

it.each([
  ["YAML", "---\ntitle: The shed\ndate: 2019-05-01\npublishDate: 2099-05-01\n---\n"],
  ["TOML", "+++\ntitle = 'The shed'\ndate = 2019-05-01\n[params]\npublish_at = 2099-05-01\n+++\n"],
])("the day from which Hugo shows a post comes along, of %s", async (_, matter) => {
  const { texts } = await importFrom(makeFolder({ ...HUGO, "content/a/shed.md": matter + SHED }));
  const text = texts["2019-05-01-shed.md"] ?? "";
  expect(text).toContain("\ndate: 2019-05-01T00:00:00Z\npublishDate: 2099-05-01T00:00:00Z\n");
});

it.each([
  ["Hugo without a cascade", hugo("---\ntitle: Own\n---\n")],
  ["a cascade of other keys", hugo("---\ncascade: {type: docs, draft: false}\n---\n")],
  ["folder data that is written out", eleventy("blog.11tydata.js", 'export default {\n  // draft: yes()\n  title: "a draft, done",\n  draft: false,\n  permalink: `/x/${y}/`,\n};')],
  ["data of another text", eleventy("gate.11tydata.json", '{"draft": true}')],
])("%s holds nothing back", async (_, files) => {
  const { report, sources, pages } = await importFrom(makeFolder(files));
  expect(report.drafts).toEqual([]);
  expect([...sources, ...pages]).toHaveLength(1);
}); // prettier-ignore

const wxr = (items: string): string =>
  `<rss xmlns:wp="http://wordpress.org/export/1.2/" xmlns:content="c" xmlns:excerpt="e"><channel><wp:wxr_version>1.2</wp:wxr_version><wp:base_blog_url>https://old.example</wp:base_blog_url>${items}</channel></rss>`;
const item = (id: number, status: string, { type = "post", more = "", name = `shed-${id}` } = {}) =>
  `<item><title>Shed ${id}</title><link>https://old.example/?p=${id}</link><guid>http://old.example/?p=${id}</guid><content:encoded>First.</content:encoded><wp:post_id>${id}</wp:post_id><wp:post_name>${name}</wp:post_name><wp:status>${status}</wp:status><wp:post_type>${type}</wp:post_type>${more}</item>`;
const PASSWORD = "<wp:post_password>roof</wp:post_password>";
const ghost = (keys: object): string =>
  JSON.stringify({
    db: [{ data: { posts: [{ id: "2", slug: "shed-2", html: "<p>Roof.</p>", status: "published", ...keys }, { id: "1", slug: "shed-1", html: "<p>Roof.</p>", status: "published" }], posts_tags: [] } }],
  }); // prettier-ignore
const substack = (row: string) => ({
  "posts.csv": `post_id,post_date,is_published,type,audience,title\n1.shed-1,2019-05-01T10:15:30Z,true,newsletter,everyone,Shed 1\n2.shed-2,2019-05-01T10:15:30Z,${row},Shed 2\n`,
  "posts/1.shed-1.html": "<p>Roof.</p>",
});

const atom = (entries: readonly (readonly [string, string])[]): string =>
  `<feed xmlns="http://www.w3.org/2005/Atom" xmlns:app="http://purl.org/atom/app#" xmlns:blogger="http://schemas.google.com/blogger/2018"><title>Old</title>${entries
    .map(
      ([n, more]) =>
        `<entry><id>http://old.example/?p=${n}</id><title>Shed ${n}</title><content type="html">Roof.</content>${more}</entry>`,
    )
    .join("")}</feed>`;
const kind = (name: string): string =>
  `<category scheme="http://schemas.google.com/g/2005#kind" term="http://schemas.google.com/blogger/2008/kind#${name}"/>`;
const blogger = (of: string, more = ""): string =>
  atom([
    ["1", kind("post")],
    ["2", kind(of) + more],
  ]).replaceAll("2018", "2008");
const takeout = (type: string, status: string): string =>
  atom(
    [["1", "POST", "LIVE"], ["2", type, status]].map(([n = "", of = "", is = ""]) => [
      n,
      `<blogger:type>${of}</blogger:type><blogger:status>${is}</blogger:status><blogger:filename>/2019/shed-${n}.html</blogger:filename>`,
    ] as const),
  ); // prettier-ignore

const EXPORTS: readonly (readonly [string, string, Readonly<Record<string, string>>])[] = [
  ...["trash", "auto-draft", "private", "pending", "draft", "inherit"].map(
    (status) => [`WordPress's ${status}`, "a.xml", { "a.xml": wxr(item(1, "publish") + item(2, status)) }] as const,
  ),
  ["WordPress's trash under another name", "a.xml", { "a.xml": wxr(item(1, "publish") + item(2, "trash", { name: "shed-2__trashed" }).replace(/<guid>.*<\/guid>/u, "")) }],
  ["WordPress's password", "a.xml", { "a.xml": wxr(item(1, "publish") + item(2, "publish", { more: PASSWORD })) }],
  ["WordPress's private text of another type", "a.xml", { "a.xml": wxr(item(1, "publish") + item(2, "private", { type: "show" })) }],
  ["Ghost's draft", "a.json", { "a.json": ghost({ status: "draft" }) }],
  ["Ghost's text for members", "a.json", { "a.json": ghost({ visibility: "members" }) }],
  ["Blogger's draft", "a.xml", { "a.xml": blogger("post", "<app:control><app:draft>yes</app:draft></app:control>") }],
  ["Blogger's draft in Takeout", "a.xml", { "a.xml": takeout("POST", "DRAFT") }],
  ["Blogger's trash in Takeout", "a.xml", { "a.xml": takeout("POST", "SOFT_TRASHED") }],
  ["Substack's text for the paying", "", { ...substack("true,newsletter,only_paid"), "posts/2.shed-2.html": "<p>Roof.</p>" }],
  ["Substack's draft without its text", "", substack("false,newsletter,everyone")],
]; // prettier-ignore

it.each(EXPORTS)("%s does not come back from the old feed", async (_, name, files) => {
  const feed = rssFeed(
    ["shed-1", "shed-2"].map((slug) => ({
      guid: `http://old.example/?p=${slug.at(-1) ?? ""}`,
      link: `https://old.example/p/${slug}`,
      title: `Shed ${slug.at(-1) ?? ""}`,
      html: "<p>Roof.</p>",
    })),
  );
  const { sources } = await importFrom(join(makeFolder(files), name), [feed]);
  const open = sources.filter(({ text: written }) => !/^draft: "?true/mu.test(written()));
  expect(open.map(({ path }) => path)).toEqual([expect.stringContaining("shed-1")]);
});

it.each([
  ["a comment", blogger("comment")],
  ["a template", blogger("template")],
  ["a comment in Takeout", takeout("COMMENT", "LIVE")],
])("%s of Blogger's export is left, and counted", async (_, text) => {
  const { sources, report } = await importFrom(join(makeFolder({ "a.xml": text }), "a.xml"));
  expect(sources).toHaveLength(1);
  expect(report.left).toEqual([expect.stringContaining("1 of the kind")]);
});
