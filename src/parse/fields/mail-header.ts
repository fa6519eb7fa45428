/**
 * Reads a message that was pasted with its header: the subject is its headline, the sender its
 * author. What stands above the header, and what below the signature's "--" (RFC 3676), is the
 * mail program's.
 */
import type { Line } from "../lines/line.ts";
import type { Draft } from "../story/draft.ts";
import { takeTime } from "../story/take-time.ts";
import type { MailField } from "../words/tables/headings.ts";
import { looksLikeName } from "../words/names/looks-like-name.ts";
import { mailFieldNamed } from "../words/mail-fields.ts";
import { anyUnder } from "../words/tables/tables.ts";

/** What is no field of ours ("MIME-Version") is one of the mail program's. */
type Header = ReadonlyMap<Line, MailField | "other">;

/** How far down a header may begin, and how many of its lines there must be. */
const REACH = 10;
const LEAST = 3;
/** How RFC 5322 writes a field that people seldom see. */
const OTHER = /^[A-Za-z][A-Za-z\d]*(?:-[A-Za-z\d]+)+: /u;
const PREFIX = new RegExp(String.raw`^(?:(?:${anyUnder("mail prefixes")})\s*:\s*)+`, "iu");

/** Takes the fields of a mail's header, when the text has one. */
export function takeMail(draft: Draft): void {
  const header = draft.range.last < 0 ? undefined : findHeader(draft);
  if (header === undefined) return;
  draft.isMail = true;
  const end = [...header.keys()].at(-1)?.at ?? 0;
  for (const line of draft.between(0, end)) {
    if (draft.fate(line) === "body") continue;
    draft.drop(line, "mail-header", "mail-header");
    const value = line.text.replace(/^[^:：]*[:：]\s*/u, "");
    const name = header.get(line);
    if (name === "subject") takeSubject(draft, line, value);
    else if (name === "date") takeTime(draft, line);
    else if (name === "from") takeSender(draft, line, value);
  }
  dropSignature(draft, end);
}

/**
 * The lines of the first header, when it has a sender and a subject. Below running text it is one
 * that the story quotes.
 */
function findHeader(draft: Draft): Header | undefined {
  for (const first of draft.lines.slice(0, REACH)) {
    if (draft.isText(draft.above(first))) return undefined;
    const header = headerFrom(draft, first);
    const names = new Set(header.values());
    if (header.size >= LEAST && names.has("from") && names.has("subject")) return header;
  }
  return undefined;
}

function headerFrom(draft: Draft, first: Line): Header {
  const header = new Map<Line, MailField | "other">();
  for (let line: Line | undefined = first; line !== undefined; line = draft.below(line)) {
    const isOther = line !== first && !line.passage.apart && OTHER.test(line.text);
    const name = mailFieldOf(line.text) ?? (isOther ? "other" : undefined);
    if (name === undefined) break;
    header.set(line, name);
  }
  return header;
}

/** What a line states that a message's header could hold: "From: …" its sender. */
export function mailFieldOf(text: string): MailField | undefined {
  const colon = text.slice(0, 20).search(/\s?[:：]/u);
  return colon > 0
    ? mailFieldNamed(text.slice(0, colon).replaceAll("*", "").toLowerCase())
    : undefined;
}

function takeSubject(draft: Draft, line: Line, value: string): void {
  if (draft.fields.headline !== undefined) return;
  draft.fields.headline = value.replace(PREFIX, "");
  draft.field(line, "headline", "mail-subject");
}

function takeSender(draft: Draft, line: Line, value: string): void {
  const { fields } = draft;
  const name = value.replace(/\s*[<[(][^<>]*[>\])]?$/u, "").replace(/^["']|["']$/gu, "");
  if (fields.byline !== undefined || !looksLikeName(name)) return;
  fields.byline = name;
  fields.authors = [name];
  draft.field(line, "byline", "mail-sender");
}

function dropSignature(draft: Draft, end: number): void {
  const delimiter = draft.lines.findIndex(({ at, text }) => at > end && text === "--");
  if (delimiter < 0) return;
  for (const line of draft.lines.slice(delimiter))
    if (draft.fate(line) !== "body") draft.drop(line, "footer", "mail-signature");
}
