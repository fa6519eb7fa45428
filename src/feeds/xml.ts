/** Escaped text in, the parts of an XML document out: elements, attributes, HTML as character data. */
import { withoutForbidden, xmlAttribute, xmlText, xmlTitle, type Xml } from "../model/escape.ts";

type Attributes = Readonly<Record<string, string | undefined>>;

/** What the W3C validator takes for HTML in an element of plain text. */
const LIKE_HTML = /&#?\w|<[/a-z]/i;

/**
 * Character data of other elements that are plain text by their specifications: as in a title where
 * it matters, else as usual, because some parsers leave hexadecimal references in them undecoded.
 */
export function xmlPlainText(text: string): Xml {
  return LIKE_HTML.test(text) ? xmlTitle(text) : xmlText(text);
}

/**
 * Character data that is HTML, in a CDATA section, so that it stays readable and small. HTML that
 * holds a section's end would have to be divided over two, which gofeed 1.1 joins wrongly, and a
 * section cannot hold a carriage return: such HTML is escaped instead.
 */
export function xmlHtml(html: string): Xml {
  // Dropping a character may have joined the two parts of an end.
  const kept = withoutForbidden(html);
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
