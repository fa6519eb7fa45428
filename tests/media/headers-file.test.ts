import { expect, it } from "vitest";
import { headersFile } from "../../src/media/headers-file.ts";

const rules = headersFile()
  .split(/\n(?=\/)/u)
  .map((rule) => rule.split("\n"));

it("has each pattern once, as the platform obeys only the last, and no more than it reads", () => {
  const paths = rules.map(([path]) => path);
  expect(new Set(paths).size).toBe(paths.length);
  // Workers static assets read 100 rules.
  expect(paths.length).toBeLessThanOrEqual(100);
});

it.each(["/media/*.svg", "/icon.svg"])("lets nothing run in %s", (path) => {
  const rule = rules.find(([first]) => first === path)?.join("\n");
  expect(rule).toMatch(/Content-Security-Policy: default-src 'none';.*; sandbox/u);
  expect(rule).toContain("Content-Type: image/svg+xml");
});
