/** The rounds of the serving cases in, the rows of the table out. */
import type { Load } from "./load.ts";
import { makeRow, median, type Demand, type Row } from "./rows.ts";
import type { Case, Contestant, Round } from "./serving.ts";

type Speed = (load: Load) => number | undefined;

/** By the clock, and by the server's CPU: on a busy machine only the second is steady. */
const SPEEDS: readonly { readonly by: string; readonly speed: Speed }[] = [
  { by: "requests/s", speed: (load) => load.requests / load.seconds },
  {
    by: "requests per CPU second",
    speed: ({ requests, cpuSeconds }) =>
      cpuSeconds === undefined ? undefined : requests / cpuSeconds,
  },
];

const COMPARISONS: readonly {
  readonly what: string;
  readonly case: Case;
  readonly to: Contestant;
  readonly asked?: Demand;
}[] = [
  { what: "warm feed to a bare constant", case: "feed", to: "bare", asked: { atLeast: 0.97 } },
  { what: "304 to a bare 304", case: "feed304", to: "bare", asked: { atLeast: 0.97 } },
  { what: "warm feed to the naive Worker", case: "feed", to: "naive", asked: { atLeast: 3 } },
  { what: "304 to the naive Worker's", case: "feed304", to: "naive", asked: { atLeast: 3 } },
  { what: "permalink page to a bare constant", case: "page", to: "bare", asked: { atLeast: 0.93 } },
  { what: "compressed Atom to a bare constant", case: "atomGzip", to: "bare" },
  { what: "permalink's 304 to a bare 304", case: "page304", to: "bare" },
  { what: "warm search to a bare constant", case: "search", to: "bare" },
  { what: "section's archive to a bare constant", case: "archive", to: "bare" },
];

/** The rows of one edition. */
export function servingRows(articles: number, rounds: readonly Round[]): Row[] {
  const rows: Row[] = [];
  const isMeasured = (name: Case): boolean => rounds.some((round) => round.case === name);
  for (const { what, case: name, to, asked } of COMPARISONS) {
    if (!isMeasured(name)) continue;
    for (const { by, speed } of SPEEDS) {
      const values = ratios(rounds, name, to, speed);
      rows.push(makeRow(`${what}, ${by}`, values, "×", { articles, ...(asked ? { asked } : {}) }));
    }
  }
  for (const name of ["feed", "feed304", "page", "search", "archive"] as const) {
    if (!isMeasured(name)) continue;
    const cpu = rounds
      .filter((round) => round.case === name)
      .flatMap(({ loads: { ours } }) =>
        ours?.cpuSeconds === undefined ? [] : [(ours.cpuSeconds / ours.requests) * 1e6],
      );
    const what = {
      feed: "warm feed",
      feed304: "304",
      page: "permalink page",
      search: "warm search",
      archive: "section's archive",
    }[name];
    rows.push(makeRow(`${what}, CPU of workerd a request`, cpu, "µs", { articles }));
  }
  return rows;
}

/** Every ratio with many articles to the same ratio with few. */
export function growthRows(
  few: { readonly articles: number; readonly rounds: readonly Round[] },
  many: { readonly articles: number; readonly rounds: readonly Round[] },
): Row[] {
  return COMPARISONS.filter(({ asked, to }) => asked && to === "bare").flatMap(
    ({ what, case: name, to }) =>
      SPEEDS.map(({ by, speed }) => {
        const base = median(ratios(few.rounds, name, to, speed));
        const values = ratios(many.rounds, name, to, speed).map((ratio) => ratio / base);
        return makeRow(`${what}, ${by}: to the same with ${few.articles}`, values, "×", {
          articles: many.articles,
          asked: { atLeast: 0.9 },
        });
      }),
  );
}

function ratios(rounds: readonly Round[], name: Case, to: Contestant, speed: Speed): number[] {
  return rounds
    .filter((round) => round.case === name)
    .flatMap(({ loads }) => {
      const [ours, other] = [loads.ours && speed(loads.ours), loads[to] && speed(loads[to])];
      return ours === undefined || other === undefined ? [] : [ours / other];
    });
}
