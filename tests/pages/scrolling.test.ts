// What is wider than a page scrolls by itself.
import { expect, it } from "vitest";
import { scrolling } from "../../src/pages/parts/scrolling.ts";

const START = '<div class="scroll" role="group" aria-label="A &#x22;table&#x22;" tabindex="0">';

it.each([
  ["a table", "<table><tr><td>1</td></tr></table>", `${START}<table><tr><td>1</td></tr></table></div>`],
  ["a table, however deep", "<details><table></table></details>", `<details>${START}<table></table></div></details>`],
  ["a formula that stands alone", '<p><math display="block"></math></p>', '<p><math display="block" tabindex="0"></math></p>'],
  ["no formula in a line", "<p><math></math></p>", "<p><math></math></p>"],
  ["nothing that only looks like one", '<p><img alt="<table>"></p>', '<p><img alt="<table>"></p>'],
])("%s", (_what, html, wrapped) => {
  expect(scrolling(html, 'A "table"')).toBe(wrapped);
}); // prettier-ignore
