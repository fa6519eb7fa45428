/** XML in, a tree out, by saxes at its strictest: it throws on anything that is not well-formed. */
import { SaxesParser } from "saxes";

export interface Element {
  /** `{namespace}local`; without a namespace the local name alone. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

export const NS = {
  atom: "http://www.w3.org/2005/Atom",
  content: "http://purl.org/rss/1.0/modules/content/",
  dc: "http://purl.org/dc/elements/1.1/",
  fh: "http://purl.org/syndication/history/1.0",
  media: "http://search.yahoo.com/mrss/",
  xml: "http://www.w3.org/XML/1998/namespace",
} as const;

export function readXml(text: string): Element {
  const parser = new SaxesParser({ xmlns: true });
  const document: Element = { name: "", attributes: {}, children: [], text: "" };
  const stack = [document];
  const top = (): Element => stack.at(-1) ?? document;
  const qualified = (uri: string, local: string): string =>
    uri === "" ? local : `{${uri}}${local}`;
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", (tag) => {
    const attributes = Object.values(tag.attributes)
      .filter(({ uri }) => uri !== "http://www.w3.org/2000/xmlns/")
      .map(({ uri, local, value }) => [qualified(uri, local), value] as const);
    const element: Element = {
      name: qualified(tag.uri, tag.local),
      attributes: Object.fromEntries(attributes),
      children: [],
      text: "",
    };
    top().children.push(element);
    stack.push(element);
  });
  parser.on("closetag", () => stack.pop());
  const collect = (part: string): void => {
    top().text += part;
  };
  parser.on("text", collect);
  parser.on("cdata", collect);
  parser.write(text).close();
  const root = document.children[0];
  if (root === undefined) throw new Error("no root element");
  return root;
}

/** All children of that name. */
export function all(element: Element, name: string): Element[] {
  return element.children.filter((child) => child.name === name);
}

/** The only child of that name, or undefined. */
export function only(element: Element, name: string): Element | undefined {
  const found = all(element, name);
  if (found.length > 1) throw new Error(`${found.length} of ${name}`);
  return found[0];
}

/** The text of the only child of that name; the child must be there. */
export function textOf(element: Element, name: string): string {
  const child = only(element, name);
  if (child === undefined) throw new Error(`no ${name}`);
  return child.text;
}
