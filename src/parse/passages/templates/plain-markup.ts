/**
 * A text as its writer's tools know it in, plain Markdown or HTML out, line for line, with what went, what
 * could not be translated, and the names that may be those of other texts.
 */
import { findShown } from "../markdown/find-shown.ts";
import { BLANK_ADDRESSES } from "./blank-addresses.ts";
import { blockAttributes } from "./block-attributes.ts";
import { containers, HAS_CONTAINERS } from "./containers.ts";
import { contents, HAS_CONTENTS } from "./contents.ts";
import type { Dialect, Untranslated } from "./dialect.ts";
import { hugo } from "./hugo.ts";
import { inlineNotes } from "./inline-notes.ts";
import { kramdown } from "./kramdown.ts";
import { liquid } from "./liquid.ts";
import { maths } from "./maths.ts";
import { blockNames, callouts, highlights } from "./obsidian.ts";
import { privateNotes } from "./private-notes.ts";
import { translate, type Stretch } from "./translate.ts";
import { wikiLinks } from "./wiki-links.ts";
import type { TextForm } from "./writing.ts";

/** Something of the text, with its line counted from 1. */
interface OnLine {
  readonly line: number;
  readonly text: string;
}

export interface PlainMarkup {
  readonly text: string;
  /** Line by line, what nobody is to read. */
  readonly notes: readonly OnLine[];
  /** What has no translation and went; `name` is for people, and undefined where another one says it. */
  readonly untranslated: readonly (OnLine & { readonly name: string | undefined })[];
  /** Marks of private notes that have no clear end, and whether something is hidden for it. */
  readonly unpaired: readonly { readonly line: number; readonly hides: boolean }[];
  /** Addresses that are names: what they mean may lie in any folder. */
  readonly names: ReadonlySet<string>;
}

/** What the publisher is told of. */
export type DoubtfulMarks = Pick<PlainMarkup, "untranslated" | "unpaired">;

/** The value of a variable of a template; undefined when it is not known. */
export type ValueOf = (name: string) => string | undefined;

const CODE = /<(pre|code|script|style)\b[^]*?<\/\1>/giu;

export function plainHtml(text: string, valueOf: ValueOf): PlainMarkup {
  const reading = new Reading(text);
  if (!/\{[{%#]/u.test(text)) return reading.end(text);
  const shown = Array.from(text.matchAll(CODE), ({ 0: code, index }): Stretch => [
    index,
    index + code.length,
  ]);
  return reading.end(translate(text, reading.templates("html", valueOf), shown));
}

export function plainMarkdown(text: string, valueOf: ValueOf): PlainMarkup {
  const reading = new Reading(text);
  const cited: string[] = [];
  let plain = text;
  if (/%%|\{[{%#:.]|\[!/u.test(plain) || HAS_CONTENTS.test(plain) || HAS_CONTAINERS.test(plain)) {
    const dialects = [
      ...reading.templates("markdown", valueOf),
      ...kramdown(reading.remove),
      ...contents(text, reading.lose),
      ...containers(reading.lose, reading.remove),
      ...blockAttributes,
      privateNotes(reading),
      ...callouts,
    ];
    plain = translate(plain, dialects, findShown(plain).code);
  }
  if (/\$|\\[[(]|\[\[|!\[|==|\^\[| \^/u.test(plain)) {
    const links = wikiLinks((name) => reading.names.add(name));
    // The words of a note within a sentence go below the text.
    const notes = inlineNotes((words) => `within-${cited.push(words)}`);
    const dialects = [...maths, ...links, ...BLANK_ADDRESSES, ...highlights, notes, ...blockNames];
    plain = translate(plain, dialects, findShown(plain).literal);
  }
  const below = cited.map((words, at) => `\n\n[^within-${at + 1}]: ${words}`);
  return reading.end(plain + below.join(""));
}

/** What is found in a text on the way, from its beginning to its end. */
class Reading {
  readonly names = new Set<string>();
  readonly #notes: OnLine[] = [];
  readonly #untranslated: PlainMarkup["untranslated"][number][] = [];
  readonly #unpaired: PlainMarkup["unpaired"][number][] = [];
  readonly #lineOf: (at: number) => number;

  constructor(text: string) {
    this.#lineOf = lineFinder(text);
  }

  /** A note that nobody is to read. */
  readonly remove = (note: string, at: number): void => {
    const first = this.#lineOf(at);
    note.split("\n").forEach((line, i) => {
      if (line.trim() !== "") this.#notes.push({ line: first + i, text: line.trim() });
    });
  };

  /** Of a mark without a name, nobody needs to be told but who asks what became of the line. */
  readonly lose = (mark: string, at: number, name?: string): void => {
    this.#untranslated.push({ line: this.#lineOf(at), text: mark, name });
  };

  readonly doubt = (at: number, hides: boolean): void => {
    this.#unpaired.push({ line: this.#lineOf(at), hides });
  };

  templates(form: TextForm, valueOf: ValueOf): Dialect[] {
    const given = {
      ...{ form, base: "", remove: this.remove },
      valueOf: (name: string) => (/^site\.(?:base)?url$/u.test(name) ? "" : valueOf(name)),
      // What it leads to is found when all texts are known.
      addressOf: (name: string) => {
        const address = encodeURI(name);
        this.names.add(address);
        return address;
      },
      untranslated: ({ name, whole, at, isInner }: Untranslated) => {
        this.lose(whole, at, isInner ? undefined : name);
        return "";
      },
    };
    return [...hugo(given), ...liquid(given)];
  }

  end(text: string): PlainMarkup {
    const { names } = this;
    const [notes, untranslated, unpaired] = [this.#notes, this.#untranslated, this.#unpaired];
    return { text, notes, untranslated, unpaired, names };
  }
}

/** Of places that are asked for in their order, the lines; the text is walked once. */
function lineFinder(text: string): (at: number) => number {
  let line = 1;
  let from = 0;
  return (at) => {
    for (let end = text.indexOf("\n", from); end >= 0 && end < at; end = text.indexOf("\n", from)) {
      line++;
      from = end + 1;
    }
    return line;
  };
}
