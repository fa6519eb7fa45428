/** What repeats over several articles, for people: how often, where, and how to decide otherwise. */
import type { Repeat } from "./find-repeats.ts";

/** More than these nobody reads at once; the next run shows the rest. */
const MOST = 30;
const LONGEST = 100;

export function repeatText(repeats: readonly Repeat[]): string {
  if (repeats.length === 0) return "";
  const rows = (["kept", "dropped"] as const).flatMap((fate) => {
    const found = repeats.filter((repeat) => repeat.fate === fate);
    const more = found.length - MOST;
    return [
      ...found.slice(0, MOST).map(row),
      ...(more > 0 ? [`  and ${more} more lines that are ${fate}`] : []),
    ];
  });
  return `What repeats\n${rows.join("\n")}\n`;
}

function row({ text, fate, articles, files, suggestion }: Repeat): string {
  const more = articles - files.length;
  const others = more > 0 ? ` and ${more} more` : "";
  const doubt = fate === "kept" ? "if it is debris" : "if it is the story's";
  return [
    `  this line occurs in ${articles} articles and is ${fate}: ${text.slice(0, LONGEST)}`,
    `      in ${files.join(", ")}${others}`,
    `      ${doubt}, write in their front matter: ${suggestion}`,
  ].join("\n");
}
