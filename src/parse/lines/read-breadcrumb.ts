/** Reads a path of sections, "Home > City > Communities", and gives its last part. */
const SEPARATOR = /\s*[>›»→❯⟩]\s*|\s+\/\s+|\s+[|·]\s+/u;
const STRONG = /[>›»→❯⟩]|\s\/\s/u;

export function readBreadcrumb(text: string): string | undefined {
  if (text.length > 120 || !STRONG.test(text) || /[.!?]$/u.test(text)) return undefined;
  const parts = text
    .replace(/^[\s>›»/]+|[\s>›»/]+$/gu, "")
    .split(SEPARATOR)
    .filter((part) => part !== "");
  if (parts.length < 2 || parts.length > 6) return undefined;
  const last = parts.at(-1) ?? "";
  if (!parts.every((part) => part.length <= 35 && part.split(/\s+/u).length <= 4)) return undefined;
  return /\d{2,}/u.test(text) ? undefined : last;
}
