/**
 * The draft: all lines of a source, what became of each so far, and what the story states about
 * itself. Rules are functions of a draft; they tell it what happens to a line, and nothing else
 * changes it.
 */
import { Line } from "../lines/line.ts";
import type { RuleName } from "../lines/rule-names.ts";
import type { BodyRole, Cut, CutOff, FieldRole, Noise, Verdict } from "../lines/verdict.ts";
import type { Passage } from "../passages/passage.ts";
import type { Fields } from "./fields.ts";
import { isDoubtful, isDump, isFurniture, isOfPage, LEAST_FURNITURE } from "./page-dump.ts";

/** Positions of lines. */
export interface Range {
  readonly first: number;
  /** Inclusive; -1 when there is no running text at all. */
  readonly last: number;
}

/** The lines that front matter keeps or drops, as patterns. */
export interface LinePatterns {
  readonly keep: readonly string[];
  readonly drop: readonly string[];
}

export interface DraftOptions {
  /** The language of the source. */
  readonly language: string;
  /** As the head of a saved page states it. */
  readonly title?: string | undefined;
  readonly patterns: LinePatterns;
  /** Rules that are switched off: they decide nothing. */
  readonly without: ReadonlySet<string>;
  readonly text?: PlainText;
}

/** What is known of a source that is plain text, without markup. */
export interface PlainText {
  /** What front matter states. */
  readonly title: string | undefined;
  /** Its file's name in words. */
  readonly name: string | undefined;
}

export class Draft {
  /** As they are read now: without what was cut off their ends. */
  readonly lines: readonly Line[];
  readonly language: string;
  readonly title: string | undefined;
  readonly patterns: LinePatterns;
  readonly text: PlainText | undefined;
  readonly fields: Fields = {};
  /** Whether most of the source is menus and teasers, be it saved from a page or copied. */
  readonly isDump: boolean;
  /** Where the story lies, from its first running text to its last. */
  range: Range = { first: 0, last: -1 };
  /** Whether it is a mail, whose header states all that the head of a story does. */
  isMail = false;
  headline: Line | undefined;
  /** The position of the story's first line below its head. */
  lede = 0;
  readonly #verdicts: (Verdict | undefined)[];
  readonly #lines: Line[];
  // By positions: a line that is cut is another one.
  readonly #cuts = new Map<number, CutOff>();
  /** Lines that front matter or markup keeps, whatever the rules say. */
  readonly #settled = new Set<number>();
  /** Lines that are not dropped from now on. */
  readonly #held = new Set<number>();
  readonly #without: ReadonlySet<string>;
  #framed: boolean | undefined;

  constructor(passages: readonly Passage[], options: DraftOptions) {
    const { language, title, patterns, without, text } = options;
    this.#lines = passages.map((passage, at) => new Line(passage, language, at));
    this.lines = this.#lines;
    this.language = language;
    this.title = title;
    this.patterns = patterns;
    this.text = text;
    this.isDump = isDump(this.lines);
    this.#verdicts = new Array<Verdict | undefined>(passages.length).fill(undefined);
    this.#without = without;
  }

  /** Whether there is a story with a head to be read. */
  get hasHead(): boolean {
    return this.range.last >= 0 && !this.isMail;
  }

  /** The position of the headline, or where the text begins. */
  get top(): number {
    return this.headline?.at ?? this.range.first;
  }

  above(line: Line): Line | undefined {
    return this.lines[line.at - 1];
  }

  below(line: Line): Line | undefined {
    return this.lines[line.at + 1];
  }

  /** The lines from one position to another, both inclusive, as far as there are any. */
  between(first: number, last: number): readonly Line[] {
    return this.lines.slice(Math.max(0, first), Math.max(0, last + 1));
  }

  /** The lines of the story's range. */
  get rangeLines(): readonly Line[] {
    return this.between(this.range.first, this.range.last);
  }

  verdict(line: Line | undefined): Verdict | undefined {
    return line === undefined ? undefined : this.#verdicts[line.at];
  }

  fate(line: Line | undefined): Verdict["fate"] | undefined {
    return this.verdict(line)?.fate;
  }

  isDropped(line: Line | undefined): boolean {
    return this.fate(line) === "dropped";
  }

  /** Whether there is such a line and no rule has decided about it. */
  isOpen(line: Line | undefined): boolean {
    return line !== undefined && this.#verdicts[line.at] === undefined;
  }

  /** Whether the line is running text about which no rule has decided. */
  isText(line: Line | undefined): boolean {
    return line?.isProse === true && this.#verdicts[line.at] === undefined;
  }

  /**
   * Whether the story was saved with its page, be the page long or short: by what was dropped so
   * far as standing around every article of a site.
   */
  get isPage(): boolean {
    if (this.isDump) return true;
    let count = 0;
    for (const line of this.lines) if (isFurniture(line, this.verdict(line))) count++;
    return count >= LEAST_FURNITURE;
  }

  /**
   * Whether a page stands, or may stand, around the story: it has markup, or lines that were noise by
   * themselves. Of a text without, no line goes for nothing but its place.
   */
  get isFramed(): boolean {
    return (this.#framed ??= this.text === undefined || this.isDump || this.hasSigns());
  }

  /** Whether the head of the story is a newspaper's: lines in it that say nothing else are its furniture. */
  get isByPaper(): boolean {
    return this.isFramed || this.fields.byline !== undefined;
  }

  /** Whether a line that was dropped so far tells of a page, or doubtful ones of several kinds do. */
  hasSigns(): boolean {
    const doubtful = new Set<Verdict["role"]>();
    for (const line of this.lines) {
      const verdict = this.verdict(line);
      if (verdict?.fate !== "dropped" || !isOfPage(verdict)) continue;
      if (!isDoubtful(line, verdict)) return true;
      doubtful.add(verdict.role);
    }
    return doubtful.size > 1;
  }

  drop(line: Line, role: Noise["role"], rule: RuleName, ground?: Ground): void {
    this.#decide(line, { fate: "dropped", role, rule, ...ground });
  }

  field(line: Line, role: FieldRole, rule: RuleName): void {
    this.#decide(line, { fate: "field", role, rule });
  }

  keep(line: Line, role: BodyRole, rule: RuleName): void {
    this.#decide(line, { fate: "body", role, rule });
  }

  /** Keeps a line for good: no rule decides otherwise afterwards. */
  settle(line: Line, rule: RuleName): void {
    this.keep(line, "paragraph", rule);
    if (!this.isOff(rule)) this.#settled.add(line.at);
  }

  /** No rule drops the line afterwards; it may still become a field. */
  hold(line: Line): void {
    this.#held.add(line.at);
  }

  /** Says as what a line stays that no rule has claimed, or that was settled without saying so. */
  keepAs(line: Line, role: BodyRole, rule: RuleName): void {
    const settled = this.#verdicts[line.at];
    this.#verdicts[line.at] = settled ? { ...settled, role } : { fate: "body", role, rule };
  }

  /** Drops a line that states a field otherwise than front matter does. */
  overruleField(line: Line): void {
    const verdict = this.#verdicts[line.at];
    if (verdict?.fate !== "field") return;
    this.#verdicts[line.at] = {
      fate: "dropped",
      role: verdict.role,
      rule: "overruled-by-front-matter",
    };
  }

  isSettled(line: Line): boolean {
    return this.#settled.has(line.at);
  }

  /** Takes a verdict back, unless it is the publisher's own. */
  reopen(line: Line): void {
    if (this.verdict(line)?.rule !== "front-matter-drop") this.#verdicts[line.at] = undefined;
  }

  /** Cuts off the end of a line: the rules go on with what is left of it. */
  cut(line: Line, { at, ...ground }: Cut): void {
    if (this.isOff(ground.rule)) return;
    const text = line.text.slice(at) + (this.cutOf(line)?.text ?? "");
    this.#cuts.set(line.at, { ...ground, text });
    this.#lines[line.at] = line.upTo(at);
  }

  cutOf(line: Line): CutOff | undefined {
    return this.#cuts.get(line.at);
  }

  isOff(rule: string): boolean {
    return this.#without.size > 0 && this.#without.has(rule);
  }

  #decide(line: Line, verdict: Verdict): void {
    if (this.isOff(verdict.rule) || this.#settled.has(line.at)) return;
    if (verdict.fate === "dropped" && this.#held.has(line.at)) return;
    this.#verdicts[line.at] = verdict;
  }
}

type Ground = Pick<Noise, "where" | "language">;
