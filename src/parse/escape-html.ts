/** Text to HTML text: the three characters that mean something there. */
export function escapeHtml(text: string): string {
  return /[&<>]/u.test(text)
    ? text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;")
    : text;
}
