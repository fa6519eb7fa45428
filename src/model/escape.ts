/**
 * Text in, text escaped for HTML or XML out. HTML has one escaper and XML three, because readers and
 * validators look at the spelling of a reference, and not only at what it stands for.
 */

/** XML written by us: every value in it is escaped. */
export type Xml = string & { readonly xml: unique symbol };

/**
 * Text as HTML, with the references that the sanitiser's printer (hast-util-to-html) writes: a block
 * is the same whichever form its source had.
 */
export function escapeHtml(text: string): string {
  return /[&<]/u.test(text) ? text.replaceAll("&", "&#x26;").replaceAll("<", "&#x3C;") : text;
}

/** Text as markup with named references, which HTML and XML share. */
export function escapeMarkup(text: string): string {
  return text.replace(/[&<>]/g, named);
}

/** Everything but the characters that XML 1.0 allows (2.2, production 2), lone surrogates too. */
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
/** The same by code units, where surrogates stand alone: three times as fast. */
const FORBIDDEN_UNIT = /[^\t\n\r\u0020-\uFFFD]/;

/** The text without what XML 1.0 forbids. The model promises that there is nothing to leave out. */
export function withoutForbidden(text: string): string {
  if (text.isWellFormed() && !FORBIDDEN_UNIT.test(text)) return text;
  return text.replace(FORBIDDEN, "");
}

/** Character data. A raw carriage return would be read as a line feed (XML 1.0, 2.11). */
export function xmlText(text: string): Xml {
  return withoutForbidden(text).replace(/[&<>\r]/g, named) as Xml;
}

/**
 * Character data of a title. The RSS Advisory Board's profile wants hexadecimal references there: by
 * these the W3C validator knows that a literal `&amp;` or `</b>` is text.
 */
export function xmlTitle(text: string): Xml {
  return withoutForbidden(text).replace(/[&<>\r]/g, hexadecimal) as Xml;
}

/** The value of an attribute. Raw white space would be read as blanks (XML 1.0, 3.3.3). */
export function xmlAttribute(text: string): Xml {
  return withoutForbidden(text).replace(/[&<>"\t\n\r]/g, named) as Xml;
}

const REFERENCES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

/** The named reference where there is one: some parsers leave numbers undecoded in attributes. */
function named(char: string): string {
  return REFERENCES[char] ?? hexadecimal(char);
}

function hexadecimal(char: string): string {
  return `&#x${char.charCodeAt(0).toString(16).toUpperCase()};`;
}
