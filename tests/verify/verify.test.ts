import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { OldEntry } from "../../src/model/old-feed.ts";
import { permalinkOf } from "../../src/model/addresses/paths.ts";
import { printLedger } from "../../src/ledger/file/print-ledger.ts";
import { makeAsk } from "../../src/verify/ask.ts";
import { runChecks } from "../../src/verify/check.ts";
import { oldFeedChecks } from "../../src/verify/checks/check-old-feeds.ts";
import { makeVisit } from "../../src/verify/visit.ts";
import { CHECKS, verifySite, type Report } from "../../src/verify/verify-site.ts";
import { defined } from "../defined.ts";
import { runCommand, serveProject } from "../serve-project.ts";
import { walkChanges } from "../../src/verify/walk-changes.ts";
import { edit, makePublication, type LoopbackSite } from "./verify-publication.ts";

const publication = makePublication(50);
const { ledger } = publication;
let site: LoopbackSite;
/** A project that holds the site's ledger. */
let root: string;

beforeAll(async () => {
  site = await publication.serve();
  root = await mkdtemp(join(tmpdir(), "broadsheet-"));
  await mkdir(join(root, "articles"));
  await writeFile(join(root, "articles/ledger.json"), printLedger(ledger));
});
afterAll(async () => {
  await site.close();
  await rm(root, { recursive: true, force: true });
});
afterEach(() => {
  site.plant(undefined);
});

const names = (report: Report, state: string): string[] =>
  report.checks.filter((outcome) => outcome.state === state).map(({ name }) => name);

describe("a site that is well", () => {
  it("passes every check, and none is left unasked", async () => {
    const { checks } = await verifySite(site.url, { ledger });
    expect(checks.filter(({ state }) => state !== "passed")).toEqual([]);
  });

  it("passes in workerd, as wrangler serves it", async () => {
    const text = "The bridge opens\n\nThe bridge has opened again after four months of repairs.\n";
    const project = await serveProject({
      "a.txt": text,
      "b.txt": text.replaceAll("bridge", "quay"),
    });
    try {
      const { url } = await project.server.listen();
      const { stdout } = await runCommand(project.root, "verify", [url.href, "--json"]);
      const failed = names(JSON.parse(stdout) as Report, "failed");
      expect(failed).toEqual([]);
    } finally {
      await project.close();
    }
  });

  it("is asked for the entries of an old feed, too, when there is one", async () => {
    const [first, second] = ledger.entries.toReversed();
    const entryOf = ({
      id,
      title,
      published,
      permalink,
      slug,
    }: (typeof ledger.entries)[number]) => ({
      ...{ id, title, published, authors: [], tags: [] },
      link: `https://old.example${permalinkOf({ permalink, slug })}`,
    });
    const fromOld = async (...entries: readonly OldEntry[]): Promise<string[]> => {
      const feed = { format: "atom", self: "https://old.example/atom.xml", entries } as const;
      const visit = makeVisit({
        base: site.url,
        canonical: site.url,
        ask: makeAsk(20_000),
        timeout: 20_000,
      });
      const checks = oldFeedChecks([{ name: "old.xml", feed }]);
      const outcomes = await runChecks(checks, visit, () => undefined);
      return outcomes.filter(({ state }) => state === "failed").map(({ name }) => name);
    };
    const one = entryOf(defined(first));
    const two = entryOf(defined(second));
    expect(await fromOld(one, two)).toEqual([]);
    expect(await fromOld(one, { ...two, id: "https://old.example/?p=2" })).toEqual(["old-entries"]);
    const unlike = { ...two, published: "2019-05-01T10:15:30Z", link: "https://old.example/gone" };
    expect(await fromOld(one, unlike)).toEqual(["old-dates", "old-links"]);
  });

  it("passes when it is empty", async () => {
    const empty = await makePublication(0).serve();
    const report = await verifySite(empty.url);
    await empty.close();
    expect(names(report, "failed")).toEqual([]);
  });

  it("is verified where it redirects to, when another host is asked for", async () => {
    const canonical = await publication.serve();
    const other = await publication.serve({ SITE_URL: canonical.url }, "127.0.0.2");
    const report = await verifySite(other.url, { ledger });
    await Promise.all([canonical.close(), other.close()]);
    expect([report.site, report.redirectedFrom]).toEqual([canonical.url, other.url]);
    expect(names(report, "failed")).toEqual([]);
  });

  it("is verified on localhost, whose links name the address that is set", async () => {
    const local = await publication.serve({ SITE_URL: "https://news.example.com" });
    const report = await verifySite(local.url, { ledger });
    await local.close();
    expect(names(report, "passed")).toHaveLength(CHECKS.length);
  });

  it("fails on another host that answers instead of redirecting", async () => {
    const other = await publication.serve({}, "127.0.0.2");
    other.plant((request, answer) =>
      answer(new Request(request.url.replace("127.0.0.2", "127.0.0.1"), request)),
    );
    const report = await verifySite(other.url, { ledger });
    await other.close();
    expect(names(report, "failed")).toEqual(expect.arrayContaining(["one-host", "self-links"]));
  });

  it("is not held against the ledger of another publication", async () => {
    const { ledger: another } = makePublication(1);
    const foreign = { ...another, entries: another.entries.map((e) => ({ ...e, id: "urn:x" })) };
    const report = await verifySite(site.url, { ledger: foreign });
    expect(names(report, "unknown")).toEqual(["as-in-the-ledger", "redirects", "removed-are-gone"]);
    expect(names(report, "failed")).toEqual([]);
  });
});

describe("a site that is not well", () => {
  it("makes nobody ask another host, whatever its answers name", async () => {
    const other = await publication.serve({}, "127.0.0.2");
    const asked: string[] = [];
    other.plant((request, answer) => {
      asked.push(request.url);
      return answer(request);
    });
    site.plant((request, answer) =>
      edit(request, answer, (text) =>
        text
          .replaceAll(site.url, other.url)
          // What the site is taken to be called on localhost.
          .replace(/("feed_url": ")[^"]+/, `$1${site.url}/feed.json`),
      ),
    );
    const report = await verifySite(site.url, { ledger });
    await other.close();
    expect(names(report, "failed")).toContain("one-host");
    expect(asked).toEqual([]);
  });

  it("is read in part where its history and its lists do not end", async () => {
    let asked = 0;
    site.plant((request, answer) => {
      asked += 1;
      const url = new URL(request.url);
      const [, before = "", digits, after = ""] =
        /^(\/.*)archive\/(\d+)(\/.+)$/.exec(url.pathname) ?? [];
      const next = Number(digits) + 1;
      url.pathname = digits === undefined ? url.pathname : `/archive/2${after}`;
      if (url.pathname === "/lists/2.json") url.pathname = "/lists.json";
      return edit(new Request(url, request), answer, (text) =>
        digits === undefined
          ? text.replace(/\]\s*\}\s*$/, `], "next": "${site.url}/lists.json?${asked}"}`)
          : text.replaceAll("/archive/1/", `${before}archive/${next}/`),
      );
    });
    const report = await verifySite(site.url, { ledger });
    expect(names(report, "failed")).toContain("no-article-twice");
    expect(asked).toBeLessThan(4000);
  });

  it("is given up when its changes go on and on", async () => {
    let asked = 0;
    const page = { revision: 1, cursor: "1", items: [] };
    const endless = () => {
      asked += 1;
      const body = JSON.stringify({ ...page, next: `${site.url}/changes.json?since=${asked}` });
      return Promise.resolve({ url: site.url, status: 200, body });
    };
    await expect(walkChanges(endless)).rejects.toThrow("does not come to an end");
    expect(asked).toBeLessThan(10_000);
  });
});

describe("npm run verify", () => {
  const run = (...given: string[]) => runCommand(root, "verify", given);

  it("prints a line for each check, nothing else when piped, and exits with 0", async () => {
    const { code, stdout, stderr } = await run(site.url);
    expect([code, stderr]).toEqual([0, ""]);
    for (const { name } of CHECKS) expect(stdout).toMatch(new RegExp(`^ok +${name} `, "m"));
  });

  it("says what was found and what to do, and exits with 1", async () => {
    site.plant((request, answer) =>
      request.headers.get("User-Agent")?.startsWith("newsboat")
        ? new Response("", { status: 403 })
        : answer(request),
    );
    const { code, stdout } = await run(site.url);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^FAILED +readers-not-challenged .*\n +\S+ answers "newsboat.*403/m);
    expect(stdout).toMatch(/^ +-> .*docs\/deploying\.md/m);
  });

  it("prints its report as JSON", async () => {
    const { code, stdout } = await run(site.url, "--json");
    const report = JSON.parse(stdout) as Report;
    expect([code, report.site, report.revision]).toEqual([0, site.url, ledger.revision]);
    expect(names(report, "passed")).toHaveLength(CHECKS.length);
  });

  it.each([
    { what: "hangs", given: () => new Promise<never>(() => undefined) },
    { what: "closes the connection", given: () => Promise.reject(new Error("closed")) },
  ])("ends with 1 when the site $what", async ({ given }) => {
    site.plant(given);
    const { code, stderr } = await run(site.url, "--timeout", "0.3");
    expect([code, stderr]).toEqual([1, expect.stringContaining("did not answer")]);
  });

  it.each([[[]], [["ftp://x"]], [["http://a", "http://b"]], [["http://a", "--nonsense"]]])(
    "explains how it is used when called with %j, and exits with 2",
    async (given) => {
      const { code, stderr } = await run(...given);
      expect([code, stderr]).toEqual([2, expect.stringContaining("Usage:")]);
    },
  );
});
