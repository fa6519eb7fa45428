/**
 * Reads who sent or wrote a text behind the last sentence of a paragraph: "… as before. (AP)",
 * "… as before. — Reuters", "… as before. PTI", "… (Reporting by Jane Doe; Editing by John Roe)".
 */
import { anyUnder } from "../../words/tables/tables.ts";
import { readSignature } from "../bylines/read-agency.ts";
import { readCredit, readLastLine, type Credit } from "./read-credit.ts";
import type { Line } from "../line.ts";
import { readSource } from "../read-source.ts";
import { sentenceStarts } from "../sentences.ts";

const REACH = 160;
const MOST_STOPS = 3;
const COPYRIGHT = new RegExp(
  String.raw`^[\s([]*(?:©|\(c\)|(?:${anyUnder("copyright")})\b)[\s:]*`,
  "iu",
);
const SET_OFF = /^(?:[([（【][^()[\]（）【】]*[)\]）】]\.?|[—–-]\s?\P{Ll}.*)$/u;

export interface ClosingCredit extends Credit {
  /** Where it begins, or the space before it. */
  readonly at: number;
}

/** Most lines end in a sentence and a full stop, and need no closer look. */
const MAY_CLOSE = /[)\]）】]\.?$|[\p{L}/-]$/u;

/** Undefined where nothing but a sentence stands at the end. */
export function readClosingCredit(line: Line): ClosingCredit | undefined {
  const { text } = line;
  if (!MAY_CLOSE.test(text.slice(-2))) return undefined;
  for (const at of sentenceStarts(text, text.length - REACH)
    .slice(-MOST_STOPS)
    .toReversed()) {
    const credit = readMark(line.part(text.slice(at)));
    if (credit !== undefined) return { ...credit, at };
  }
  return undefined;
}

function readMark(end: Line): Credit | undefined {
  const agency = readSignature(end.text.replace(COPYRIGHT, ""));
  if (agency !== undefined) return { agency };
  if (!SET_OFF.test(end.text)) return undefined;
  const source = readSource(end)?.name;
  if (source !== undefined) return { agency: source };
  return readCredit(end.text) ?? readLastLine(end);
}
