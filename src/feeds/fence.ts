/**
 * The fence around `feed` 6.0.0. No text of a user's ever reaches the library: it gets numbered
 * tickets, lays out a document of tickets, and the tickets are then redeemed for values that were
 * encoded for the place where they stand. So every `<` in the library's output is the library's
 * own, additions can be put beside its tags, and none of its hazards meets a value
 * (tests/feeds/fence.test.ts names and pins each).
 */
import { xmlAttributes, type Xml } from "./xml.ts";

/** A value's stand-in. It looks like a URL, because the library puts some values through `new URL`. */
export type Ticket = string & { readonly ticket: unique symbol };

const TICKET = /ticket:(\d+)/g;

/** What an entry gets that the library cannot write. */
export interface Additions {
  readonly attributes: Readonly<Record<string, string | undefined>>;
  readonly elements: readonly Xml[];
}

/** The values of one document, by ticket. */
export class Fence {
  readonly #values: string[] = [];

  /** Keeps an encoded value and gives the ticket that stands for it. */
  keep(encoded: string): Ticket {
    return `ticket:${this.#values.push(encoded) - 1}` as Ticket;
  }

  /** The document with every ticket redeemed, in one pass: values are not looked at again. */
  redeem(document: string): string {
    return document.replace(TICKET, (_, number: string) => this.#values[Number(number)] ?? "");
  }

  /**
   * Completes the library's XML and redeems it: attributes for the root, elements for the head,
   * attributes and elements for each entry. `entry` is the entries' tag, `parent` the one they
   * stand in.
   */
  complete(
    xml: string,
    tags: { readonly root: string; readonly parent: string; readonly entry: string },
    head: Additions,
    entries: readonly Additions[],
  ): string {
    // Each value brings its own encoding, so the library's CDATA sections hold nothing but tickets.
    const plain = xml.replaceAll("<![CDATA[", "").replaceAll("]]>", "");
    const [first = "", ...rest] = plain.split(`<${tags.entry}>`);
    if (rest.length !== entries.length) throw new Error(`feed wrote ${rest.length} entries`);
    const opened = once(first, `<${tags.root} `, () => `<${tags.root}${this.#attributes(head)} `);
    const lines = (elements: readonly Xml[], end: string): string =>
      elements.map((element) => `${this.keep(element)}\n${end}`).join("");
    const top =
      rest.length > 0
        ? opened + lines(head.elements, "        ")
        : once(opened, `</${tags.parent}>`, (end) => lines(head.elements, "    ") + end);
    const completed = rest.map((entry, index) => {
      const added = entries[index] ?? { attributes: {}, elements: [] };
      const close = `</${tags.entry}>`;
      const body = once(entry, close, () => lines(added.elements, "        ") + close);
      return `<${tags.entry}${this.#attributes(added)}>${body}`;
    });
    return this.redeem(top + completed.join(""));
  }

  #attributes(additions: Additions): string {
    const written = xmlAttributes(additions.attributes);
    return written === "" ? "" : this.keep(written);
  }
}

/** Replaces the first place where `mark` stands; that it stands there is checked. */
function once(document: string, mark: string, replacement: (mark: string) => string): string {
  if (!document.includes(mark)) throw new Error(`feed wrote no ${mark}`);
  return document.replace(mark, replacement);
}
