/** A report in, the table that people read out: what was asked, what was found, what to do. */
import { styleText } from "node:util";
import type { Outcome } from "../../verify/check.ts";
import type { Report } from "../../verify/verify-site.ts";

const MARKS = { passed: "ok", failed: "FAILED", unknown: "unknown" } as const;
const COLOURS = { passed: "green", failed: "red", unknown: "yellow" } as const;

/** Findings of one check that are printed; `--json` has all. */
const SHOWN = 5;

export function formatReport(report: Report): string {
  const width = Math.max(...report.checks.map(({ name }) => name.length));
  const rows = report.checks.map((outcome) => formatOutcome(outcome, width));
  const failed = count(report, "failed");
  const unknown = count(report, "unknown");
  const revision = report.revision === undefined ? "" : `, revision ${report.revision}`;
  const from = report.redirectedFrom ? `, where ${report.redirectedFrom} redirects to` : "";
  const verdict =
    failed > 0
      ? `${failed} of ${report.checks.length} checks failed: what to do stands below each`
      : `all is well: ${count(report, "passed")} checks passed`;
  return [
    `${report.site}${revision}${from}`,
    ...rows,
    verdict + (unknown > 0 ? `; ${unknown} could not be asked` : ""),
  ].join("\n");
}

export function hasFailed(report: Report): boolean {
  return count(report, "failed") > 0;
}

function count(report: Report, state: Outcome["state"]): number {
  return report.checks.filter((outcome) => outcome.state === state).length;
}

function formatOutcome({ name, asks, hint, state, findings }: Outcome, width: number): string {
  const mark = styleText(COLOURS[state], MARKS[state].padEnd(8), { stream: process.stdout });
  const shown = findings.slice(0, SHOWN).map((finding) => `          ${finding}`);
  const more = findings.length - SHOWN;
  return [
    `${mark}${name.padEnd(width)}  ${asks}`,
    ...shown,
    ...(more > 0 ? [`          and ${more} more`] : []),
    ...(state === "failed" ? [`          -> ${hint}`] : []),
  ].join("\n");
}
