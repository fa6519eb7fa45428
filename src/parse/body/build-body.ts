/** Kept passages to the blocks of a body: paragraphs, headings, lists, verse, quotations, tables. */
import type { Block } from "../../model/article.ts";
import { escapeHtml } from "../../model/escape.ts";
import { bulletOf } from "../lines/form.ts";
import type { Line } from "../lines/line.ts";
import type { Role } from "../lines/verdict.ts";
import type { Draft } from "../story/draft.ts";

/** A kept line. */
interface Piece {
  readonly text: string;
  readonly line: Line;
  readonly role: Role | undefined;
}

export function buildBody(draft: Draft): Block[] {
  const pieces = draft.lines
    .filter((line) => draft.fate(line) === "body")
    .map((line): Piece => ({ line, text: line.text, role: draft.verdict(line)?.role }));
  const speakers = speakerNames(pieces);
  // Where a page stood around the text, lines may be paragraphs: blank lines tell whether they are.
  const spaced =
    !draft.isFramed || pieces.filter(({ line }) => line.passage.apart).length * 2 >= pieces.length;
  const takers = [asMarkedUp, asList, asTable, ...(spaced ? [asVerse] : [])];
  const blocks: Block[] = [];
  for (let at = 0; at < pieces.length;) {
    const piece = pieces[at];
    if (piece === undefined) break;
    let taken: Taken | undefined;
    for (const take of takers) taken ??= take(pieces, at, piece);
    blocks.push(taken?.block ?? single(piece, speakers));
    at += taken?.size ?? 1;
  }
  return blocks;
}

/** A block, and how many of the pieces from a place on are in it. */
interface Taken {
  readonly block: Block;
  readonly size: number;
}

type Take = (pieces: readonly Piece[], at: number, piece: Piece) => Taken | undefined;

const asMarkedUp: Take = (_pieces, _at, { text, line: { passage } }) =>
  passage.markup && {
    block: { kind: passage.markup.kind, html: passage.markup.html, text },
    size: 1,
  };

const asList: Take = (pieces, at, first) => {
  const fits = ({ role, text }: Piece): boolean =>
    role === "list-item" && isNumbered(text) === isNumbered(first.text);
  return taken(runOf(pieces, at, fits), list);
};

const asTable: Take = (pieces, at) => taken(runOf(pieces, at, isTableRow), table);

/** Two or more short lines that stand together, apart from the rest: verse, an address, a signature. */
const asVerse: Take = (pieces, at, first) => {
  if (!first.line.passage.apart) return undefined;
  let end = at + 1;
  while (pieces[end]?.line.passage.apart === false) end++;
  const run = pieces.slice(at, end);
  return run.every(mayBeVerse) ? taken(run, verse) : undefined;
};

/** One piece is none of these. */
function taken(run: readonly Piece[], make: (run: readonly Piece[]) => Block): Taken | undefined {
  return run.length < 2 ? undefined : { block: make(run), size: run.length };
}

/** The pieces without markup from a place on, as far as they fit. */
function runOf(
  pieces: readonly Piece[],
  from: number,
  fits: (piece: Piece) => boolean,
): readonly Piece[] {
  let end = from;
  for (let piece = pieces[end]; piece && !piece.line.passage.markup && fits(piece);)
    piece = pieces[++end];
  return pieces.slice(from, end);
}

/** Points and numbered points are lists of their own. */
function isNumbered(text: string): boolean {
  return /^\d/u.test(bulletOf(text));
}

function isTableRow({ text }: Piece): boolean {
  return text.length < 300 && (text.match(/\s\|\s|\t/gu)?.length ?? 0) >= 2;
}

function mayBeVerse({ line, text, role }: Piece): boolean {
  return (
    text.length <= 65 &&
    role !== "scene-break" &&
    line.form.bullet === "" &&
    line.passage.markup === undefined &&
    speakerOf(text) === undefined
  );
}

function single({ text, role }: Piece, speakers: ReadonlySet<string>): Block {
  if (role === "scene-break") return { kind: "rule", html: "<hr>", text: "* * *" };
  if (role === "heading") return { kind: "heading", html: `<h2>${escapeHtml(text)}</h2>`, text };
  if (text.startsWith("> ")) {
    const quoted = text.slice(2).trim();
    return {
      kind: "quotation",
      html: `<blockquote>\n<p>${escapeHtml(quoted)}</p>\n</blockquote>`,
      text: quoted,
    };
  }
  const speaker = speakerOf(text) ?? "";
  const label = speakers.has(speaker) ? text.slice(0, speaker.length + 1) : "";
  const marked = label === "" ? "" : `<strong>${escapeHtml(label)}</strong>`;
  const html = `<p>${marked}${escapeHtml(text.slice(label.length))}</p>`;
  return { kind: "paragraph", html, text };
}

/** The name before a colon at the start of a line. */
function speakerOf(text: string): string | undefined {
  const start = text.slice(0, 40);
  if (!/[:：]/u.test(start)) return undefined;
  return /^([\p{Lu}\p{Lo}][^:：.!?,“”"„«»]{0,34}?)[:：](?=\s|[^\s\d/])/u.exec(start)?.[1];
}

/** Who speaks in an interview: names that open at least two lines. */
function speakerNames(pieces: readonly Piece[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { text } of pieces) {
    const speaker = speakerOf(text);
    if (speaker !== undefined) counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
  }
  const twice = [...counts].filter(([, count]) => count >= 2).map(([name]) => name);
  return new Set(twice.length === 0 ? [] : counts.keys());
}

function list(pieces: readonly Piece[]): Block {
  const markers = pieces.map(({ text }) => bulletOf(text));
  const items = pieces.map(({ text }, i) => text.slice((markers[i] ?? "").length));
  const first = /^(\d+)/u.exec(markers[0] ?? "")?.[1];
  const lines = items.map((item) => `<li>${escapeHtml(item)}</li>`).join("\n");
  if (first === undefined || !markers.every((marker) => /^\d/u.test(marker))) {
    const text = items.map((item) => `• ${item}`).join("\n");
    return { kind: "list", html: `<ul>\n${lines}\n</ul>`, text };
  }
  const start = Number(first);
  const text = items.map((item, i) => `${start + i}. ${item}`).join("\n");
  const open = start === 1 ? "<ol>" : `<ol start="${start}">`;
  return { kind: "list", html: `${open}\n${lines}\n</ol>`, text };
}

function verse(pieces: readonly Piece[]): Block {
  const html = pieces.map(({ text }) => escapeHtml(text)).join("<br>\n");
  return { kind: "verse", html: `<p>${html}</p>`, text: pieces.map(({ text }) => text).join("\n") };
}

function table(pieces: readonly Piece[]): Block {
  const rows = pieces.map(({ text }) => {
    const cells = text.replace(/^\||\|$/gu, "").split(/\s*\|\s*|\t+/u);
    return cells.map((cell) => cell.trim());
  });
  const row = (cells: readonly string[], tag: "th" | "td"): string =>
    `<tr>\n${cells.map((cell) => `<${tag}>${escapeHtml(cell)}</${tag}>`).join("\n")}\n</tr>`;
  const [first = [], ...others] = rows;
  const body = others.map((cells) => row(cells, "td")).join("\n");
  const html = `<table>\n<thead>\n${row(first, "th")}\n</thead>\n<tbody>\n${body}\n</tbody>\n</table>`;
  return { kind: "table", html, text: rows.map((cells) => cells.join(" | ")).join("\n") };
}
