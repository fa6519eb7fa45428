/**
 * The fence around `feed` 6.0.0, and the only file that knows it. The library never sees a text: it
 * gets numbered tickets, lays out a document of tickets, and the tickets are then redeemed for
 * values that were encoded for the place where they stand. So nothing in a value can meet one of the
 * library's hazards (tests/feeds/fence.test.ts names and pins each), and until the tickets are
 * redeemed every `<` is the library's own: what it cannot write is put beside its tags.
 */
import type { Xml } from "../model/escape.ts";
import { Feed, type FeedOptions, type Item } from "feed";
import { xmlAttributes } from "./xml.ts";

/** A value's stand-in. It is a URL, because the library puts some values through `new URL`. */
export type Ticket = string & { readonly ticket: unique symbol };

/** The library's input with a ticket wherever it takes a text. */
type Ticketed<T> = T extends string
  ? Ticket
  : T extends Date | number | boolean | undefined
    ? T
    : { [Key in keyof T]: Ticketed<T[Key]> };

export type FencedOptions = Ticketed<Omit<FeedOptions, "updated">> & { readonly updated: Date };
export type FencedItem = Ticketed<Omit<Item, "extensions">>;

/** What a head or an entry gets that the library cannot write. */
export interface Additions {
  readonly attributes: Readonly<Record<string, string | undefined>>;
  readonly elements: readonly Xml[];
}

/** The elements that additions go to, and how deep the entries stand. */
export interface Layout {
  readonly root: string;
  readonly parent: string;
  readonly entry: string;
  readonly depth: number;
}

const TICKET = /ticket:(\d+)/g;
const INDENT = "    ";

/** One document of one format: its values by ticket. */
export class Fence {
  readonly #values: string[] = [];

  /** Keeps an encoded value and gives the ticket that stands for it. */
  keep(encoded: string): Ticket {
    return `ticket:${this.#values.push(encoded) - 1}` as Ticket;
  }

  /** The library's document of tickets. */
  layOut(
    method: "rss2" | "atom1" | "json1",
    options: FencedOptions,
    items: readonly FencedItem[],
  ): string {
    const feed = new Feed(options);
    for (const item of items) feed.addItem(item);
    return feed[method]();
  }

  /** The document with every ticket redeemed, in one pass: values are not looked at again. */
  redeem(document: string): string {
    return document.replace(TICKET, (ticket, number) => {
      const value = this.#values[Number(number)];
      if (value === undefined) throw new Error(`feed wrote an unknown ${ticket}`);
      return value;
    });
  }

  /** Puts additions beside the library's tags and redeems the XML document. */
  complete(xml: string, layout: Layout, head: Additions, entries: readonly Additions[]): string {
    // Every value brings its own encoding, so the library's CDATA sections hold only tickets.
    const bare = xml.replaceAll("<![CDATA[", "").replaceAll("]]>", "");
    const [first = "", ...rest] = bare.split(`<${layout.entry}>`);
    if (rest.length !== entries.length) throw new Error(`feed wrote ${rest.length} entries`);
    const outer = INDENT.repeat(layout.depth - 1);
    const inner = INDENT.repeat(layout.depth);

    const start = beside(first, `<${layout.root} `, () => `${this.#open(layout.root, head)} `);
    const headElements = this.#elements(head);
    const top =
      rest.length === 0
        ? beside(start, `</${layout.parent}>`, (tag) => lines(headElements, INDENT, outer) + tag)
        : start + lines(headElements, "", inner);
    const bodies = entries.map((additions, index) => {
      const tag = this.#open(layout.entry, additions);
      const added = lines(this.#elements(additions), INDENT, inner);
      const body = beside(rest[index] ?? "", `</${layout.entry}>`, (close) => added + close);
      return `${tag}>${body}`;
    });
    return this.redeem(top + bodies.join(""));
  }

  /** The beginning of a start tag, which the caller goes on with. */
  #open(name: string, { attributes }: Additions): string {
    const written = xmlAttributes(attributes);
    return written === "" ? `<${name}` : `<${name}${this.keep(written)}`;
  }

  #elements({ elements }: Additions): readonly Ticket[] {
    return elements.map((element) => this.keep(element));
  }
}

/** A time of the model as a date; an invalid one throws, as the library would print "Invalid Date". */
export function time(rfc3339: string): Date {
  const date = new Date(rfc3339);
  if (Number.isNaN(date.valueOf())) throw new Error(`not a time: ${JSON.stringify(rfc3339)}`);
  return date;
}

function lines(tickets: readonly Ticket[], before: string, after: string): string {
  return tickets.map((ticket) => `${before}${ticket}\n${after}`).join("");
}

/** Replaces a tag that must be there: another version of the library may write it otherwise. */
function beside(document: string, tag: string, replacement: (tag: string) => string): string {
  if (!document.includes(tag)) throw new Error(`feed wrote no ${tag}`);
  return document.replace(tag, replacement);
}
