/**
 * A WordPress export (WXR, which is RSS with more in it), read as it streams by: of each item, the texts
 * of its elements out. Exports of large sites have hundreds of megabytes, and now and then a character
 * that XML does not allow.
 */
import { createReadStream } from "node:fs";
import { SaxesParser, type SaxesTagPlain } from "saxes";
import { Unreadable } from "../files/files.ts";
import { ownText } from "../files/own-text.ts";

/** An element of an item that has a text. */
export interface WxrField {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
}

/** An item, or one of the records inside it or beside it: an author, a comment, a key with a value. */
export interface WxrRecord {
  readonly name: string;
  readonly fields: readonly WxrField[];
  readonly records: readonly WxrRecord[];
}

interface Open {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly fields: WxrField[];
  readonly records: WxrRecord[];
  text: string;
  hasElements: boolean;
}

// Everything XML 1.0 (2.2) forbids, but for surrogates, which the decoder cannot produce.
// eslint-disable-next-line no-control-regex -- they are what is looked for
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu;

/** `onRecord` gets each item, and each record of the channel that is not one. Throws `Unreadable`. */
export async function readWxr(
  path: string,
  onRecord: (record: WxrRecord) => void,
  onField: (field: WxrField) => void,
): Promise<void> {
  const parser = new SaxesParser();
  const open: Open[] = [];
  let fault: Error | undefined;
  parser.on("error", (error) => {
    fault ??= error;
  });
  parser.on("opentag", ({ name, attributes }: SaxesTagPlain) => {
    const parent = open.at(-1);
    if (parent) parent.hasElements = true;
    open.push({ name, attributes, fields: [], records: [], text: "", hasElements: false });
  });
  const addText = (text: string): void => {
    const element = open.at(-1);
    if (element) element.text += text;
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.on("closetag", () => {
    const element = open.pop();
    if (element !== undefined) close(element, open, onRecord, onField);
  });
  const stream = createReadStream(path, { encoding: "utf8", highWaterMark: 1024 ** 2 });
  for await (const chunk of stream) {
    parser.write((chunk as string).replace(FORBIDDEN, ""));
    if (fault !== undefined) break;
  }
  if (fault === undefined) parser.close();
  if (fault !== undefined) refuse(path, fault);
}

function close(
  element: Open,
  open: readonly Open[],
  onRecord: (record: WxrRecord) => void,
  onField: (field: WxrField) => void,
): void {
  const parent = open.at(-1);
  // <rss>, <channel>
  if (open.length < 2 || parent === undefined) return;
  const { name, attributes, fields, records, text, hasElements } = element;
  const isTop = open.length === 2;
  if (hasElements) {
    if (isTop) onRecord({ name, fields, records });
    else parent.records.push({ name, fields, records });
  } else if (isTop) onField({ name, attributes, text });
  else parent.fields.push({ name, attributes, text });
}

function refuse(path: string, fault: Error): never {
  const [, line = "1", why = fault.message] = /^(\d+):\d+: (.*)$/su.exec(fault.message) ?? [];
  const truncated = /unclosed tag|end of document|unexpected end/iu.test(why);
  throw new Unreadable(
    `${path}:${line}: ${truncated ? "the export ends in the middle" : `it is not well-formed XML: ${why}`}\n` +
      "    export it again, or mend the line",
    { cause: fault },
  );
}

/** A record that may stay in memory when its export has gone by. */
export function ownRecord({ name, fields, records }: WxrRecord): WxrRecord {
  return {
    name,
    fields: fields.map((field) => ({
      name: ownText(field.name),
      attributes: ownAttributes(field.attributes),
      text: ownText(field.text),
    })),
    records: records.map(ownRecord),
  };
}

function ownAttributes(attributes: WxrField["attributes"]): WxrField["attributes"] {
  const entries = Object.entries(attributes);
  return Object.fromEntries(entries.map(([name, value]) => [ownText(name), ownText(value)]));
}

/** The text of an element of a record; empty when there is none. */
export function textOf({ fields }: WxrRecord, name: string): string {
  return fields.find((field) => field.name === name)?.text ?? "";
}

/** What WordPress and its plugins note of an item under a key. */
export function metaOf({ records }: WxrRecord, key: string): string[] {
  return records
    .filter((record) => record.name === "wp:postmeta" && textOf(record, "wp:meta_key") === key)
    .map((record) => textOf(record, "wp:meta_value").trim());
}
