/**
 * The addresses in the HTML of a body, which the sanitiser's printer (hast-util-to-html 9.0.6) wrote: every
 * `<` outside of an attribute begins a tag, and every attribute is bare or in double quotation marks.
 */
import { escapeHtml } from "./escape.ts";

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

/** Each tag in what `write` gives for it. */
export function rewriteTags(html: string, write: (tag: Tag) => string): string {
  return html.replace(TAG, (text, end: string, name: string, attributes: string) =>
    write({ name: name.toLowerCase(), isEnd: end !== "", text, attributes }),
  );
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

function escapeAttribute(value: string): string {
  return escapeHtml(value).replaceAll('"', "&#x22;");
}

/** The printer writes no other references than these. */
function decode(written: string): string {
  return written.replace(/&#x([0-9a-f]+);/giu, (_, code: string) =>
    String.fromCodePoint(Number.parseInt(code, 16)),
  );
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
