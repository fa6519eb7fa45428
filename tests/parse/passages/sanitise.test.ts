/** Which links and pictures stay, by the scheme of their address (RFC 3986, 3.1). */
import type { Element } from "hast";
import { expect, it } from "vitest";
import { safeHtml } from "../../../src/parse/passages/sanitise.ts";

function paragraph(href: string): Element {
  const link: Element = {
    type: "element",
    tagName: "a",
    properties: { href },
    children: [{ type: "text", value: "x" }],
  };
  return { type: "element", tagName: "p", properties: {}, children: [link] };
}

it.each([
  ["https://example.com/", true],
  ["HTTPS://EXAMPLE.COM/A", true],
  ["Http://example.com/", true],
  ["//example.com/", false],
  ["/here", false],
  ["javascript:alert(1)", false],
  ["JavaScript:alert(1)", false],
  [" javascript:alert(1)", false],
  ["java\nscript:alert(1)", false],
  ["javascript://example.com/%0aalert(1)", false],
  ["data:text/html,x", false],
  ["https:javascript:alert(1)", false],
  ["https://exa mple.com/", false],
  ["ftp://example.com/", false],
  ["mailto:ada@example.org?subject=x", true],
  ["tel:+49-30-1234", true],
  ["mailto:javascript:alert(1)", false],
  ["tel:javascript:alert(1)", false],
])("a link to %j stays a link: %s", (href, stays) => {
  expect(safeHtml(paragraph(href))).toBe(stays ? `<p><a href="${href}">x</a></p>` : "<p>x</p>");
});
