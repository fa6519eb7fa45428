/** The rows about single requests: the first in a fresh isolate, and the bytes on the wire. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { openEdition } from "../../src/edition/reader/open-edition.ts";
import { feedPath } from "../../src/model/addresses/paths.ts";
import { parseQuery } from "../../src/search/query.ts";
import { measureFirstRequests } from "./first-request.ts";
import { measureStart } from "./isolate-start.ts";
import { makeRow, type Row } from "./rows.ts";
import {
  archiveOf,
  bareToRun,
  originOf,
  oursToRun,
  type Edition,
  type Scripts,
} from "./serving.ts";
import { countBytes, gzipBytes } from "./wire.ts";
import { startWorkerd } from "./workerd.ts";

interface First {
  readonly what: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Times what the bare Worker's first request takes. */
  readonly timeAtMost?: number;
  readonly cpuAtMost: number;
  readonly search?: string;
}

/** RSS, and Atom with the compression that is ours. */
const FIRST: readonly First[] = [
  { what: "RSS", path: "/rss.xml", headers: {}, timeAtMost: 3, cpuAtMost: 10 },
  {
    what: "compressed Atom",
    path: "/atom.xml",
    headers: { "accept-encoding": "gzip" },
    timeAtMost: 2.5,
    cpuAtMost: 10,
  },
];

/** A common word, a name that lies far apart, and what goes through much. */
const SEARCHES = {
  "a word": "harbour",
  "a rare name": 'tag:"tag 3"',
  "a phrase": '"narrow harbour" lantern tag:"tag 3"',
};

/** Searches, and a section's archive. */
function listsOf(edition: Edition): First[] {
  const archive = archiveOf(edition);
  return [
    ...Object.entries(SEARCHES).map(([what, search]) => ({
      what: `a search for ${what}`,
      path: feedPath({ kind: "search", slug: search }, "rss"),
      headers: {},
      cpuAtMost: 8,
      search,
    })),
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
  for (const asked of [...FIRST, ...listsOf(edition)]) {
    const { what, path, headers, timeAtMost, cpuAtMost, search } = asked;
    const files = search === undefined ? undefined : await filesOf(edition.folder, search);
    const pairs = await measureFirstRequests(scripts, edition.folder, join(folder, what), {
      path,
      headers,
      rounds,
      ...(files ? { files } : {}),
    });
    const times = pairs.map((pair) => pair.ourMilliseconds / pair.bareMilliseconds);
    const cpu = pairs.flatMap(({ ourCpu }) => (ourCpu === undefined ? [] : [ourCpu]));
    const bareCpu = pairs.flatMap(({ bareCpu: bare }) => (bare === undefined ? [] : [bare]));
    const first = `first request (${what}) in a fresh isolate`;
    rows.push(
      makeRow(`${first}, time to the bare Worker's`, times, "×", {
        articles,
        ...(timeAtMost === undefined ? {} : { asked: { atMost: timeAtMost } }),
      }),
    );
    const atMost = { articles, asked: { atMost: cpuAtMost } };
    if (!files) {
      rows.push(
        makeRow(`${first}, CPU`, cpu, "ms", atMost),
        makeRow(`${first}, CPU of the bare Worker's`, bareCpu, "ms", { articles }),
      );
      continue;
    }
    const own = pairs.flatMap(({ ourCpu, readingCpu }) =>
      ourCpu === undefined || readingCpu === undefined ? [] : [ourCpu - readingCpu],
    );
    const reads = makeRow(`${first}, files read`, [files.length], "", {
      articles,
      asked: { atMost: 50 },
    });
    rows.push(
      makeRow(`${first}, CPU`, cpu, "ms", { articles }),
      makeRow(`${first}, CPU above a bare Worker that reads its files`, own, "ms", atMost),
      reads,
    );
  }
  return rows;
}

/** The files of the edition that a search reads, in order. */
async function filesOf(folder: string, search: string): Promise<string[]> {
  const files: string[] = [];
  const edition = await openEdition(async (path) => {
    files.push(path);
    return new Uint8Array(await readFile(join(folder, path)));
  });
  const query = parseQuery(search);
  if ("wrong" in query) throw new Error(query.wrong);
  await edition.find(query);
  return files;
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
