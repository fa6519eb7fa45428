/** HTML whose tables and formulas scroll by themselves where they are too wide, by keyboard too, and not the page. */
import { escapeHtml } from "../../model/escape.ts";
import { rewriteTags, type Tag } from "../../model/addresses/addresses-in.ts";

/** `label` is what to call a table to those who do not see it. */
export function scrolling(html: string, label: string): string {
  if (!/<(?:table|math)\b/u.test(html)) return html;
  const words = escapeHtml(label).replaceAll('"', "&#x22;");
  const start = `<div class="scroll" role="group" aria-label="${words}" tabindex="0">`;
  return rewriteTags(html, (tag) => (tag.name === "table" ? around(tag, start) : focusable(tag)));
}

function around({ isEnd, text }: Tag, start: string): string {
  return isEnd ? `${text}</div>` : start + text;
}

function focusable({ name, isEnd, text }: Tag): string {
  return name === "math" && !isEnd && text.includes("block")
    ? text.replace(/>$/u, ' tabindex="0">')
    : text;
}
