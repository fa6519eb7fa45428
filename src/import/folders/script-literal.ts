/** A value as a script has it written out in, the value out; undefined where something is computed. */
import { parse } from "yaml";

/** Literals of JavaScript are flow values of YAML, but for tabs and the third kind of quotes. */
export function readLiteral(literal: string): unknown {
  const text = withoutComments(literal).trim().replace(/\t/gu, " ");
  if (!/^["'`[{]|^(?:true|false|-?[\d.]+)$/u.test(text)) return undefined;
  const quoted = /^`([^`$]*)`$/u.exec(text);
  if (quoted !== null) return quoted[1];
  try {
    return parse(text) as unknown;
  } catch (error) {
    // It computes something.
    if (error instanceof Error && error.name === "YAMLParseError") return undefined;
    throw error;
  }
}

/** A comment, but not the slashes of an address. */
export function withoutComments(script: string): string {
  return script.replace(/\/\*[\s\S]*?\*\/|(?<![:"'`\w])\/\/[^\n]*/gu, "");
}
