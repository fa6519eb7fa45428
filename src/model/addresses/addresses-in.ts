/**
 * The addresses in the HTML of a body, which the sanitiser's printer (hast-util-to-html 9.0.6) wrote: every
 * `<` outside of an attribute begins a tag, and every attribute is bare or in double quotation marks.
 */
import { escapeHtml } from "../escape.ts";
import type { Picture } from "../media.ts";

/** The start or the end of an element. */
const TAG = /<(\/?)([a-z][a-z0-9-]*)((?:\s+[^\s"=<>/]+(?:="[^"]*")?)*)\s*\/?>/giu;
/** One after the other, so that nothing is found inside of a value. */
const ATTRIBUTE = /([^\s"=<>/]+)="([^"]*)"/gu;
const ADDRESSES: ReadonlySet<string> = new Set(["src", "href", "poster"]);

export interface Tag {
  readonly name: string;
  readonly isEnd: boolean;
  /** As it is written. */
  readonly text: string;
  readonly attributes: string;
}

/** The attributes of a tag, decoded, by name; a bare one is empty. */
export function attributesOf({ attributes }: Pick<Tag, "attributes">): ReadonlyMap<string, string> {
  return new Map(
    Array.from(attributes.matchAll(ATTRIBUTE), ([, name = "", written = ""]) => [
      name,
      decode(written),
    ]),
  );
}

/** The tags of HTML, in order. */
export function tagsIn(html: string): Tag[] {
  return Array.from(html.matchAll(TAG), (match) => toTag(...(match as unknown as TagMatch)));
}

type TagMatch = [text: string, end: string, name: string, attributes: string];

function toTag(...[text, end, name, attributes]: TagMatch): Tag {
  return { name: name.toLowerCase(), isEnd: end !== "", text, attributes };
}

/** The same HTML without a `<` in an attribute, so that what looks like a tag is one. */
export function withPlainAttributes(html: string): string {
  return rewriteTags(html, ({ text }) => `<${text.slice(1).replaceAll("<", "&#x3C;")}`);
}

/** Each tag in what `write` gives for it. */
export function rewriteTags(html: string, write: (tag: Tag) => string): string {
  return html.replace(TAG, (...match) => write(toTag(...(match.slice(0, 4) as TagMatch))));
}

/** The tag, or its attributes, with the addresses replaced. */
export function rewriteAddresses(text: string, write: (address: string) => string): string {
  return text.replace(ATTRIBUTE, (attribute, name: string, written: string) =>
    ADDRESSES.has(name) ? `${name}="${escapeAttribute(write(decode(written)))}"` : attribute,
  );
}

/** The addresses that the attributes of a tag hold, decoded. */
export function addressesIn(attributes: string): string[] {
  return Array.from(attributes.matchAll(ATTRIBUTE)).flatMap(([, name = "", written = ""]) =>
    ADDRESSES.has(name) ? [decode(written)] : [],
  );
}

/** A picture as the printer writes it. */
export function pictureHtml({ address, alt = "", width, height }: Picture): string {
  const size = width === undefined || height === undefined ? "" : sizeHtml({ width, height });
  return `<img src="${escapeAttribute(address)}" alt="${escapeAttribute(alt)}"${size}>`;
}

/** The attributes, with a blank before each. */
export function sizeHtml({ width, height }: { width: number; height: number }): string {
  return ` width="${width}" height="${height}"`;
}

function escapeAttribute(value: string): string {
  return escapeHtml(value).replaceAll('"', "&#x22;");
}

/** The printer writes no other references than these. */
function decode(written: string): string {
  return written.replace(/&#x([0-9a-f]+);/giu, (_, code: string) =>
    String.fromCodePoint(Number.parseInt(code, 16)),
  );
}

/** The ids that the elements of HTML state. */
export function idsIn(html: string): string[] {
  if (!html.includes(' id="')) return [];
  return tagsIn(html).flatMap((tag) => attributesOf(tag).get("id") ?? []);
}

/** An address of the publication, made absolute if it is not. */
export function atOrigin(address: string, origin: string): string {
  return address.startsWith("/") ? origin + address : address;
}

/** The same HTML, its addresses on the publication's host made absolute. `origin` has no closing slash. */
export function withOrigin(html: string, origin: string): string {
  if (!html.includes('="/')) return html;
  return rewriteTags(html, ({ text }) =>
    text.includes('="/') ? rewriteAddresses(text, (address) => atOrigin(address, origin)) : text,
  );
}
