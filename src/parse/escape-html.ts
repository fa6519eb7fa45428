/**
 * Text to HTML text, with the same references that the sanitiser's printer uses, so that a block is
 * the same whichever form it was written in.
 */
export function escapeHtml(text: string): string {
  return /[&<]/u.test(text) ? text.replaceAll("&", "&#x26;").replaceAll("<", "&#x3C;") : text;
}
