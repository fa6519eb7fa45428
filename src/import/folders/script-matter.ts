/**
 * Eleventy's front matter in JavaScript: `---js`, then constants or one object. It is never run: what
 * is written as plain text, number, truth value or list is read, the rest is passed over.
 */
import { readLiteral, withoutComments } from "./script-literal.ts";
import { readPublicity } from "./script-publicity.ts";

const FENCED = /^---(?:js|javascript)[ \t]*\r?\n(?<script>[\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/u;
const CONSTANT = /^[ \t]*(?:export\s+)?(?:const|let|var)\s+(\w+)\s*=\s*([\s\S]*?);?[ \t]*$/gmu;

export interface ScriptMatter {
  readonly matter: Readonly<Record<string, unknown>>;
  readonly body: string;
  /** The keys that may say that the text is not public, and are computed. */
  readonly unread: readonly string[];
}

export function readScriptMatter(text: string): ScriptMatter | undefined {
  const found = FENCED.exec(text);
  const script = found?.groups?.["script"];
  if (found === null || script === undefined) return undefined;
  const matter: Record<string, unknown> = {};
  for (const [, name = "", literal = ""] of script.matchAll(CONSTANT)) {
    const value = readLiteral(literal);
    if (value !== undefined) matter[name] = value;
  }
  const publicity = readPublicity(script);
  return {
    matter: { ...(/^\s*\{/u.test(script) ? readTable(script) : matter), ...publicity.keys },
    unread: publicity.unread,
    body: text.slice(found[0].length),
  };
}

/** The value of a key of an object in a script, where it is written out: `url: "https://…"`. */
export function valueIn(script: string, key: string): unknown {
  const pattern = new RegExp(
    `(?:^|[\\s{,])["']?${key}["']?\\s*:\\s*("[^"\\n]*"|'[^'\\n]*'|\`[^\`$]*\`|\\[[^\\]]*\\]|true|false|[\\d.]+)`,
    "u",
  );
  const literal = pattern.exec(withoutComments(script))?.[1];
  return literal === undefined ? undefined : readLiteral(literal);
}

export function textIn(script: string, key: string): string | undefined {
  const value = valueIn(script, key);
  return typeof value === "string" ? value : undefined;
}

function readTable(script: string): Record<string, unknown> {
  const value = readLiteral(script.replace(/;\s*$/u, ""));
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
}
