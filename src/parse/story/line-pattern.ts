/**
 * The line patterns of front matter: the text of a line, with `*` for anything. Upper and lower
 * case and white space do not matter. Compared without backtracking into earlier stars.
 */
export function matchesLine(pattern: string, line: string): boolean {
  const parts = normalise(pattern).split("*");
  const text = normalise(line);
  const [first = "", ...rest] = parts;
  if (rest.length === 0) return text === first;
  if (!text.startsWith(first)) return false;
  let at = first.length;
  const last = rest.pop() ?? "";
  for (const part of rest) {
    const found = text.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return text.length - last.length >= at && text.endsWith(last);
}

function normalise(text: string): string {
  return text.normalize("NFC").toLowerCase().replace(/\s+/gu, " ").trim();
}
