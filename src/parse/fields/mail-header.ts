/**
 * Reads a message that was pasted with its header: the subject is its headline, the sender its
 * author. What stands above the header, and what below the signature's "--" (RFC 3676), is the
 * mail program's.
 */
import type { Fields } from "./fields.ts";
import type { MailField } from "../words/headings.ts";
import { mailFieldNamed } from "../words/mail-fields.ts";
import { looksLikeName } from "../words/looks-like-name.ts";
import { drop, field, type Verdict } from "../lines/roles.ts";
import { isProse, type Sight } from "../lines/sight.ts";
import { takeTime } from "./take-time.ts";

type Verdicts = (Verdict | undefined)[];
type Header = ReadonlyMap<number, MailField>;

/** How far down a header may begin, and how many of its lines there must be. */
const REACH = 10;
const LEAST = 3;
const PREFIX = /^(?:(?:re|fwd?|aw|wg|tr|rv|enc|i|sv|vs|vb|ynt|ilt|odp|пересл)\s*:\s*)+/iu;

/**
 * The lines of the first header, when it has a sender and a subject. Below running text it is one
 * that the story quotes.
 */
function findHeader(sights: readonly Sight[], verdicts: Verdicts): Header | undefined {
  for (let from = 0; from < Math.min(sights.length, REACH); from++) {
    const above = sights[from - 1];
    if (above !== undefined && verdicts[from - 1] === undefined && isProse(above)) return undefined;
    const header = new Map<number, MailField>();
    for (let i = from; i < sights.length; i++) {
      const name = mailFieldOf(sights[i]?.text ?? "");
      if (name === undefined) break;
      header.set(i, name);
    }
    const names = new Set(header.values());
    if (header.size >= LEAST && names.has("from") && names.has("subject")) return header;
  }
  return undefined;
}

/** What a line states that a message's header could hold: "From: …" its sender. */
export function mailFieldOf(text: string): MailField | undefined {
  const colon = text.slice(0, 20).search(/\s?[:：]/u);
  return colon > 0
    ? mailFieldNamed(text.slice(0, colon).replaceAll("*", "").toLowerCase())
    : undefined;
}

/** Takes the fields of a mail's header; false when the text is no mail. */
export function readMail(
  sights: readonly Sight[],
  verdicts: Verdicts,
  fields: Fields,
  language: string,
): boolean {
  const header = findHeader(sights, verdicts);
  if (header === undefined) return false;
  const end = [...header.keys()].at(-1) ?? 0;
  for (let i = 0; i <= end; i++) {
    const sight = sights[i];
    if (sight === undefined || verdicts[i]?.fate === "body") continue;
    const name = header.get(i);
    const value = sight.text.replace(/^[^:：]*[:：]\s*/u, "");
    verdicts[i] = drop("mail-header", "mail-header");
    if (name === "subject" && fields.headline === undefined) {
      fields.headline = value.replace(PREFIX, "");
      verdicts[i] = field("headline", "mail-subject");
    } else if (name === "date") takeTime(sight, i, verdicts, fields, language);
    else if (name === "from") takeSender(value, i, verdicts, fields);
  }
  dropSignature(sights, verdicts, end);
  return true;
}

function takeSender(value: string, i: number, verdicts: Verdicts, fields: Fields): void {
  const name = value.replace(/\s*[<[(][^<>]*[>\])]?$/u, "").replace(/^["']|["']$/gu, "");
  if (fields.byline !== undefined || !looksLikeName(name)) return;
  fields.byline = name;
  fields.authors = [name];
  verdicts[i] = field("byline", "mail-sender");
}

function dropSignature(sights: readonly Sight[], verdicts: Verdicts, end: number): void {
  const delimiter = sights.findIndex(({ text }, i) => i > end && text === "--");
  if (delimiter < 0) return;
  for (let i = delimiter; i < sights.length; i++)
    if (verdicts[i]?.fate !== "body") verdicts[i] = drop("footer", "mail-signature");
}
