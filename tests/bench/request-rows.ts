/** The rows about single requests: the first in a fresh isolate, and the bytes on the wire. */
import { join } from "node:path";
import { feedPath } from "../../src/model/addresses/paths.ts";
import { measureFirstRequests } from "./first-request.ts";
import { measureStart } from "./isolate-start.ts";
import { makeRow, type Row } from "./rows.ts";
import {
  archiveOf,
  bareToRun,
  originOf,
  oursToRun,
  SEARCH,
  type Edition,
  type Scripts,
} from "./serving.ts";
import { countBytes, gzipBytes } from "./wire.ts";
import { startWorkerd } from "./workerd.ts";

/** RSS, and Atom with the compression that is ours. */
const FIRST = [
  { what: "RSS", path: "/rss.xml", headers: {}, cpuAtMost: 10 },
  {
    what: "compressed Atom",
    path: "/atom.xml",
    headers: { "accept-encoding": "gzip" },
    cpuAtMost: 10,
  },
] as const;

/** Searches, a common one and one that goes through much, and a section's archive. */
function listsOf(edition: Edition) {
  const search = (slug: string): string => feedPath({ kind: "search", slug }, "rss");
  const archive = archiveOf(edition);
  return [
    { what: "a search for a word", path: SEARCH, headers: {}, cpuAtMost: 8 },
    {
      what: "a search for a phrase",
      path: search('"narrow harbour" lantern tag:"tag 3"'),
      headers: {},
      cpuAtMost: 8,
    },
    ...(archive === undefined
      ? []
      : [{ what: "a section's archive", path: archive, headers: {}, cpuAtMost: 10 }]),
  ];
}

export async function firstRequestRows(
  scripts: Scripts,
  edition: Edition,
  articles: number,
  folder: string,
  rounds: number,
): Promise<Row[]> {
  const rows: Row[] = [];
  for (const { what, path, headers, cpuAtMost } of [...FIRST, ...listsOf(edition)]) {
    const pairs = await measureFirstRequests(scripts, edition.folder, join(folder, what), {
      path,
      headers,
      rounds,
    });
    const times = pairs.map((pair) => pair.ourMilliseconds / pair.bareMilliseconds);
    const cpu = pairs.flatMap(({ ourCpu }) => (ourCpu === undefined ? [] : [ourCpu]));
    const bareCpu = pairs.flatMap(({ bareCpu: bare }) => (bare === undefined ? [] : [bare]));
    const first = `first request (${what}) in a fresh isolate`;
    rows.push(
      makeRow(`${first}, time to the bare Worker's`, times, "×", {
        articles,
        asked: { atMost: 3 },
      }),
      makeRow(`${first}, CPU`, cpu, "ms", { articles, asked: { atMost: cpuAtMost } }),
      makeRow(`${first}, CPU of the bare Worker's`, bareCpu, "ms", { articles }),
    );
  }
  return rows;
}

/** What the first request of an isolate finds done. */
export async function startRows(
  scripts: Scripts,
  edition: Edition,
  folder: string,
  rounds: number,
): Promise<Row[]> {
  const contestants = {
    "start of an isolate, CPU": (name: string) => oursToRun(scripts, edition.folder, name),
    "start of an isolate, CPU of the bare Worker's": (name: string) =>
      bareToRun(scripts.bare, {}, name),
  };
  const rows: Row[] = [];
  for (const [what, makeWorker] of Object.entries(contestants)) {
    const values: number[] = [];
    for (let round = 0; round < rounds; round++) {
      const milliseconds = await measureStart(makeWorker, join(folder, `${what} ${round}`));
      if (milliseconds !== undefined) values.push(milliseconds);
    }
    rows.push(makeRow(what, values, "ms"));
  }
  return rows;
}

export async function wireRows(
  scripts: Scripts,
  edition: Edition,
  articles: number,
  folder: string,
): Promise<Row[]> {
  const workerd = await startWorkerd(folder, [oursToRun(scripts, edition.folder)]);
  try {
    const origin = originOf(workerd, "ours");
    const rows: Row[] = [];
    for (const { what, path } of FIRST) {
      const whole = await countBytes(origin, path, { "Accept-Encoding": "gzip" });
      const nothing = await countBytes(origin, path, {
        "Accept-Encoding": "gzip",
        "If-None-Match": whole.etag ?? "",
      });
      if (nothing.status !== 304 || nothing.body !== 0) throw new Error(`${path}: no 304`);
      const body = whole.body < whole.content.byteLength ? whole.body : gzipBytes(whole.content);
      const name = what.replace("compressed ", "");
      rows.push(
        makeRow(`bytes of a 304 (${name}), HTTP/1.1 headers`, [nothing.head], "B", { articles }),
        makeRow(`bytes of a full ${name} feed, gzip`, [whole.head + body], "B", { articles }),
        makeRow(`bytes of a full ${name} feed, plain`, [whole.content.byteLength], "B", {
          articles,
        }),
      );
    }
    return rows;
  } finally {
    await workerd.stop();
  }
}
