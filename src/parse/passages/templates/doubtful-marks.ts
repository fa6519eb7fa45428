/** Marks of writers' tools that have no translation or no end, to problems with their lines. */
import { warning, type Problem, type Told } from "../../../model/problem.ts";
import type { DoubtfulMarks } from "./plain-markup.ts";

/** Lines of the marks count from `firstLine` of the file. */
export function doubtfulMarks(
  { untranslated, unpaired }: DoubtfulMarks,
  firstLine: number,
  file: string,
): Problem[] {
  const onLine = (line: number) => ({ file, line: line + firstLine - 1 });
  const named = untranslated.filter(({ name }) => name !== undefined);
  return [
    ...named.map(({ name, line }) => ({ ...onLine(line), ...noTranslation(name) })),
    ...unpaired.map(({ line, hides }) => ({ ...onLine(line), ...unpairedNote(hides) })),
  ];
}

function noTranslation(name = ""): Told {
  return warning(
    "untranslated-mark",
    `${name.slice(0, 80)} has no translation: it is left out, what stands in it stays`,
    "write what it shows as Markdown or HTML",
  );
}

function unpairedNote(hides: boolean): Told {
  return warning(
    "unpaired-note",
    hides
      ? "the private note that %% begins here has no clear end: what follows is left out, as explain shows"
      : "the private note that %% begins here has no end, and is published",
    "write %% at the beginning and at the end of a note, each on a line of its own if it has paragraphs",
  );
}
