/** Measurements as rows: the median of their rounds with the spread, beside what was asked. */
import { markdownTable } from "markdown-table";

export interface Row {
  readonly what: string;
  /** The number of generated articles; absent where it does not matter. */
  readonly articles?: number;
  /** As a person reads it: `at least 0.90`. Absent: reported only. */
  readonly asked?: string;
  /** Whether the median is what was asked; absent when nothing was asked or measured. */
  readonly holds?: boolean;
  readonly unit: string;
  readonly median: number;
  readonly low: number;
  readonly high: number;
  readonly rounds: number;
}

export interface Demand {
  readonly atLeast?: number;
  readonly atMost?: number;
}

/** A row of the values of all rounds. */
export function makeRow(
  what: string,
  values: readonly number[],
  unit: string,
  about: { readonly articles?: number; readonly asked?: Demand } = {},
): Row {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = median(sorted);
  const { atLeast, atMost } = about.asked ?? {};
  const asked = [
    ...(atLeast === undefined ? [] : [`≥ ${atLeast}`]),
    ...(atMost === undefined ? [] : [`≤ ${atMost}`]),
  ].join(", ");
  const measured = sorted.length > 0;
  return {
    what,
    ...(about.articles === undefined ? {} : { articles: about.articles }),
    ...(asked === "" ? {} : { asked }),
    ...(asked === "" || !measured
      ? {}
      : { holds: middle >= (atLeast ?? -Infinity) && middle <= (atMost ?? Infinity) }),
    unit,
    median: middle,
    low: sorted[0] ?? NaN,
    high: sorted.at(-1) ?? NaN,
    rounds: sorted.length,
  };
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(half) - 1], sorted[Math.floor(half)]];
  return low === undefined || high === undefined ? NaN : (low + high) / 2;
}

/** The rows as a Markdown table. */
export function formatRows(rows: readonly Row[]): string {
  return markdownTable(
    [
      ["what", "articles", "asked", "median", "lowest to highest", "rounds", ""],
      ...rows.map((row) => [
        row.what,
        row.articles?.toLocaleString("en") ?? "",
        row.asked ?? "report",
        `${amount(row.median)} ${row.unit}`.trim(),
        row.rounds > 1 ? `${amount(row.low)} to ${amount(row.high)}` : "",
        `${row.rounds}`,
        row.holds === undefined ? "" : row.holds ? "holds" : "FALLS SHORT",
      ]),
    ],
    { align: ["l", "r", "l", "r", "r", "r", "l"] },
  );
}

function amount(value: number): string {
  if (Number.isNaN(value)) return "not measured";
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2;
  return value.toLocaleString("en", {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
}
