/**
 * The text of wrangler.toml and settings in, the same text with those settings in `[vars]` out.
 * All the rest, comments above all, stays as it is; a variable that is commented out is turned on.
 */

export function setVariables(toml: string, values: ReadonlyMap<string, string>): string {
  const lines = toml.split("\n");
  const found = lines.findIndex((line) => /^\s*\[vars\]/.test(line));
  if (found < 0) lines.push("[vars]");
  const start = found < 0 ? lines.length : found + 1;
  const next = lines.findIndex((line, index) => index >= start && /^\s*\[/.test(line));
  const section = lines.slice(start, next < 0 ? lines.length : next);
  const rest = next < 0 ? [] : lines.slice(next);
  for (const [name, value] of values) {
    const setting = `${name} = ${quote(value)}`;
    const set = (mark: RegExp) => section.findIndex((line) => mark.test(line));
    const live = set(new RegExp(`^\\s*${name}\\s*=`));
    const index = live < 0 ? set(new RegExp(`^\\s*#\\s*${name}\\s*=`)) : live;
    if (index >= 0) section[index] = setting;
    else section.splice(lastFilled(section) + 1, 0, setting);
  }
  return [...lines.slice(0, start), ...section, ...rest].join("\n");
}

/** A TOML basic string (TOML 1.0.0, "String"): what JSON escapes, TOML escapes alike. */
function quote(value: string): string {
  return JSON.stringify(value).replaceAll("\u007f", "\\u007F");
}

function lastFilled(lines: readonly string[]): number {
  return lines.findLastIndex((line) => line.trim() !== "");
}
