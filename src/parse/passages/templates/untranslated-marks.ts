/** Marks of writers' tools that have no translation, to problems with their lines. */
import type { Problem } from "../../../model/problem.ts";
import type { PlainMarkup } from "./plain-markup.ts";

export function untranslatedMarks(
  marks: PlainMarkup["untranslated"],
  firstLine: number,
  file: string,
): Problem[] {
  return marks.flatMap(({ name, line }): Problem[] =>
    name === undefined
      ? []
      : [
          {
            file,
            line: line + firstLine - 1,
            severity: "warning",
            rule: "untranslated-mark",
            message: `${name.slice(0, 80)} is not translated and is left out`,
            hint: "write what it shows as Markdown or HTML",
          },
        ],
  );
}
