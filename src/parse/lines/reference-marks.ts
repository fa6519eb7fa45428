/** The marks of references, "[1]", as footnotes and encyclopaedias have them behind a word. */
const MARKS = /(?<=\S)(?:\[\d{1,3}\])+/gu;
const AT_END = /(?:\[\d{1,3}\])+$/u;

/** For where no note stands below: a summary, a title. */
export function withoutMarks(text: string): string {
  return text.includes("[") ? text.replace(MARKS, "") : text;
}

/** Where the text ends without the marks behind it. */
export function endBeforeMarks(text: string): number {
  if (!text.endsWith("]")) return text.length;
  const marks = AT_END.exec(text.slice(-24))?.[0].length ?? 0;
  return marks < text.length ? text.length - marks : text.length;
}
