// Each check finds the faults that it is there for, and no other check takes them for its own.
import { afterAll, beforeAll, expect, it } from "vitest";
import { CHECKS, verifySite } from "../../src/verify/verify-site.ts";
import { PLANTED } from "./verify-faults.ts";
import { makePublication, type LoopbackSite } from "./verify-publication.ts";

const publication = makePublication(64);
const { ledger } = publication;
let site: LoopbackSite;
/** Leads to the site. */
let other: LoopbackSite;

beforeAll(async () => {
  site = await publication.serve();
  other = await publication.serve({ SITE_URL: site.url }, "127.0.0.2");
});
afterAll(() => Promise.all([site.close(), other.close()]));

it.each(PLANTED)("$what is found", async ({ fault, elsewhere = false, failing }) => {
  site.plant(elsewhere ? undefined : fault);
  other.plant(elsewhere ? fault : undefined);
  const { checks } = await verifySite((elsewhere ? other : site).url, { ledger });
  const failed = checks.filter(({ state }) => state === "failed").map(({ name }) => name);
  expect(failed.sort()).toEqual([...failing].sort());
});

it("a fault has been planted for each check", () => {
  const found = new Set(PLANTED.flatMap(({ failing }) => failing));
  expect(CHECKS.map(({ name }) => name).filter((name) => !found.has(name))).toEqual([]);
});
