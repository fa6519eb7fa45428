/** Bytes to text: which encodings are read, which are refused, and what is said about it. */
import { describe, expect, it } from "vitest";
import { cleanText } from "../../../src/parse/source/clean-text.ts";
import { parse } from "../../../src/parse/parse.ts";

const sentence = "Der Fährmann sagte: „Über den Fluß fährt heute niemand mehr“ – und ging.";
const utf8 = new TextEncoder().encode(sentence);

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2 + 2));
  Array.from(`\ufeff${text}`).forEach((char, i) => {
    view.setUint16(i * 2, char.charCodeAt(0), littleEndian);
  });
  return new Uint8Array(view.buffer);
}

/** The text in Windows-1252, whose quotation marks and dashes differ from Latin-1. */
function western(text: string): Uint8Array {
  const special: Readonly<Record<string, number>> = { "„": 0x84, "“": 0x93, "–": 0x96 };
  return Uint8Array.from(text.split(""), (char) => special[char] ?? char.charCodeAt(0));
}

/** The text in an encoding of which each character has one byte or two. */
function encode(text: string, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const codes = new Map<string, readonly number[]>();
  for (let first = 0; first < 256; first++) {
    codes.set(decoder.decode(Uint8Array.of(first)), [first]);
    if (encoding !== "shift_jis") continue;
    for (let second = 0x40; second < 256; second++) {
      const char = decoder.decode(Uint8Array.of(first, second));
      if (char.length === 1 && !codes.has(char)) codes.set(char, [first, second]);
    }
  }
  return Uint8Array.from(Array.from(text).flatMap((char) => codes.get(char) ?? [63]));
}

describe("decoding", () => {
  it.each([
    { name: "UTF-8", bytes: utf8, rules: [] },
    {
      name: "UTF-8 with a byte order mark",
      bytes: Uint8Array.of(0xef, 0xbb, 0xbf, ...utf8),
      rules: [],
    },
    { name: "UTF-16, little end first", bytes: utf16(sentence, true), rules: [] },
    { name: "UTF-16, big end first", bytes: utf16(sentence, false), rules: [] },
    { name: "Windows-1252, with a warning", bytes: western(sentence), rules: ["guessed-encoding"] },
  ])("reads $name", ({ bytes, rules }) => {
    const { manuscript, problems } = parse({ path: "articles/x.txt", bytes });
    expect(manuscript?.body[0]?.text).toBe(sentence);
    expect(problems.map(({ rule }) => rule)).toEqual(rules);
  });

  it.each([
    ["windows-1250", "Zażółć gęślą jaźń, powiedział burmistrz w poniedziałek, i wszyscy się śmiali."],
    ["windows-1251", "Мост через реку закрыт до осени, сообщил в понедельник начальник порта города."],
    ["windows-1254", "Köprü sonbahara kadar kapalı kalacak, dedi liman başkanı; şehirde ışıklar söndü."],
    ["shift_jis", "港の橋は秋まで閉鎖されると、港長が月曜日に発表しました。"],
  ])("guesses %s, and says so and how to state it", (encoding, text) => {
    const { manuscript, problems } = parse({ path: "articles/x.md", bytes: encode(text, encoding) });
    expect(manuscript?.body[0]?.text).toBe(text);
    expect(problems).toMatchObject([{ rule: "guessed-encoding", severity: "warning" }]);
    expect(problems[0]?.message).toContain(encoding);
    expect(problems[0]?.hint).toContain(`encoding: ${encoding}`);
  }); // prettier-ignore

  it.each([
    ["articles/x.html", '<meta charset="windows-1257"><p>Tiltas per upę uždarytas iki rudens, šįryt.</p>'],
    ["articles/x.html", '<meta http-equiv="content-type" content="text/html; charset=iso-8859-13"><p>Šįryt upė užtvino.</p>'],
    ["articles/x.md", "---\ntitle: x\nencoding: windows-1257\n---\nTiltas per upę uždarytas iki rudens, šįryt."],
  ])("believes %s that states it: %s", (path, text) => {
    const { manuscript, problems } = parse({ path, bytes: encode(text, "windows-1257") });
    expect(manuscript?.body[0]?.text).toMatch(/šįryt|Šįryt/u);
    expect(problems).toEqual([]);
  }); // prettier-ignore

  it("reads UTF-8 in which single bytes are damaged, and says on which line", () => {
    const lines = Array.from({ length: 12 }, () => sentence).join("\n\n");
    const bytes = new TextEncoder().encode(`${lines}\n\nNiemand * widersprach ihm.`);
    bytes[bytes.lastIndexOf("*".charCodeAt(0))] = 0xff;
    const { manuscript, problems } = parse({ path: "articles/x.txt", bytes });
    expect(problems).toMatchObject([{ rule: "damaged-utf-8", severity: "warning", line: 25 }]);
    expect(manuscript?.body[0]?.text).toBe(sentence);
  });

  it.each([
    { name: "an empty file", bytes: new Uint8Array(), rule: "empty-source" },
    { name: "white space alone", bytes: new TextEncoder().encode(" \n\t\n"), rule: "empty-source" },
    {
      name: "a picture",
      bytes: Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13),
      rule: "binary-source",
    },
    {
      name: "bytes of no known encoding",
      bytes: Uint8Array.of(0x81, 0x8d, 0x8f, 0x90, 0x9d, 0xff, 0xfe),
      rule: "bad-encoding",
    },
    {
      name: "debris alone",
      bytes: new TextEncoder().encode("Leave a Reply\n\nAdvertisement"),
      rule: "no-article",
    },
    {
      name: "more than 1 MiB",
      bytes: new Uint8Array(1024 * 1024 + 1).fill(97),
      rule: "source-too-large",
    },
  ])("refuses $name with an error and a way out", ({ bytes, rule }) => {
    const { manuscript, problems } = parse({ path: "articles/x.txt", bytes });
    expect(manuscript).toBeUndefined();
    expect(problems).toMatchObject([{ rule, severity: "error", file: "articles/x.txt" }]);
    expect(problems[0]?.hint).toBeTruthy();
  });
});

describe("cleaning", () => {
  it.each([
    { name: "composes letters", given: "Fa\u0308hre", cleaned: "Fähre" },
    {
      name: "drops soft hyphens and zero-width spaces",
      given: "Fäh\u00adr\u200bmann",
      cleaned: "Fährmann",
    },
    { name: "drops what XML forbids", given: "a\u0000b\u0007c\uffff", cleaned: "abc" },
    { name: "makes one kind of line end", given: "a\r\nb\rc\u2028d", cleaned: "a\nb\nc\nd" },
    {
      name: "keeps joiners, marks and no-break spaces",
      given: "a\u200cb\u200dc\u200ed\u200fe\u00a0f",
      cleaned: "a\u200cb\u200dc\u200ed\u200fe\u00a0f",
    },
    { name: "drops an override that is not closed", given: "a\u202eb\nc", cleaned: "ab\nc" },
    {
      name: "keeps an isolate that is closed",
      given: "a\u2067b\u2069c",
      cleaned: "a\u2067b\u2069c",
    },
  ])("$name", ({ given, cleaned }) => {
    expect(cleanText(given)).toBe(cleaned);
  });
});
