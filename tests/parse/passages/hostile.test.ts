/** Whatever stands in an element or attribute that is published, nothing of it runs, loads or hides. */
import type { Nodes, Root } from "hast";
import rehypeParse from "rehype-parse";
import { unified } from "unified";
import { describe, expect, it } from "vitest";
import { printHtml, safeNodes } from "../../../src/parse/passages/sanitise.ts";
import { SAFE } from "../../../src/parse/passages/safe-schema.ts";
import { bodyHtml } from "../../body-html.ts";
import { parseText } from "../parse-text.ts";

const EVIL = `"><script>alert(1)</script><img src=x onerror=alert(2)>`;
/** Attributes whose value is words, whatever they look like. */
const WORDS = new Set(["title", "alt"]);

const names = (SAFE.tagNames ?? []).filter((name) => name !== "h1");
const evilFor = (name: string): string[] => {
  const own = (SAFE.attributes?.[name] ?? []).map((one) => (Array.isArray(one) ? one[0] : one));
  const attributes = ["onclick", "onerror", "ontoggle", "style", "id", "name", "srcdoc", "srcset", "action", "formaction", "background", "xlink:href", "href", "src", "cite", "data", "poster", "dir", "lang", "class", ...own.map(attributeName)];
  const values = ["java&#10;script:alert(1)", EVIL.replaceAll('"', "&quot;")];
  return attributes.flatMap((attribute) => values.map((value) => `<${name} ${attribute}="${value}">x</${name}>`));
}; // prettier-ignore

function attributeName(property: string): string {
  return property === "className" ? "class" : property.toLowerCase();
}

const MUTATING = [
  "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=alert(1)&gt;\">",
  "<svg></p><style><a title=\"</style><img src=1 onerror=alert(1)>\">",
  "<math><annotation-xml encoding=\"text/html\"><style><img title=\"</style><img src onerror=alert(1)>\"></annotation-xml></math>",
  "<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>",
  "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
  "<math><mi xlink:href=\"javascript:alert(1)\" href=\"javascript:alert(1)\">x</mi><maction actiontype=\"statusline#javascript:alert(1)\">y</maction></math>",
  "<math><a xlink:href=\"javascript:alert(1)\" href=\"javascript:alert(1)\"><mi>x</mi></a></math>",
  "<details open ontoggle=alert(1)><summary onclick=alert(1)>x</summary>y</details>",
  "<a href=\"mailto:a@b.c?body=x&quot;onclick=alert(1)\">x</a><a href=\"tel:1&quot;onclick=alert(1)\">x</a><a href=\"MAILTO:javascript:alert(1)\">x</a>",
  "<xmp><script>alert(1)</script></xmp><listing><img src=x onerror=alert(1)></listing><plaintext><script>alert(1)</script>",
  "<table><caption><script>alert(1)</script><td background=javascript:alert(1)>x</table>",
  "<ruby><rp><script>alert(1)</script></rp><rt><svg onload=alert(1)>",
  "<span lang='\"><script>alert(1)</script>' dir=\"x\">y</span>",
  "<p id=\"cookie\">x</p><p id=\"part-'><script>alert(1)</script>\">y</p><a name=\"__proto__\">z</a><a href=\"#cookie\">w</a>",
  "<h2 id=\"fn-1\">x</h2><a href=\"#fn-1\">x</a><a href=\"#fn-1&quot; onclick=alert(1)\">y</a><a href=\"#javascript:alert(1)\">z</a><a href=\"#part-x\">w</a>",
  "<h2>javascript:alert(1)</h2><a href=\"#javascriptalert1\">x</a><a href=\"#%6aavascript:alert(1)\">y</a><a href=\"# javascript:alert(1)\">z</a>",
]; // prettier-ignore

/** What a browser would run, load or be told of the HTML. */
function dangersOf(node: Nodes): string[] {
  const inner = "children" in node ? node.children.flatMap(dangersOf) : [];
  if (node.type !== "element") return inner;
  const { tagName, properties } = node;
  const unknown = names.includes(tagName) ? [] : [`<${tagName}>`];
  const set = Object.entries(properties).flatMap(([name, value]) => {
    const text = String(value);
    const isAddress = name === "href" || name === "src";
    if (name === "id") return /^part-[\w-]+$/u.test(text) ? [] : [`${name}=${text}`];
    const isGood = isAddress ? /^(?:https?:|mailto:|tel:)|^[\w./-]+$|^#part-[\w%-]+$/iu.test(text) : !/[<>":]/u.test(text);
    return isGood || WORDS.has(name) ? [] : [`${name}=${text}`];
  });
  const handlers = Object.keys(properties).filter((name) => /^(?:on|style|src[ds]|action|formaction|background|xlink|poster|data$|cite)/iu.test(name));
  return [...unknown, ...set, ...handlers, ...inner];
} // prettier-ignore

function read(html: string): Root {
  return unified().use(rehypeParse, { fragment: true }).parse(html);
}

function publishedHtml(text: string, path: string): string {
  const { manuscript } = parseText(text, path);
  return manuscript === undefined ? "" : bodyHtml(manuscript);
}

it.each(names.map((name) => [name]))("nothing hostile is left of <%s>", (name) => {
  const text = `---\ntitle: T\n---\n${evilFor(name).join("\n")}`;
  expect(dangersOf(read(publishedHtml(text, "articles/x.html")))).toEqual([]);
});

describe.each([
  ["Markdown", "articles/x.md", ""],
  ["HTML", "articles/x.html", "---\ntitle: T\n---\n"],
] as const)("hostile %s", (_form, path, head) => {
  it.each(MUTATING.map((text) => [text]))("stays inert, read once more, in %s", (text) => {
    const html = publishedHtml(head + text, path);
    expect(dangersOf(read(html))).toEqual([]);
    // A reader parses what was printed: that must give the same.
    const again = printHtml(read(html).children.flatMap((node) => safeNodes(node)));
    expect(dangersOf(read(again))).toEqual([]);
    expect(again).toBe(html);
  });
});
