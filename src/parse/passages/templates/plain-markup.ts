/**
 * A text as its writer's tools know it in, plain Markdown or HTML out, line for line, with what went, what
 * could not be translated, and the names that may be those of other texts.
 */
import { findShown } from "../markdown/find-shown.ts";
import { BLANK_ADDRESSES } from "./blank-addresses.ts";
import { blockAttributes } from "./block-attributes.ts";
import { blockNames } from "./block-names.ts";
import { callouts } from "./callouts.ts";
import { contents, HAS_CONTENTS } from "./contents.ts";
import type { Dialect } from "./dialect.ts";
import { highlights } from "./highlights.ts";
import { hugo } from "./hugo.ts";
import { inlineNotes } from "./inline-notes.ts";
import { kramdown } from "./kramdown.ts";
import { liquid } from "./liquid.ts";
import { maths } from "./maths.ts";
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
  const reading = new Reading("html", valueOf);
  if (!/\{[{%#]/u.test(text)) return reading.end(text);
  const shown = Array.from(text.matchAll(CODE), (code): Stretch => [
    code.index,
    code.index + code[0].length,
  ]);
  return reading.end(translate(text, reading.templates(text), shown));
}

export function plainMarkdown(text: string, valueOf: ValueOf): PlainMarkup {
  const reading = new Reading("markdown", valueOf);
  let plain = text;
  if (/%%|\{[{%#:.]|\[!/u.test(plain) || HAS_CONTENTS.test(plain)) {
    const comments = reading.comments(text);
    const dialects = [
      ...reading.templates(text),
      ...kramdown(reading.noteIn(text)),
      ...contents(text, reading.withoutWord(text)),
      ...blockAttributes,
      comments,
      callouts,
    ];
    plain = translate(plain, dialects, findShown(plain).code);
  }
  if (/\$|\\[[(]|\[\[|!\[|==|\^\[| \^/u.test(plain)) {
    const links = wikiLinks((name) => reading.names.add(name));
    const notes = inlineNotes((words) => reading.cite(words));
    const dialects = [...maths, ...links, ...BLANK_ADDRESSES, highlights, notes, blockNames];
    plain = translate(plain, dialects, findShown(plain).literal);
  }
  return reading.end(plain + reading.cited());
}

class Reading {
  readonly names = new Set<string>();
  readonly #form: TextForm;
  readonly #valueOf: ValueOf;
  readonly #notes: OnLine[] = [];
  readonly #untranslated: PlainMarkup["untranslated"][number][] = [];

  readonly #unpaired: PlainMarkup["unpaired"][number][] = [];
  readonly #cited: string[] = [];

  constructor(form: TextForm, valueOf: ValueOf) {
    this.#form = form;
    this.#valueOf = valueOf;
  }

  templates(text: string): Dialect[] {
    const lineOf = lineFinder(text);
    const given = {
      form: this.#form,
      base: "",
      valueOf: (name: string) => (/^site\.(?:base)?url$/u.test(name) ? "" : this.#valueOf(name)),
      addressOf: (name: string) => this.#name(name),
      remove: this.noteIn(text),
      untranslated: ({ name, whole, at, isInner }: Parameters<Lost>[0]) => {
        const line = lineOf(at);
        this.#untranslated.push({ line, text: whole, name: isInner ? undefined : name });
        return "";
      },
    };
    return [...hugo(given), ...liquid(given)];
  }

  /** For marks of which nobody needs to be told but who asks what became of the line. */
  withoutWord(text: string): (mark: string, at: number) => void {
    const lineOf = lineFinder(text);
    return (mark, at) => {
      this.#untranslated.push({ line: lineOf(at), text: mark, name: undefined });
    };
  }

  comments(text: string): Dialect {
    const lineOf = lineFinder(text);
    return privateNotes({
      remove: this.noteIn(text),
      unpaired: (at, hides) => this.#unpaired.push({ line: lineOf(at), hides }),
    });
  }

  /** Keeps the words of a note that stand within a sentence, and calls it something. */
  cite(words: string): string {
    return `within-${this.#cited.push(words)}`;
  }

  /** The notes so kept, below the text. */
  cited(): string {
    return this.#cited.map((words, at) => `\n\n[^within-${at + 1}]: ${words}`).join("");
  }

  end(text: string): PlainMarkup {
    const { names } = this;
    const [notes, untranslated, unpaired] = [this.#notes, this.#untranslated, this.#unpaired];
    return { text, notes, untranslated, unpaired, names };
  }

  /** What it leads to is found when all texts are known. */
  #name(name: string): string {
    const address = encodeURI(name);
    this.names.add(address);
    return address;
  }

  noteIn(text: string): (note: string, at: number) => void {
    const lineOf = lineFinder(text);
    return (note, at) => {
      const first = lineOf(at);
      note.split("\n").forEach((line, i) => {
        if (line.trim() !== "") this.#notes.push({ line: first + i, text: line.trim() });
      });
    };
  }
}

type Lost = Parameters<typeof hugo>[0]["untranslated"];

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
