/** What an import did, or would do, for people. */
import { counted } from "../../model/counted.ts";
import { CERTAINTIES, type Certainty } from "../../import/post.ts";
import type { ImportPlan } from "../../import/plan-import.ts";
import { printProblems } from "./print-problems.ts";

const WHENCE: Readonly<Record<Certainty, string>> = {
  "old feed": "as the old feed has them: sure",
  export: "as the export states them",
  rule: "by the old system's rule: compare them with a feed, if you can",
};

/** Names of one kind that are printed; `--json` has all. */
const SHOWN = 5;

export function printImport(
  { report, settings }: ImportPlan,
  given: Readonly<Record<"dry-run" | "settings" | "fetch", boolean>>,
): void {
  const does = given["dry-run"] ? "would be imported" : "imported";
  printProblems(report.problems);
  console.log(
    `${report.system}: ${counted(report.imported, "post")} ${does}, ${counted(report.media, "media file")}`,
  );
  if (report.pages > 0) console.log(`  ${counted(report.pages, "page")}, into pages/`);
  if (report.alreadyHere > 0) console.log(`  here already: ${report.alreadyHere}`);
  for (const certainty of CERTAINTIES) {
    const count = report.ids[certainty] ?? 0;
    if (count > 0) console.log(`  ${counted(count, "id")} ${WHENCE[certainty]}`);
  }
  printNames("drafts, imported as drafts", report.drafts);
  printNames("not public, imported as drafts", report.private);
  if (!given.fetch)
    printNames("pictures that stay at other hosts (--fetch gets them)", report.remote);
  printNames("pages that the old feed has as entries, imported as posts", report.listedPages);
  printNames(
    `without a date, dated ${report.undated.at ?? ""} as the oldest one`,
    report.undated.places,
  );
  for (const line of report.left) console.log(`  not imported: ${line}`);
  for (const line of report.untranslated) console.log(`  not translated: ${line}`);
  if (settings.size === 0) return;
  console.log(
    given.settings ? "settings:" : "settings for wrangler.toml (--settings writes them):",
  );
  for (const [name, value] of settings) console.log(`  ${name} = ${JSON.stringify(value)}`);
}

function printNames(what: string, names: readonly string[]): void {
  if (names.length === 0) return;
  const more = names.length > SHOWN ? ` and ${names.length - SHOWN} more` : "";
  console.log(`  ${what} (${names.length}): ${names.slice(0, SHOWN).join(", ")}${more}`);
}
