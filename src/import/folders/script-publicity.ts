/**
 * A script that gives keys to texts in; what it says of their being public out: the keys that are
 * written out, and the names of those that it computes. Nothing is run.
 */
import { NOT_PUBLIC } from "../../parse/source/front-matter/not-public.ts";
import { isHolding } from "./folder-data.ts";
import { readLiteral, withoutComments } from "./script-literal.ts";

export interface ScriptPublicity {
  readonly keys: Readonly<Record<string, unknown>>;
  readonly unread: readonly string[];
}

const NAMES = NOT_PUBLIC.flatMap(({ names }) => names).join("|");
const TEXT = /(?:(["'])(?:\\.|(?!\1)[^\\\n])*\1|`(?:\\.|[^\\`])*`)(\s*:)?/gsu;
/** A key, a constant, the name of a method, or what is passed on under its name. */
const KEY = new RegExp(
  `(?:^|[\\s{,(;])(?:["'](${NAMES})["']\\s*:|(${NAMES})\\s*(?::|=(?![=>])|\\(|(?=[,}])))`,
  "giu",
);
/** A value that is written out, and nothing behind it that goes on computing. */
const WRITTEN =
  /^\s*("\d+"|\[[^\]]*\]|true|false|-?[\d.]+)(?=[ \t]*(?:[,};\r\n]|$))(?!\s*[&|?+.<>=*/])/u;

export function readPublicity(script: string): ScriptPublicity {
  const texts: string[] = [];
  const bare = withoutComments(script).replace(TEXT, (text, _, colon?: string) =>
    // A string may hold what looks like a key: its number stands for it.
    colon === undefined ? `"${texts.push(text) - 1}"` : text,
  );
  const keys: Record<string, unknown> = {};
  const unread = new Set<string>();
  for (const found of bare.matchAll(KEY)) {
    const name = found[1] ?? found[2] ?? "";
    const written = WRITTEN.exec(bare.slice(found.index + found[0].length))?.[1];
    const value = written && valueOf(written, texts, name);
    if (value === undefined) unread.add(name);
    // Of several, the one that holds the text back.
    else if (!(name in keys) || isHolding(name, value)) keys[name] = value;
  }
  return { keys, unread: [...unread] };
}

function valueOf(written: string, texts: readonly string[], name: string): unknown {
  const at = /^"(\d+)"$/u.exec(written)?.[1];
  if (at === undefined) return readLiteral(written);
  const text = texts[Number(at)] ?? "";
  // A permalink that is a text, however it is made, is an address.
  return /^permalink$/iu.test(name) ? (readLiteral(text) ?? text) : readLiteral(text);
}
