/** The soak, some seconds of it: the whole one is `npm run soak`. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runSoak, type SoakReport } from "./run-soak.ts";

let folder: string;
let report: SoakReport;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "broadsheet-"));
  report = await runSoak({ seconds: 5, articles: 100, connections: 16, requests: 400, folder });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe("the Worker under full load of mixed and hostile requests", () => {
  it("gives every request the answer that it gives it in peace, and no 5xx", () => {
    expect(report.failures).toEqual([]);
    expect(report.answers).toBeGreaterThan(100);
    for (const status of ["200", "304", "400", "404", "405"]) {
      expect(report.statuses, status).toHaveProperty(status);
    }
  });

  it("logs no error", () => {
    expect(report.log).not.toContain('"level":"error"');
  });
});
