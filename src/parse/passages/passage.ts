/**
 * A passage: the stretch of a source that is judged as one: a paragraph, a heading, a list item,
 * a menu entry. Plain texts, Markdown and web pages all become passages before they are judged.
 */
import type { Block } from "../../model/article.ts";

/** One non-blank line of the source, trimmed. */
export interface SourceLine {
  /** Counted from 1 in the file as it is. */
  readonly number: number;
  readonly text: string;
}

/** The structure that the source's markup states, which no judgement needs to guess. */
export interface Markup {
  readonly kind: Exclude<Block["kind"], "group">;
  readonly html: string;
  /** Of a heading, 1 to 6. */
  readonly level?: number;
}

export interface Passage {
  readonly lines: readonly SourceLine[];
  /** The lines joined, without hard wraps. */
  readonly text: string;
  /** Whether blank lines stand between this passage and the one before. */
  readonly apart: boolean;
  readonly markup?: Markup;
  /** Whether the markup says that it is the caption of a picture. */
  readonly caption?: boolean;
  /** Whether the markup says that it holds the notes below the text. */
  readonly notes?: boolean;
  /** Whether the page's head states it as the headline. */
  readonly headline?: boolean;
  /** Whether it stands where the paragraphs of the page's main content do. */
  readonly main?: boolean;
  /** Whether the main-content extraction left the passage out. */
  readonly outside?: boolean;
}
