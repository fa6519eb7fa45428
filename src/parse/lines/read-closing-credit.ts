/**
 * Reads who sent or wrote a text behind the last sentence of a paragraph: "… as before. (AP)",
 * "… as before. — Reuters", "… as before. PTI", "… (Reporting by Jane Doe; Editing by John Roe)".
 */
import { readSignature } from "./bylines/read-agency.ts";
import { readCredit, readLastLine, type Credit } from "./read-credit.ts";
import { stops } from "./sentences.ts";

const REACH = 160;
const MOST_STOPS = 3;
const IN_BRACKETS = /^[([（【][^()[\]（）【】]*[)\]）】]\.?$/u;

export interface ClosingCredit extends Credit {
  /** Where it begins, or the space before it. */
  readonly at: number;
}

/** Most lines end in a sentence and a full stop, and need no closer look. */
const MAY_CLOSE = /[)\]）】]\.?$|[\p{L}/-]$/u;

/** Undefined where nothing but a sentence stands at the end. */
export function readClosingCredit(text: string): ClosingCredit | undefined {
  if (!MAY_CLOSE.test(text.slice(-2))) return undefined;
  const from = Math.max(0, text.length - REACH);
  for (const stop of stops(text.slice(from)).slice(-MOST_STOPS).toReversed()) {
    const credit = readMark(text.slice(from + stop).trim());
    if (credit !== undefined) return { ...credit, at: from + stop };
  }
  return undefined;
}

function readMark(end: string): Credit | undefined {
  const agency = readSignature(end);
  if (agency !== undefined) return { agency };
  return IN_BRACKETS.test(end) ? (readCredit(end) ?? readLastLine(end)) : undefined;
}
