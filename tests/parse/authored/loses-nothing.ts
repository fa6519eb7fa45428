/**
 * Of any Markdown and any HTML, every word stands in the body or the title, or in what is recorded as
 * dropped with its rule; and none ends the parser. With fixed seeds: so many documents of each.
 */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Manuscript } from "../../../src/model/article.ts";
import { bodyHtml } from "../../body-html.ts";
import { parseText } from "../parse-text.ts";
import { anyMarkup } from "./any-markup.ts";

const forms = [
  ["Markdown", "articles/x.md", ""],
  ["HTML", "articles/x.html", "---\ntitle: T\n---\n"],
  ["text", "articles/x.txt", "---\nclean: false\n---\n"],
] as const;

export function losesNothing(documents: number): void {
  describe.each(forms)("any %s", (_form, path, head) => {
    it("is published without losing a word in silence", () => {
      fc.assert(
        fc.property(anyMarkup, ({ text }) => {
          const { manuscript } = parseText(head + text, path);
          if (manuscript === undefined) return;
          const found = accounted(manuscript);
          const words = text.match(/wo\d{4}rd/gu) ?? [];
          expect(words.filter((word) => !found.includes(word))).toEqual([]);
          for (const { rule } of manuscript.dropped) expect(rule).not.toBe("");
        }),
        { numRuns: documents, seed: 13 },
      );
    });

    it("is published without anything that runs", () => {
      fc.assert(
        fc.property(anyMarkup, ({ text }) => {
          const { manuscript } = parseText(head + text, path);
          if (manuscript === undefined) return;
          expect(bodyHtml(manuscript)).not.toMatch(
            /<(?:script|style|iframe|svg|form|input|plaintext)\b/u,
          );
        }),
        { numRuns: documents, seed: 31 },
      );
    });
  });
}

/** All that a reader sees or `explain` tells. */
function accounted(manuscript: Manuscript): string {
  const dropped = manuscript.dropped.map((line) => line.text);
  return [manuscript.title, bodyHtml(manuscript), ...dropped].join("\n");
}
