/**
 * The HTML of a body with the ids that links lead to, and with links between its notes and the marks that cite
 * them. Feeds have neither: readers take ids away, or show several articles on one page.
 */
import { idsIn, rewriteTags, withPlainAttributes } from "../../model/addresses/addresses-in.ts";
import { Anchors } from "../../model/addresses/anchors.ts";
import type { Block } from "../../model/article.ts";

/** As the sanitiser's printer writes them, where no attribute has a `<`. */
const HEADING = /<(h[2-6])((?: (?:dir|lang)="[^"]*")*)>([^]*?)<\/\1>/gu;
const MARK = /(<sup[^>]*>)\[(\d{1,4})\](?=<\/sup>)/gu;
const NOTE = /(<li id="fn-(\d{1,4})">(?:\s*<p>)?)/gu;

/** The id of the title, and the blocks with theirs. */
export function anchored(
  title: string,
  body: readonly Block[],
): { readonly id: string; readonly body: readonly Block[] } {
  const ids = new Set(body.flatMap(({ html }) => idsIn(html)));
  const anchors = new Anchors(ids);
  const id = anchors.next(title);
  const withIds = (html: string): string =>
    html.replace(HEADING, (_, name: string, attributes: string, inside: string) => {
      const own = anchors.next(wordsOf(inside));
      return `<${name}${attributes}${own === "" ? "" : ` id="${own}"`}>${inside}</${name}>`;
    });
  const withNotes = (html: string): string =>
    html
      .replace(MARK, (mark, start: string, number: string) =>
        ids.has(`fn-${number}`)
          ? `${start}<a href="#fn-${number}" role="doc-noteref">[${number}]</a>`
          : mark,
      )
      .replace(NOTE, (start: string, _, number: string) =>
        ids.has(`fnref-${number}`)
          ? `${start}<a href="#fnref-${number}" role="doc-backlink">\u21A9\uFE0E</a> `
          : start,
      );
  return {
    id,
    body: body.map((block) => {
      const plain = withPlainAttributes(block.html);
      const named = plain.includes("<h") ? withIds(plain) : plain;
      const html = ids.size === 0 ? named : withNotes(named);
      return html === block.html ? block : { ...block, html };
    }),
  };
}

/** The words of HTML, as the parser counts them. */
function wordsOf(html: string): string {
  return rewriteTags(html, ({ name }) => (name === "br" ? " " : "")).replace(
    /&#x([0-9a-f]+);/giu,
    (_, code: string) => String.fromCodePoint(parseInt(code, 16)),
  );
}
