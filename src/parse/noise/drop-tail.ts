/**
 * Finds where the story ends: at the comments, the source line, the box about the author, the list
 * of other stories. What follows is dropped, unless running text goes on.
 */
import type { Line } from "../lines/line.ts";
import { readSource } from "../lines/read-source.ts";
import type { Draft } from "../story/draft.ts";
import { anyUnder } from "../words/tables/tables.ts";
import { BelowText } from "./drop-below-text.ts";
import { endsStory, TextAround } from "./ends-story.ts";
import { dropBiography, headsBiography, isBiography } from "./find-biography.ts";
import { isAboutComments, threadStarts } from "./find-comment-thread.ts";

export function dropTail(draft: Draft): void {
  const tail = new Tail(draft);
  for (const line of draft.lines.slice(Math.max(0, draft.range.first)))
    if (draft.fate(line) !== "field") tail.read(line);
}

/** No story ends before it has said so much. */
const LEAST_TEXT = 150;
/** "-ENDS-", "### ", "*** FIN ***", "- 30 -": how a press release says where its text ends. */
const END_MARK = new RegExp(
  String.raw`^(?:[-–—*#<]{1,3}\s?(?:30|${anyUnder("end marks")})\s?[-–—*#>]{1,3}|###)$`,
  "iu",
);
const FEWEST_OF_HEADLINE = 3;
const LONGEST_BESIDE_HEADLINE = 90;

/** The lines from the story's first on, read from top to bottom. */
class Tail {
  readonly #draft: Draft;
  readonly #around: TextAround;
  readonly #below: BelowText;
  readonly #threads: ReadonlySet<Line>;
  #isOver = false;
  #isInComments = false;

  constructor(draft: Draft) {
    const { isPage } = draft;
    this.#draft = draft;
    this.#around = new TextAround(draft, isPage);
    this.#below = new BelowText(draft);
    this.#threads = isPage ? threadStarts(draft) : new Set();
  }

  read(line: Line): void {
    const draft = this.#draft;
    if (this.#takeSource(line)) return;
    this.#seekEnd(line);
    if (!draft.isOpen(line)) {
      if (headsBiography(draft, line)) dropBiography(draft, line);
    } else if (isBiography(line, draft.fields, this.#around))
      draft.drop(line, "biography", "begins-with-author");
    else if (this.#isOver) this.#dropBehindEnd(line);
    else if (this.#namesHeadline(line))
      draft.drop(line, "footer", "names-the-headline", { where: "below" });
    else if (line.at > draft.range.last) this.#below.drop(line);
  }

  /** "Source: The Gazette": below it, other stories may follow. */
  #takeSource(line: Line): boolean {
    const source = readSource(line);
    const { fields } = this.#draft;
    const before = this.#around.before(line);
    if (source === undefined || before === 0 || this.#draft.fate(line) === "body") return false;
    const isNamed = source.name !== undefined || source.url !== undefined;
    if (isNamed && fields.source === undefined) {
      fields.source = source;
      this.#draft.field(line, "source-line", "source-given");
    } else this.#draft.drop(line, "scraper-debris", "source-without-name");
    if (source.name === undefined) this.#isOver ||= before >= this.#around.after(line);
    return true;
  }

  #seekEnd(line: Line): void {
    const before = this.#around.before(line);
    if (before >= LEAST_TEXT && this.#threads.has(line)) this.#isOver = this.#isInComments = true;
    const isMark = END_MARK.test(line.text) && this.#draft.fate(line) !== "body";
    if (isMark && before >= this.#around.after(line)) this.#isOver = true;
    this.#isOver ||= before >= LEAST_TEXT && endsStory(this.#draft, line, this.#around);
    if (isAboutComments(this.#draft.verdict(line))) this.#isInComments ||= this.#isOver;
  }

  #dropBehindEnd(line: Line): void {
    if (this.#isInComments) this.#draft.drop(line, "comment", "below-comments");
    else this.#draft.drop(line, "footer", "after-the-end");
  }

  /** "The post Bridge stays shut appeared first on The Gazette.", in whatever language. */
  #namesHeadline({ text, form }: Line): boolean {
    const { headline = "" } = this.#draft.fields;
    if (text.length - headline.length > LONGEST_BESIDE_HEADLINE) return false;
    if (this.#draft.isDump || form.quoted || !text.includes(headline)) return false;
    return headline.split(" ").length >= FEWEST_OF_HEADLINE;
  }
}
