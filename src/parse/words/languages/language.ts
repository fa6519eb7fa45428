/**
 * What the parser knows of a language: a table of words, no code. Every list is one string with
 * commas between its phrases; upper and lower case, punctuation and the shape of apostrophes do
 * not matter, and `#` stands for any number. docs/parser.md says how to add a language.
 */

/**
 * Where in a passage a phrase must stand to count:
 * `whole`: nothing else stands there but numbers; `label`: at the start, with a colon, a dash or
 * the end of the line behind it; `start`: at the start; `end`: at the end; `part`: anywhere.
 */
export type Where = "whole" | "label" | "start" | "end" | "part";

/** The roles that a phrase of a language can give a line. */
export type PhraseRole =
  /** One link to another story. */
  | "promo"
  /** The heading of a list of other stories. */
  | "related"
  | "newsletter"
  | "subscription"
  | "consent"
  | "share-row"
  | "advertisement"
  | "navigation"
  /** What readers are asked to tell, send, rate or vote for. */
  | "reader-call"
  /** Where readers' comments or the form for them begin. */
  | "comments"
  | "comment-form"
  /** The heading of a box about the author. */
  | "biography"
  | "copyright"
  | "tag-row"
  | "reading-time"
  /** The heading of a gallery, with captions under it. */
  | "gallery"
  /** What stands above a picture's caption: "Image caption,". */
  | "caption-label"
  | "scraper-debris"
  /** What stands after "Source:" when no source is named. */
  | "source-filler"
  | "footer";

/**
 * The words of begging. No single one of them says anything; two or three groups together in one
 * short passage do: "Sign up (action) for our (we) free (offer) newsletter (product)".
 */
export interface AppealWords {
  /** What is offered: a newsletter, an app, a subscription. */
  readonly product: string;
  /** What the reader is to do. */
  readonly action: string;
  readonly we: string;
  /** A word written with a capital counts only when it has one inside a sentence: "Sie". */
  readonly you: string;
  readonly offer: string;
  /** What consent notices speak of: cookies, partners, personal data. */
  readonly data: string;
}

export interface Language {
  /** BCP 47. */
  readonly code: string;
  /** The commonest words of running text: articles, pronouns, prepositions, auxiliaries. */
  readonly functionWords: string;
  /** How speech and notices are reported: "says", "said", "reads". */
  readonly says: string;
  /** Names of sections, as they stand alone above a headline. */
  readonly sections: string;
  /** Labels above a headline that are no sections: "EXCLUSIVE", "Eilmeldung". */
  readonly kickers: string;
  /** What stands before the name of a section: "Rubrik: Lokales". */
  readonly rubric: string;
  readonly lines: Partial<Record<PhraseRole, Partial<Record<Where, string>>>>;
  readonly appeal: AppealWords;
  /** What stands before an author's name. */
  readonly by: string;
  /** Who signs where nobody is named: "Redaktion", "La rédaction", "our correspondent". */
  readonly staff: string;
  /** What stands before the names of those who helped and did not write: "edited by". */
  readonly editors: string;
  /** What stands behind the names of those who helped: "contributed to this report". */
  readonly contributed: string;
  /** What stands before the name of another source: "mit Material von". */
  readonly material: string;
  /** What stands before or after an author's name and is none. */
  readonly jobs: string;
  /** Between two names. */
  readonly and: string;
  /** Before a place, after an author's name. */
  readonly in: string;
  readonly published: string;
  readonly updated: string;
  /** Before the name of a source. */
  readonly source: string;
  /** Before the name of the paper that had the text first: "first appeared in". */
  readonly origin: string;
  /** Before or after the name of a photographer. */
  readonly credit: string;
  /** The labels of a box of facts: "When", "Where", "Tickets". */
  readonly facts: string;
  /** Twelve entries, each with its variants separated by spaces. */
  readonly months: string;
  readonly weekdays: string;
  /** Words that join the parts of a date: "at", "Uhr", "de". */
  readonly dateWords: string;
}
