/**
 * Text in, XML out: escaped character data, attributes and elements. What XML 1.0 does not allow
 * at all is left out, so that no text can make a document ill-formed.
 */

/** XML written by us: every value in it is escaped. */
export type Xml = string & { readonly xml: unique symbol };

/** Everything but the characters that XML 1.0 allows (2.2, production 2), lone surrogates too. */
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** The text without what XML 1.0 forbids. The model promises that there is nothing to leave out. */
export function permitted(text: string): string {
  return text.replace(FORBIDDEN, "");
}

const NAMED: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\r": "&#xD;",
  "\n": "&#xA;",
  "\t": "&#x9;",
};

/** Character data. A raw carriage return would be read as a line feed (XML 1.0, 2.11). */
export function xmlText(text: string): Xml {
  return permitted(text).replace(/[&<>\r]/g, (char) => NAMED[char] ?? "") as Xml;
}

/**
 * Character data with hexadecimal references, which the RSS Advisory Board's profile wants in
 * plain-text elements and by which the W3C validator knows that `&amp;` is not markup.
 */
export function xmlHexText(text: string): Xml {
  return permitted(text).replace(
    /[&<>\r]/g,
    (char) => `&#x${char.charCodeAt(0).toString(16).toUpperCase()};`,
  ) as Xml;
}

/** The value of an attribute. Raw white space would be read as blanks (XML 1.0, 3.3.3). */
export function xmlAttribute(text: string): Xml {
  return permitted(text).replace(/[&<>"\r\n\t]/g, (char) => NAMED[char] ?? "") as Xml;
}

/** Text as HTML that shows it, for elements that readers take for HTML. */
export function htmlText(text: string): string {
  return text.replace(/[&<>]/g, (char) => NAMED[char] ?? "");
}

/** An element; without content it is empty. Attributes that are undefined are left out. */
export function xmlElement(
  name: string,
  attributes: Readonly<Record<string, string | undefined>>,
  content?: Xml,
): Xml {
  const written = xmlAttributes(attributes);
  return (
    content === undefined ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`
  ) as Xml;
}

/** Attributes as they stand in a start tag, each with a blank before it. */
export function xmlAttributes(attributes: Readonly<Record<string, string | undefined>>): Xml {
  return Object.entries(attributes)
    .map(([name, value]) => (value === undefined ? "" : ` ${name}="${xmlAttribute(value)}"`))
    .join("") as Xml;
}
