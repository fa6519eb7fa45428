/** A line of the draft: a passage with its place and all that is seen in it. Every rule looks at lines. */
import { escapeHtml } from "../../model/escape.ts";
import type { Markup, Passage } from "../passages/passage.ts";
import { evidenceIn, type Evidence } from "./evidence.ts";
import { formOf, type Form } from "./form.ts";
import { isHeadlineForm, isProse } from "./prose.ts";
import type { BylineFound } from "./bylines/byline.ts";
import { readByline } from "./bylines/read-byline.ts";
import { isDateLine } from "./read-date-line.ts";

export class Line {
  readonly passage: Passage;
  readonly text: string;
  readonly form: Form;
  /** Of the whole source. */
  readonly language: string;
  /** Its position among the lines of its draft. */
  readonly at: number;
  /** Whether it reads as running text. */
  readonly isProse: boolean;
  #evidence: Evidence | undefined;
  #byline: BylineFound | null | undefined;
  #isDate: boolean | undefined;

  constructor(passage: Passage, language: string, at: number) {
    this.passage = passage;
    this.text = passage.text;
    this.form = formOf(passage.text);
    this.language = language;
    this.at = at;
    this.isProse = isProse(this.form);
  }

  /** Sought when it is first asked for: most lines are settled without it. */
  get evidence(): Evidence {
    return (this.#evidence ??= evidenceIn(this.text, this.form, this.language));
  }

  /** What it says of who wrote the text; several rules ask. */
  get byline(): BylineFound | undefined {
    if (this.#byline === undefined) this.#byline = readByline(this.text) ?? null;
    return this.#byline ?? undefined;
  }

  /** Whether it holds a date and nothing else. */
  get isDate(): boolean {
    return (this.#isDate ??= isDateLine(this.text));
  }

  /** Without the point of a sentence at its end, of a length that headlines have. */
  get isHeadlineLike(): boolean {
    const kind = this.passage.markup?.kind ?? "paragraph";
    return (kind === "heading" || kind === "paragraph") && isHeadlineForm(this.form);
  }

  /** Whether markup makes it a picture, whose words only describe it. */
  get isPicture(): boolean {
    return this.passage.markup?.kind === "image";
  }

  /** Whether a full stop stands inside and none at the end: a paragraph that breaks off. */
  get isCutOff(): boolean {
    return this.form.several && this.form.ending === "open" && !/[?!？！؟]/u.test(this.text);
  }

  /** Running text or code where the paragraphs of a page's main content stand. */
  get isMainText(): boolean {
    const { main, markup } = this.passage;
    return main === true && (this.isProse || markup?.kind === "code");
  }

  /** The same line with only a part of its text. */
  part(text: string): Line {
    return new Line({ ...this.passage, text }, this.language, this.at);
  }

  /** The same line without its end, from a position on. */
  upTo(at: number): Line {
    const { markup, ...passage } = this.passage;
    const text = this.text.slice(0, at).trimEnd();
    const kept = markup && withoutEnd(markup, this.text.slice(at).trim());
    const rest = { ...passage, ...(kept === undefined ? {} : { markup: kept }), text };
    return new Line(rest, this.language, this.at);
  }
}

/** Undefined where the end is more than text: what is left is text as well. */
function withoutEnd(markup: Markup, end: string): Markup | undefined {
  const closing = escapeHtml(end);
  const at = markup.html.lastIndexOf(closing);
  const behind = markup.html.slice(at + closing.length);
  if (at < 0 || !/^(?:\s|<\/\w+>)*$/u.test(behind)) return undefined;
  const html = (markup.html.slice(0, at).trimEnd() + behind).replace(/\s*<(\w+)[^>]*><\/\1>/gu, "");
  return { ...markup, html };
}
