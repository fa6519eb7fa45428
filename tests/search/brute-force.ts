/** A search without an index: every text is read from its beginning, as a person would. */
import type { Article } from "../../src/model/article.ts";
import { primaryOf } from "../../src/model/language.ts";
import { fold, plainWords } from "../../src/search/fold.ts";
import type { Query } from "../../src/search/query.ts";

/** The slugs of the articles that match; they are in the order given. */
export function searchAll(query: Query, articles: readonly Article[]): string[] {
  return articles
    .filter((article) => query.terms.every((term) => matches(term.text, article)))
    .map(({ slug }) => slug);
}

/** By the spelling of a term alone. */
function matches(term: string, article: Article): boolean {
  if (term.startsWith("-")) return !matches(term.slice(1), article);
  const [, field, value = ""] = /^(?:(section|tag|author|lang):)?"?([^"]*)"?$/.exec(term) ?? [];
  if (field !== undefined) {
    return namesIn(field, article).some((name) => (plainWords(name) || name) === value);
  }
  const texts = [article.title, article.standfirst ?? "", ...article.body.map(({ text }) => text)];
  return texts.some((text) => occurs(piecesOf(value), piecesOf(text)));
}

function namesIn(field: string, article: Article): readonly string[] {
  if (field === "section") return article.section === undefined ? [] : [article.section];
  if (field === "tag") return article.tags;
  if (field === "author") return article.authors;
  return [article.language, primaryOf(article.language)];
}

const CHARACTER = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー]$/u;
const UNSPACED = /\p{sc=Thai}+/u;
const PIECES =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー]|\p{sc=Thai}+|[^\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー\p{sc=Thai}]+/gu;

interface Piece {
  readonly text: string;
  /** Whether it is a character that stands right after another one. */
  readonly joined: boolean;
}

/** Characters of Chinese and Japanese, words of everything else. */
function piecesOf(text: string): Piece[] {
  return (fold(text).match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).flatMap((run) => {
    const pieces = (run.match(PIECES) ?? []).flatMap((piece) => {
      if (!UNSPACED.test(piece)) return [piece];
      const cut = new Intl.Segmenter("th", { granularity: "word" }).segment(piece);
      return Array.from(cut, ({ segment }) => segment);
    });
    return pieces.map((piece, at) => ({
      text: piece,
      joined: CHARACTER.test(piece) && CHARACTER.test(pieces[at - 1] ?? ""),
    }));
  });
}

function occurs(wanted: readonly Piece[], pieces: readonly Piece[]): boolean {
  const fits = (piece: Piece, start: number, at: number): boolean => {
    const found = pieces[start + at];
    return found?.text === piece.text && (at === 0 || found.joined || !piece.joined);
  };
  return pieces.some((_, start) => wanted.every((piece, at) => fits(piece, start, at)));
}
