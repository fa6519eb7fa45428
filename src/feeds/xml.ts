/**
 * Text in, XML out: escaped character data, attributes and elements. What XML 1.0 does not allow
 * at all is left out, so that no text can make a document ill-formed.
 */

/** XML written by us: every value in it is escaped. */
export type Xml = string & { readonly xml: unique symbol };

type Attributes = Readonly<Record<string, string | undefined>>;

/** Everything but the characters that XML 1.0 allows (2.2, production 2), lone surrogates too. */
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
/** The same by code units, where surrogates stand alone: three times as fast. */
const FORBIDDEN_UNIT = /[^\t\n\r\u0020-\uFFFD]/;

/** The text without what XML 1.0 forbids. The model promises that there is nothing to leave out. */
export function permitted(text: string): string {
  if (text.isWellFormed() && !FORBIDDEN_UNIT.test(text)) return text;
  return text.replace(FORBIDDEN, "");
}

const REFERENCES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

/** The named reference where XML has one: some parsers leave numbers undecoded in attributes. */
function reference(char: string): string {
  return REFERENCES[char] ?? hexadecimal(char);
}

function hexadecimal(char: string): string {
  return `&#x${char.charCodeAt(0).toString(16).toUpperCase()};`;
}

/** Character data. A raw carriage return would be read as a line feed (XML 1.0, 2.11). */
export function xmlText(text: string): Xml {
  return permitted(text).replace(/[&<>\r]/g, reference) as Xml;
}

/**
 * Character data of a title. The RSS Advisory Board's profile wants hexadecimal references there: by
 * these the W3C validator knows that a literal `&amp;` or `</b>` is text.
 */
export function xmlTitle(text: string): Xml {
  return permitted(text).replace(/[&<>\r]/g, hexadecimal) as Xml;
}

/** What the W3C validator takes for HTML in an element of plain text. */
const LIKE_HTML = /&#?\w|<[/a-z]/i;

/**
 * Character data of other elements that are plain text by their specifications: as in a title where
 * it matters, else as usual, because some parsers leave hexadecimal references in them undecoded.
 */
export function xmlPlainText(text: string): Xml {
  return LIKE_HTML.test(text) ? xmlTitle(text) : xmlText(text);
}

/** The value of an attribute. Raw white space would be read as blanks (XML 1.0, 3.3.3). */
export function xmlAttribute(text: string): Xml {
  return permitted(text).replace(/[&<>"\t\n\r]/g, reference) as Xml;
}

/** HTML that shows the text. */
export function htmlText(text: string): string {
  return text.replace(/[&<>]/g, reference);
}

/**
 * Character data that is HTML, in a CDATA section, so that it stays readable and small. HTML that
 * holds a section's end would have to be divided over two, which gofeed 1.1 joins wrongly, and a
 * section cannot hold a carriage return: such HTML is escaped instead.
 */
export function xmlHtml(html: string): Xml {
  // What is left out may have stood within an end, so that there is one only now.
  const kept = permitted(html);
  if (kept.includes("]]>") || kept.includes("\r")) return xmlText(kept);
  return `<![CDATA[${kept}]]>` as Xml;
}

/** An element; without content it is empty. Attributes that are undefined are left out. */
export function xmlElement(name: string, attributes: Attributes, content?: Xml): Xml {
  const start = `${name}${xmlAttributes(attributes)}`;
  return (content === undefined ? `<${start}/>` : `<${start}>${content}</${name}>`) as Xml;
}

/** Attributes as they stand in a start tag, each with a blank before it. */
export function xmlAttributes(attributes: Attributes): Xml {
  return Object.entries(attributes)
    .map(([name, value]) => (value === undefined ? "" : ` ${name}="${xmlAttribute(value)}"`))
    .join("") as Xml;
}
