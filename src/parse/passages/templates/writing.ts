/** How a picture, code or a link is written, by the form of the text that it is to stand in. */
import { toHtml } from "hast-util-to-html";
import { escapeHtml } from "../../../model/escape.ts";
import { markdownTree } from "../markdown/markdown-tree.ts";
import type { Arguments } from "./arguments.ts";

export type TextForm = "markdown" | "html";

export function figure({ named, plain }: Arguments): string | undefined {
  const source = named["src"] ?? named["url"] ?? named["image"] ?? named["image_path"] ?? plain[0];
  if (source === undefined) return undefined;
  const said = named["caption"] ?? named["description"];
  const alt = named["alt"] ?? withoutMarks(said ?? plain[1] ?? "");
  const sizes = ["width", "height"]
    .filter((name) => /^\d+(?:px)?$/u.test(named[name] ?? ""))
    .map((name) => ` ${name}="${parseInt(named[name] ?? "", 10)}"`);
  const picture = `<img src="${attribute(source)}" alt="${attribute(alt)}"${sizes.join("")}>`;
  const link = named["link"] ?? named["href"];
  const shown = link === undefined ? picture : `<a href="${attribute(link)}">${picture}</a>`;
  const by = named["attr"];
  const attrlink = named["attrlink"];
  const caption = [
    named["title"],
    said,
    attrlink === undefined || by === undefined ? by : `[${by}](<${attrlink}>)`,
  ]
    .filter(Boolean)
    .join(" ");
  const below = caption === "" ? "" : `<figcaption>${inlineHtml(caption)}</figcaption>`;
  return `<figure>${shown}${below}</figure>`;
}

/** Sound or film, as HTML has it. */
export function player(name: string, source: string | undefined, title = ""): string | undefined {
  if (source === undefined) return undefined;
  const named = title === "" ? "" : ` title="${attribute(title)}"`;
  return `<${name} src="${attribute(source)}"${named}></${name}>`;
}

/** Themes take captions for Markdown. */
function inlineHtml(text: string): string {
  if (!/[*_`[\\]/u.test(text)) return text;
  const [only, ...others] = markdownTree(text).children;
  const isLine = only?.type === "element" && only.tagName === "p" && others.length === 0;
  return isLine ? toHtml(only.children) : text;
}

function withoutMarks(text: string): string {
  return text
    .replace(/!?\[([^\]]*)\]\([^)]*\)/gu, "$1")
    .replace(/[*_`]+(?=\S)|(?<=\S)[*_`]+/gu, "");
}

export function codeBlock(form: TextForm, language: string | undefined, code: string): string {
  const plain = code.replace(/^(?:[ \t]*\n)+|\s+$/gu, "");
  if (form === "html") {
    const marked = language === undefined ? "" : ` class="language-${attribute(language)}"`;
    return `<pre><code${marked}>${escapeHtml(plain)}\n</code></pre>`;
  }
  const fence = plain.includes("```") ? "~~~~" : "```";
  return `${fence}${language ?? ""}\n${plain}\n${fence}`;
}

export function link(form: TextForm, address: string, words: string | undefined): string {
  if (form === "html") return `<a href="${attribute(address)}">${escapeHtml(words ?? address)}</a>`;
  return words === undefined
    ? `<${address}>`
    : `[${words.replace(/[[\]\\]/gu, "\\$&")}](<${address}>)`;
}

/** Where an address is wanted, the address of another text; elsewhere a link to it, called by its name. */
export function reference(form: TextForm, address: string, text: string, at: number): string {
  if (/(?:\]\([<"']?|\]:[ \t]*<?|=["']?|[/}])$/u.test(text.slice(Math.max(0, at - 20), at)))
    return address;
  const name = /([^/#?]*)\/?(?:[#?].*)?$/u.exec(address)?.[1] ?? "";
  return link(form, address, name.replace(/\.\w+$/u, "") || address);
}

/** Text as the value of an attribute. */
export function attribute(text: string): string {
  return escapeHtml(text).replaceAll('"', "&quot;");
}
