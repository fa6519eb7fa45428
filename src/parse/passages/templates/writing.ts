/** How a picture, code or a link is written, by the form of the text that it is to stand in. */
import { escapeHtml } from "../../../model/escape.ts";
import type { Arguments } from "./arguments.ts";

export type TextForm = "markdown" | "html";

export function figure({ named, plain }: Arguments): string | undefined {
  const source = named["src"] ?? named["url"] ?? named["image"] ?? named["image_path"] ?? plain[0];
  if (source === undefined) return undefined;
  const alt = named["alt"] ?? named["caption"] ?? plain[1] ?? "";
  const sizes = ["width", "height"]
    .filter((name) => /^\d+(?:px)?$/u.test(named[name] ?? ""))
    .map((name) => ` ${name}="${parseInt(named[name] ?? "", 10)}"`);
  const picture = `<img src="${attribute(source)}" alt="${attribute(alt)}"${sizes.join("")}>`;
  const link = named["link"] ?? named["href"];
  const shown = link === undefined ? picture : `<a href="${attribute(link)}">${picture}</a>`;
  const caption = [named["title"], named["caption"], named["attr"]].filter(Boolean).join(" ");
  const below = caption === "" ? "" : `<figcaption>${caption}</figcaption>`;
  return `<figure>${shown}${below}</figure>`;
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

/** Text as the value of an attribute. */
export function attribute(text: string): string {
  return escapeHtml(text).replaceAll('"', "&quot;");
}
