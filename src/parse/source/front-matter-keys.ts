/** The keys of front matter: what each may hold, how to say so, and what the parser reads from it. */
import leven from "leven";
import { z } from "zod";
import type { Origin } from "../../model/article.ts";
import { canonicalTag } from "../../model/language.ts";
import { cleanText } from "./clean-text.ts";
import { splitStatedAuthors } from "../words/split-stated-authors.ts";
import { readStatedTime } from "../words/stated-time.ts";

/** YAML's escapes can write what the text around it was cleaned of: "\uD800". */
const line = z.string().overwrite(oneCleanLine).trim().min(1);
const lines = z.union([line.transform((one) => [one]), z.array(line)]);
/** A list says by itself where one name ends. */
const names = z.union([
  line.transform((written) => ({ written, names: splitStatedAuthors(written) })),
  z.array(line).transform((list) => ({ written: list.join(", "), names: list })),
]);
const url = z.url({ protocol: /^https?$/u }).overwrite(cleanText);
const language = line
  .refine((tag) => canonicalTag(tag) !== undefined)
  .overwrite((tag) => canonicalTag(tag) ?? tag);
const source = z.union([
  line.transform((text): Origin => (/^https?:\/\//u.test(text) ? { url: text } : { name: text })),
  z.strictObject({ name: line.optional(), url: url.optional() }).transform(originOf),
]);
/** What is no day is told with the rule that `params` names. */
const time = line.transform((text, context) => {
  const read = readStatedTime(text);
  if (read !== undefined) return read;
  context.addIssue({ code: "custom", message: `"${text}" is not a day`, params: BAD_DATE });
  return z.NEVER;
});

export const BAD_DATE = {
  rule: "bad-date",
  hint: "write it as 2024-03-12 or 2024-03-12T09:30:00+01:00",
} as const;

const A_LINE = "a line of text";
const A_DATE = "a date, such as 2024-03-12 or 2024-03-12T09:30:00+01:00";
const NAMES = "a name or a list of names";

export const keys = {
  title: { schema: line, wanted: A_LINE },
  date: { schema: time, wanted: A_DATE },
  updated: { schema: time, wanted: A_DATE },
  section: { schema: line, wanted: A_LINE },
  tags: { schema: lines, wanted: "a list of words, such as [rivers, bridges]" },
  author: { schema: names, wanted: NAMES },
  authors: { schema: names, wanted: NAMES },
  source: { schema: source, wanted: "a name, a URL, or both as {name: …, url: …}" },
  language: { schema: language, wanted: "a language tag, such as en or pt-BR" },
  slug: {
    schema: line.regex(/^[^\s/?#%\\]+$/u),
    wanted: "one part of a URL, without spaces and slashes",
  },
  aliases: { schema: lines, wanted: "a list of slugs" },
  draft: { schema: z.boolean(), wanted: "true or false" },
  summary: { schema: line, wanted: A_LINE },
  standfirst: { schema: line, wanted: A_LINE },
  image: { schema: url, wanted: "an absolute http(s) URL" },
  keep: { schema: lines, wanted: 'lines of the text, with * for anything, such as "Read more*"' },
  drop: { schema: lines, wanted: 'lines of the text, with * for anything, such as "*[VIDEO]"' },
} as const;

export type Key = keyof typeof keys;

/** What was read of each key that is given and well-formed. */
export type Values = { readonly [K in Key]?: z.output<(typeof keys)[K]["schema"]> };

export function isKey(name: string): name is Key {
  return Object.hasOwn(keys, name);
}

/** For a key that does not exist: the one that is meant, or all of them. */
export function suggestKey(name: string): string {
  const all = Object.keys(keys);
  const near = all
    .map((key) => ({ key, steps: leven(key, name.toLowerCase()) }))
    .sort((a, b) => a.steps - b.steps)[0];
  return near !== undefined && near.steps <= 2
    ? `did you mean "${near.key}"?`
    : `the keys are ${all.join(", ")}`;
}

/** YAML's blocks may have several: a title goes where line ends have no place. */
function oneCleanLine(text: string): string {
  return cleanText(text)
    .split("\n")
    .map((one) => one.trim())
    .filter((one) => one !== "")
    .join(" ");
}

function originOf(
  given: { readonly name?: string | undefined; readonly url?: string | undefined },
  context: z.RefinementCtx,
): Origin {
  const { name, url: address } = given;
  if (name === undefined && address === undefined) {
    context.addIssue({ code: "custom", message: "neither a name nor a URL" });
    return z.NEVER;
  }
  return {
    ...(name === undefined ? {} : { name }),
    ...(address === undefined ? {} : { url: address }),
  };
}
