import { toHtml } from "hast-util-to-html";
import { expect, it } from "vitest";
import { escapeHtml, escapeMarkup } from "../../src/model/escape.ts";

const TEXT = `a & b < c > d "e" 'f' &amp; ]]> &`;

it("HTML is escaped as the sanitiser's printer does", () => {
  expect(escapeHtml(TEXT)).toBe(toHtml({ type: "text", value: TEXT }));
});

it("an escaped address stands as the printer writes it in an attribute", () => {
  const src = "https://images.example/a?b=1&c=2";
  const image = toHtml({ type: "element", tagName: "img", properties: { src }, children: [] });
  expect(image).toContain(escapeHtml(src));
});

it("markup is escaped by name", () => {
  expect(escapeMarkup("1 < 2 && 3 > 2")).toBe("1 &lt; 2 &amp;&amp; 3 &gt; 2");
});
