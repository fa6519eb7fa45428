/**
 * The serving rows: the Worker beside a bare Hono constant and beside the naive Worker, warm, in
 * interleaved rounds. Each ratio is of two runs of the same round, so what else the machine does
 * weighs on both.
 */
import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Article } from "../../src/model/article.ts";
import { archivePath, feedPath, listSlug, type ListName } from "../../src/model/addresses/paths.ts";
import { request } from "undici";
import { load, type Load, type LoadRequest } from "./load.ts";
import { startWorkerd, type Binding, type Workerd, type WorkerToRun } from "./workerd.ts";

export interface Scripts {
  readonly ours: string;
  readonly bare: string;
  readonly naive: string;
}

export interface Effort {
  readonly rounds: number;
  /** How often the contestants take turns in a round, so that a disturbance meets all of them. */
  readonly turns: number;
  /** Seconds for each turn. */
  readonly seconds: number;
  readonly connections: number;
}

const SETTINGS: Readonly<Record<string, Binding>> = {
  SITE_TITLE: "Bench",
  SITE_DESCRIPTION: "Articles from plain text files",
  SITE_LANGUAGE: "en",
  SITE_URL: "https://news.example.com",
};

/** The names of what is measured: a case of a contestant. */
export type Case = "feed" | "feed304" | "atomGzip" | "page" | "page304" | "search" | "archive";
export type Contestant = "ours" | "bare" | "naive";

export interface Round {
  readonly case: Case;
  readonly loads: Readonly<Partial<Record<Contestant, Load>>>;
}

export interface Edition {
  readonly folder: string;
  readonly files: number;
  /** The articles of the site's subscription document. */
  readonly window: readonly Article[];
}

/** A word that is in most articles. */
const SEARCH = feedPath({ kind: "search", slug: "harbour" }, "rss");

/** An archive of a section; undefined where there are too few articles for one. */
export function archiveOf({ window }: Edition): string | undefined {
  const { section = "", slice = 1 } = window[0] ?? {};
  const list: ListName = { kind: "section", slug: listSlug(section) };
  return slice > 2 ? archivePath(list, Math.ceil(slice / 2), "rss") : undefined;
}

/** Writes the edition of `count` generated articles. */
export async function makeEditionFolder(count: number, folder: string): Promise<Edition> {
  const script = join(import.meta.dirname, "tasks/make-edition-folder.ts");
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ["--max-old-space-size=6000", script, `${count}`, folder],
    { maxBuffer: 1e8 },
  );
  return { folder, ...(JSON.parse(stdout) as Omit<Edition, "folder">) };
}

export function oursToRun(scripts: Scripts, folder: string, name = "ours"): WorkerToRun {
  return { name, script: scripts.ours, bindings: { ...SETTINGS, ASSETS: { folder } } };
}

/** Runs all rounds over one edition. */
export async function measureServing(
  scripts: Scripts,
  edition: Edition,
  folder: string,
  effort: Effort,
  onRound: (round: number) => void = () => undefined,
): Promise<Round[]> {
  const ours = await startWorkerd(join(folder, "ours"), [oursToRun(scripts, edition.folder)]);
  const running: Workerd[] = [ours];
  try {
    const at = originOf(ours, "ours");
    const permalink = `/articles/${edition.window[0]?.slug ?? ""}`;
    const archive = archiveOf(edition);
    const captured = {
      feed: await capture(at, "/rss.xml", {}),
      feed304: await capture304(at, "/rss.xml"),
      atomGzip: await capture(at, "/atom.xml", { "accept-encoding": "gzip" }),
      page: await capture(at, permalink, {}),
      page304: await capture304(at, permalink),
      search: await capture(at, SEARCH, {}),
      ...(archive === undefined ? {} : { archive: await capture(at, archive, {}) }),
    };
    const bare = await startWorkerd(join(folder, "bare"), [bareToRun(scripts.bare, captured)]);
    running.push(bare);
    const naive = await startWorkerd(join(folder, "naive"), [
      { name: "naive", script: scripts.naive, bindings: { ARTICLES: { json: edition.window } } },
    ]);
    running.push(naive);

    const naiveAt = originOf(naive, "naive");
    const cases = Object.entries(captured).map(([name, { path, headers, status }]) => {
      const requests: Partial<Record<Contestant, LoadRequest>> = {
        ours: { origin: at, path, headers, status },
        bare: { origin: originOf(bare, "bare"), path: `/${name}`, headers, status },
      };
      return { name: name as Case, requests };
    });
    const feed = cases.find(({ name }) => name === "feed");
    if (feed) feed.requests.naive = { origin: naiveAt, path: "/rss.xml", headers: {}, status: 200 };
    const feed304 = cases.find(({ name }) => name === "feed304");
    if (feed304) {
      const { headers } = await capture304(naiveAt, "/rss.xml");
      feed304.requests.naive = { origin: naiveAt, path: "/rss.xml", headers, status: 304 };
    }

    const pids = { ours: ours.pid, bare: bare.pid, naive: naive.pid };
    const { seconds, connections } = effort;
    const run = (who: Contestant, request: LoadRequest, duration: number): Promise<Load> =>
      load(request, { seconds: duration, connections, pid: pids[who] });
    // Warm: the optimising compiler has seen every case.
    for (const { requests } of cases) {
      for (const [who, request] of Object.entries(requests)) {
        await run(who as Contestant, request, Math.min(1, seconds));
      }
    }
    const rounds: Round[] = [];
    for (let round = 0; round < effort.rounds; round++) {
      for (const { name, requests } of cases) {
        const taken = new Map<Contestant, Load[]>();
        const order = Object.entries(requests) as [Contestant, LoadRequest][];
        for (let turn = 0; turn < effort.turns; turn++) {
          // Whoever goes first has no advantage over all turns.
          for (const [who, request] of turn % 2 === 0 ? order : order.toReversed()) {
            taken.set(who, [...(taken.get(who) ?? []), await run(who, request, seconds)]);
          }
        }
        const loads = Object.fromEntries(Array.from(taken, ([who, turns]) => [who, steady(turns)]));
        rounds.push({ case: name, loads });
      }
      onRound(round + 1);
    }
    return rounds;
  } finally {
    for (const each of running) await each.stop();
  }
}

/** The cheaper three quarters of the turns: what else the machine does only ever adds. */
function steady(turns: readonly Load[]): Load {
  const cost = ({ cpuSeconds, seconds, requests }: Load): number =>
    (cpuSeconds ?? seconds) / requests;
  const cheap = turns.toSorted((a, b) => cost(a) - cost(b));
  return cheap.slice(0, Math.ceil(turns.length * 0.75)).reduce(addLoads);
}

function addLoads(a: Load, b: Load): Load {
  return {
    requests: a.requests + b.requests,
    seconds: a.seconds + b.seconds,
    bytes: a.bytes + b.bytes,
    cpuSeconds:
      a.cpuSeconds === undefined || b.cpuSeconds === undefined
        ? undefined
        : a.cpuSeconds + b.cpuSeconds,
  };
}

interface Captured {
  readonly path: string;
  /** Of the request. */
  readonly headers: Readonly<Record<string, string>>;
  readonly status: number;
  readonly answer: { readonly headers: Record<string, string>; readonly body: Uint8Array };
}

/** An answer of our Worker, byte for byte, for the bare Worker to repeat. */
export async function capture(
  origin: string,
  path: string,
  headers: Readonly<Record<string, string>>,
): Promise<Captured> {
  const response = await request(origin + path, { headers });
  const body = new Uint8Array(await response.body.arrayBuffer());
  const sent = Object.entries(response.headers).filter(
    ([name]) => !["connection", "transfer-encoding", "date"].includes(name),
  );
  return {
    path,
    headers,
    status: response.statusCode,
    answer: { headers: Object.fromEntries(sent) as Record<string, string>, body },
  };
}

async function capture304(origin: string, path: string): Promise<Captured> {
  const etag = (await capture(origin, path, {})).answer.headers["etag"];
  if (etag === undefined) throw new Error(`${path} has no ETag`);
  const captured = await capture(origin, path, { "if-none-match": etag });
  if (captured.status !== 304) throw new Error(`${path} answered ${captured.status}, not 304`);
  return captured;
}

/** `read`: files of a folder that the Worker reads before it answers. */
export function bareToRun(
  script: string,
  captured: Readonly<Record<string, Captured>>,
  name = "bare",
  read?: { readonly folder: string; readonly files: readonly string[] },
): WorkerToRun {
  const bodies: Record<string, Binding> = {};
  const answers = Object.entries(captured).map(([key, { status, answer }]) => {
    if (status === 304) return { path: `/${key}`, status, headers: answer.headers };
    bodies[`BODY_${key}`] = { bytes: answer.body };
    const reads = read && { reads: read.files };
    return { path: `/${key}`, status, headers: answer.headers, body: `BODY_${key}`, ...reads };
  });
  const assets = read && { ASSETS: { folder: read.folder } };
  return { name, script, bindings: { ...bodies, ...assets, ANSWERS: { json: answers } } };
}

export function originOf(workerd: Workerd, name: string): string {
  const origin = workerd.origins.get(name);
  if (origin === undefined) throw new Error(`${name} does not listen`);
  return origin;
}
