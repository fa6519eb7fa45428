/**
 * Explains files: what the parser makes of each, line by line. Over several files it also says what
 * repeats, for that is how new debris is found.
 */
import { hasErrors } from "../model/problem.ts";
import { explanation } from "./explanation-json.ts";
import { explanationText } from "./explanation-text.ts";
import { Repeats } from "./find-repeats.ts";
import { ArticleReader, type ReadingWith } from "./article-reader.ts";
import { repeatText } from "./repeat-text.ts";

type Print = (text: string) => void;

/** Prints each file as it is read, so that memory holds only what repeats. False: one has an error. */
export async function explainAsText(
  files: readonly string[],
  reading: ReadingWith,
  print: Print,
  droppedOnly = false,
): Promise<boolean> {
  const repeats = new Repeats();
  const reader = new ArticleReader(reading);
  let isSound = true;
  for (const file of files) {
    const parsed = await reader.read(file);
    isSound &&= !hasErrors(parsed.problems);
    if (parsed.manuscript !== undefined) repeats.add(parsed.manuscript);
    print(`${explanationText(file, parsed, droppedOnly)}\n`);
  }
  await reader.end();
  print(repeatText(repeats.all()));
  return isSound;
}

/**
 * Prints a JSON object a line and file. What repeats belongs to each, so all files are read before
 * the first is printed. False: one has an error.
 */
export async function explainAsJson(
  files: readonly string[],
  reading: ReadingWith,
  print: Print,
): Promise<boolean> {
  const repeats = new Repeats();
  const reader = new ArticleReader(reading);
  const rows = [];
  for (const file of files) {
    const parsed = await reader.read(file);
    if (parsed.manuscript !== undefined) repeats.add(parsed.manuscript);
    rows.push({ explained: explanation(file, parsed), lines: parsed.manuscript?.lines ?? [] });
  }
  await reader.end();
  for (const { explained, lines } of rows) {
    print(`${JSON.stringify({ ...explained, repeats: repeats.of(lines) })}\n`);
  }
  return !rows.some(({ explained }) => hasErrors(explained.problems));
}
