/** What a live site tells of itself, and which of it a plan stops on. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, it } from "vitest";
import { liveHazards } from "../../src/build/published/live-hazards.ts";
import { readChanges } from "../../src/build/published/read-changes.ts";
import { newLedger } from "../../src/ledger/ledger.ts";

const HEAD = "0123456789";
const EARLIER = "1111111111";

/** What a site answers whose clock is so many seconds behind, through a cache that has kept it so long. */
async function ask(head: string, behind: number, age: number): Promise<string[]> {
  const server = createServer((_, response) => {
    response.setHeader("Date", new Date(Date.now() - (behind + age) * 1000).toUTCString());
    if (age > 0) response.setHeader("Age", age);
    response.end(JSON.stringify({ revision: 1, cursor: `1.${head}`, items: [] }));
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  try {
    const { port } = server.address() as AddressInfo;
    const facts = await readChanges(new URL(`http://127.0.0.1:${port}`));
    const ledger = { ...newLedger("00000000-0000-4000-8000-000000000001"), heads: [EARLIER] };
    const start = { ledger, head: HEAD, isNew: false, joined: false, problems: [] };
    return liveHazards(facts, start).map(({ rule }) => rule);
  } finally {
    server.close();
  }
}

it.each([
  ["the same ledger, at the same time", HEAD, 0, 0, []],
  ["an earlier ledger of ours", EARLIER, 0, 0, []],
  ["a ledger that is not ours", "2222222222", 0, 0, ["other-history"]],
  ["a clock half a minute behind", HEAD, 30, 0, []],
  ["a clock two minutes behind", HEAD, 120, 0, ["clock-differs"]],
  ["a clock two minutes ahead", HEAD, -120, 0, ["clock-differs"]],
  ["an answer that a cache has kept", HEAD, 0, 600, []],
])("a site with %s", async (_, head, behind, age, rules) => {
  expect(await ask(head, behind, age)).toEqual(rules);
});
