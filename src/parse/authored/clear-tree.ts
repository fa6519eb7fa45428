/**
 * A tree of markup in, the same without what no reader may run, load or see out, and a record of all
 * that went. What is only unknown gives way to what is in it, so that no words are lost.
 */
import type { Comment, Element, ElementContent, Nodes } from "hast";
import { toText } from "hast-util-to-text";
import { mediaType } from "../../model/media-types.ts";
import { isLocalAddress, type Reference } from "../../model/media.ts";
import { isAbsolute, isLinkable } from "../passages/addresses.ts";
import { isElement, lineOf } from "../passages/elements.ts";
import { embeddedBy, isHollow, isShownBy, linkTo } from "../passages/places/embed-facts.ts";
import { isTracker } from "../passages/places/picture-address.ts";
import { isPublished } from "../passages/safe-schema.ts";
import { EMBEDS, FIELDS, GAUGES, isWrapper, RENAMED, UNSAFE } from "./elements.ts";
import { spoken, unwrap } from "./give-way.ts";

export interface Removal {
  /** The line of the tree's text, counted from 1. */
  readonly line: number;
  readonly text: string;
  /** Of a picture: where it is. */
  readonly source?: string;
  readonly rule:
    | "comment"
    | "untranslated"
    | "unsafe-element"
    | "form-field"
    | "tracker"
    | "embed"
    | "local-image"
    | "local-link";
}

export interface Cleared {
  readonly children: readonly ElementContent[];
  readonly removals: readonly Removal[];
  /** The local addresses that it keeps; lines as those of removals. */
  readonly references: readonly Reference[];
}

/** `inPage` are the links that lead to a part of the text itself. */
export function clearTree(nodes: readonly Nodes[], inPage: ReadonlySet<string>): Cleared {
  const clearing = new Clearing(inPage);
  const children = clearing.all(nodes);
  return { children, removals: clearing.removals, references: clearing.references };
}

class Clearing {
  readonly removals: Removal[] = [];
  readonly references: Reference[] = [];
  /** Of the last node that knew its own. */
  #line = 1;
  readonly #inPage: ReadonlySet<string>;

  constructor(inPage: ReadonlySet<string>) {
    this.#inPage = inPage;
  }

  all(nodes: readonly Nodes[]): ElementContent[] {
    return nodes.flatMap((node) => this.#one(node));
  }

  #one(node: Nodes): ElementContent[] {
    this.#line = lineOf(node) ?? this.#line;
    if (node.type === "text") return [node];
    if (node.type === "comment") this.#removeComment(node);
    return isElement(node) ? this.#element(node) : [];
  }

  #element(element: Element): ElementContent[] {
    const tagName = RENAMED.get(element.tagName) ?? element.tagName;
    if (tagName === "script" && isShownBy(element.properties.src)) return this.#linkTo(element);
    if (UNSAFE.has(tagName)) return this.#remove(element, "unsafe-element");
    if (EMBEDS.has(tagName) || isHollow(element)) return this.#linkTo(element);
    if (GAUGES.has(tagName) && toText(element).trim() !== "") return this.all(element.children);
    if (FIELDS.has(tagName)) return this.#field(element);
    if (tagName === "img") return this.#image(element);
    if (tagName === "a") return this.#link(element);
    const children = this.all(element.children);
    if (isWrapper(tagName)) return unwrap(element, children);
    if (isPublished(tagName)) return [{ ...element, tagName, children }];
    // What a script would fill, and nobody knows with what.
    if (tagName.includes("-") && children.length === 0) return this.#remove(element, "embed");
    return spoken(element, children);
  }

  #removeComment({ value }: Comment): void {
    const first = this.#line;
    value.split("\n").forEach((text, at) => {
      this.#record(text, "comment", first + at);
    });
  }

  #remove(element: Element, rule: Removal["rule"]): [] {
    const first = this.#line;
    const text = toText(element, { whitespace: "pre" }).trim();
    if (text === "") this.#record(tagOf(element), rule);
    else {
      text.split("\n").forEach((line, at) => {
        this.#record(line, rule, first + at);
      });
    }
    return [];
  }

  /** A task of a list shows its state in a character that every reader has. */
  #field(element: Element): ElementContent[] {
    const { type, checked, value } = element.properties;
    if (element.tagName === "input" && type === "checkbox") {
      return [{ type: "text", value: checked === true ? "☑" : "☐" }];
    }
    if (typeof value === "string") this.#record(value, "form-field");
    return this.#remove(element, "form-field");
  }

  /** What is played or shown from elsewhere becomes a link to it. */
  #linkTo(element: Element): ElementContent[] {
    // What stands in it is for those who cannot play it.
    const inside = toText(element).trim();
    if (inside !== "") this.#record(inside.replace(/\s+/gu, " "), "embed");
    const embedded = embeddedBy(element);
    if (embedded === undefined || !isPlace(embedded.address)) {
      this.#record(embedded?.address ?? tagOf(element), "embed");
      return [];
    }
    const { position } = element;
    return this.#link({ ...linkTo(embedded), ...(position && { position }) });
  }

  #image(element: Element): ElementContent[] {
    const { src, alt } = element.properties;
    if (isTracker(element)) {
      this.#record(String(src), "tracker");
      return [];
    }
    // Note-takers write films as pictures.
    if (/^(?:audio|video)\//u.test(mediaType(String(src).replace(/[?#].*$/u, "")) ?? ""))
      return this.#linkTo({ ...element, tagName: "video" });
    if (isAbsolute(src)) return [element];
    if (typeof src === "string" && isLocalAddress(src)) {
      this.#refer("image", src);
      return [element];
    }
    const source = typeof src === "string" && src !== "" ? src : "<img>";
    const words = typeof alt === "string" && alt !== "" ? `${alt} (${source})` : source;
    this.removals.push({ line: this.#line, text: words, rule: "local-image", source });
    return [];
  }

  /** A link to nowhere on the web gives way to its words. */
  #link(element: Element): ElementContent[] {
    const { href } = element.properties;
    const children = this.all(element.children);
    if (isLinkable(href) || this.#inPage.has(String(href))) return [{ ...element, children }];
    if (typeof href === "string" && isLocalAddress(href)) {
      this.#refer("link", href);
      return [{ ...element, children }];
    }
    if (typeof href === "string" && href !== "") this.#record(href, "local-link");
    return children;
  }

  /** What a local address leads to is found when the files are looked at. */
  #refer(kind: Reference["kind"], address: string): void {
    this.references.push({ kind, address, line: this.#line });
  }

  #record(text: string, rule: Removal["rule"], line = this.#line): void {
    if (text.trim() !== "") this.removals.push({ line, text: text.trim(), rule });
  }
}

/** The element as its start says it, with the values that tell what it would show. */
function tagOf({ tagName, properties }: Element): string {
  const values = Object.values(properties).filter((value) => typeof value === "string");
  return `<${[tagName, ...values].join(" ").slice(0, 200)}>`;
}

/** On the web, or a file of the publication. */
function isPlace(address: string): boolean {
  return isAbsolute(address) || isLocalAddress(address);
}
