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
  const spaced = pieces.filter(({ line }) => line.passage.apart).length * 2 >= pieces.length;
  const blocks: Block[] = [];
  let i = 0;
  while (i < pieces.length) {
    const piece = pieces[i];
    if (piece === undefined) break;
    const { markup } = piece.line.passage;
    if (markup !== undefined) {
      blocks.push({ kind: markup.kind, html: markup.html, text: piece.text });
      i++;
      continue;
    }
    const run =
      runOf(
        pieces,
        i,
        ({ role, text }) => role === "list-item" && isNumbered(text) === isNumbered(piece.text),
        2,
      ) ??
      runOf(pieces, i, isTableRow, 2) ??
      (spaced ? verseRun(pieces, i) : undefined);
    if (run === undefined) {
      blocks.push(single(piece, speakers));
      i++;
    } else {
      blocks.push(
        run.first === "verse"
          ? verse(run.pieces)
          : isTableRow(piece)
            ? table(run.pieces)
            : list(run.pieces),
      );
      i += run.pieces.length;
    }
  }
  return blocks;
}

interface Run {
  readonly first: "verse" | "other";
  readonly pieces: readonly Piece[];
}

function runOf(
  pieces: readonly Piece[],
  from: number,
  fits: (piece: Piece) => boolean,
  least: number,
): Run | undefined {
  let end = from;
  while (end < pieces.length) {
    const piece = pieces[end];
    if (piece === undefined || piece.line.passage.markup !== undefined || !fits(piece)) break;
    end++;
  }
  return end - from >= least ? { first: "other", pieces: pieces.slice(from, end) } : undefined;
}

/** Points and numbered points are lists of their own. */
function isNumbered(text: string): boolean {
  return /^\d/u.test(bulletOf(text));
}

function isTableRow({ text }: Piece): boolean {
  return text.length < 300 && (text.match(/\s\|\s|\t/gu)?.length ?? 0) >= 2;
}

/** Two or more short lines that stand together, apart from the rest: verse, an address, a signature. */
function verseRun(pieces: readonly Piece[], from: number): Run | undefined {
  if (pieces[from]?.line.passage.apart !== true) return undefined;
  let end = from + 1;
  while (pieces[end]?.line.passage.apart === false) end++;
  const run = pieces.slice(from, end);
  const fits = run.every(
    ({ line, text, role }) =>
      text.length <= 65 &&
      role !== "scene-break" &&
      line.form.bullet === "" &&
      line.passage.markup === undefined &&
      speakerOf(text) === undefined,
  );
  return run.length >= 2 && fits ? { first: "verse", pieces: run } : undefined;
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
  const speaker = speakerOf(text);
  if (speaker !== undefined && speakers.has(speaker)) {
    const label = text.slice(0, speaker.length + 1);
    return {
      kind: "paragraph",
      html: `<p><strong>${escapeHtml(label)}</strong>${escapeHtml(text.slice(label.length))}</p>`,
      text,
    };
  }
  return { kind: "paragraph", html: `<p>${escapeHtml(text)}</p>`, text };
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
  const html = items.map((item) => `<li>${escapeHtml(item)}</li>`).join("\n");
  if (first !== undefined && markers.every((marker) => /^\d/u.test(marker))) {
    const start = Number(first);
    const open = start === 1 ? "<ol>" : `<ol start="${start}">`;
    return {
      kind: "list",
      html: `${open}\n${html}\n</ol>`,
      text: items.map((item, i) => `${start + i}. ${item}`).join("\n"),
    };
  }
  return {
    kind: "list",
    html: `<ul>\n${html}\n</ul>`,
    text: items.map((item) => `• ${item}`).join("\n"),
  };
}

function verse(pieces: readonly Piece[]): Block {
  const html = pieces.map(({ text }) => escapeHtml(text)).join("<br>\n");
  return { kind: "verse", html: `<p>${html}</p>`, text: pieces.map(({ text }) => text).join("\n") };
}

function table(pieces: readonly Piece[]): Block {
  const rows = pieces.map(({ text }) => text.replace(/^\||\|$/gu, "").split(/\s*\|\s*|\t+/u));
  const row = (cells: readonly string[], tag: "th" | "td"): string =>
    `<tr>\n${cells.map((cell) => `<${tag}>${escapeHtml(cell.trim())}</${tag}>`).join("\n")}\n</tr>`;
  const [first = [], ...others] = rows;
  const body = others.map((cells) => row(cells, "td")).join("\n");
  const html = `<table>\n<thead>\n${row(first, "th")}\n</thead>\n<tbody>\n${body}\n</tbody>\n</table>`;
  return {
    kind: "table",
    html,
    text: rows.map((cells) => cells.map((cell) => cell.trim()).join(" | ")).join("\n"),
  };
}
