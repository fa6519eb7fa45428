/** What was remembered by other code or other tables is worth nothing. */
import { describe, expect, it } from "vitest";
import { codeVersion } from "../../src/build/memory/code-version.ts";

describe("the version of code", () => {
  it.each(["build/memory/code-version.ts", "parse/words", "parse/words/languages"])(
    "depends on %s when that is named",
    (part) => {
      expect(codeVersion([part])).not.toBe(codeVersion([]));
    },
  );
});
