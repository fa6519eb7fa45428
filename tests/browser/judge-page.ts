/** What is wrong with a page as it stands in the browser. */
import axe, { type AxeResults } from "axe-core";
import type { Page } from "playwright-core";

/** What WCAG 2.2 AA asks, and what axe advises beyond it. */
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What axe finds: the rule, and the elements that break it. */
export async function violations(page: Page): Promise<string[]> {
  // Evaluated by the debugger, not by the page: the Content-Security-Policy stays in force.
  await page.evaluate(axe.source);
  const options = JSON.stringify({ runOnly: RULES });
  const results = await page.evaluate<AxeResults>(`axe.run(${options})`);
  if (results.passes.length === 0) throw new Error("axe tried no rule");
  return results.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`,
  );
}

/** How many pixels the page can be scrolled sideways. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate<number>(
    "document.documentElement.scrollWidth - document.documentElement.clientWidth",
  );
}
