/** What the parser made of one file, for people: fields first, then every line with its fate. */
import { styleText } from "node:util";
import type { Manuscript, ReadLine } from "../model/article.ts";
import type { Parsed } from "../parse/parse.ts";
import { formatProblem } from "../model/problem.ts";
import { printRule } from "./print-rule.ts";

const FATES = {
  body: { mark: " ", colour: "reset" },
  field: { mark: "=", colour: "cyan" },
  dropped: { mark: "-", colour: "red" },
  cut: { mark: "~", colour: "yellow" },
} as const;

export function explanationText(
  file: string,
  { manuscript, problems }: Parsed,
  droppedOnly: boolean,
): string {
  const lines = [styleText("bold", file)];
  if (manuscript !== undefined) {
    const { is, why } = manuscript.kind;
    lines.push(`  ${is === "raw" ? "raw, cleaned" : "authored, published as written"}: ${why}`);
    if (manuscript.withheld !== undefined) {
      lines.push(styleText("yellow", `  held back, and in no feed: ${manuscript.withheld}`));
    }
    lines.push(...fields(manuscript), "");
    const shown = droppedOnly
      ? manuscript.lines.filter(({ fate }) => fate !== "body")
      : manuscript.lines;
    lines.push(...shown.map(row), "");
    const count = (fate: ReadLine["fate"]): number =>
      manuscript.lines.filter((line) => line.fate === fate).length;
    lines.push(
      `  ${count("body")} kept, ${count("field")} read as fields (=), ` +
        `${count("dropped")} dropped (-), ${count("cut")} cut (~)`,
    );
  }
  lines.push(...problems.map((problem) => `  ${formatProblem(problem)}`), "");
  return lines.join("\n");
}

function fields(manuscript: Manuscript): string[] {
  const { origin } = manuscript;
  const rows: readonly (readonly [string, string | undefined])[] = [
    [
      "title",
      manuscript.titleDerived ? `${manuscript.title}  (nobody states one)` : manuscript.title,
    ],
    ["section", manuscript.section],
    ["byline", manuscript.byline],
    ["date", time(manuscript.published)],
    ["updated", time(manuscript.updated)],
    [
      "source",
      origin === undefined
        ? undefined
        : [origin.name, origin.url].filter((part) => part !== undefined).join(", "),
    ],
    ["language", manuscript.language],
    ["summary", manuscript.summary],
  ];
  return rows.flatMap(([name, value]) =>
    value === undefined ? [] : [`  ${styleText("dim", name.padEnd(9))} ${value}`],
  );
}

function time(stated: Manuscript["published"]): string | undefined {
  if (stated === undefined) return undefined;
  return stated.zoneAssumed ? `${stated.at}  (no zone stated)` : stated.at;
}

function row(read: ReadLine): string {
  const { line, text, role, fate } = read;
  const { mark, colour } = FATES[fate];
  const label = `${String(line).padStart(5)} ${mark} ${role.padEnd(15)}`;
  const shown = text.length > 100 ? `${text.slice(0, 99)}…` : text;
  return (
    styleText(colour, `${label} ${shown}`) + styleText("dim", `  [${printRule(read.cut ?? read)}]`)
  );
}
