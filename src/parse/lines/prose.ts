/** Tells running text, and lines that headlines look like, by their form alone. */
import type { Form } from "./form.ts";

/** From this length on, two sentences of which the last has no end are no headline. */
const SHORTEST_TWO_SENTENCES = 100;

/** Whether a text reads as running text: a sentence of some length, or several. */
export function isProse(form: Form): boolean {
  switch (form.ending) {
    case "sentence":
    case "ellipsis":
      return form.wordCount >= 4 || (form.wide && form.length >= 16);
    case "question":
      return form.length >= 110 || (form.wordCount >= 12 && form.functionShare > 0.3);
    case "colon":
      return form.length >= 60;
    case "comma":
    case "open":
      return (
        (form.several &&
          form.length >= SHORTEST_TWO_SENTENCES &&
          (form.wide || form.functionShare >= 0.12)) ||
        (form.length >= 160 && (form.functionShare >= 0.2 || form.wide || form.length >= 300))
      );
  }
}

/** Whether a text has no full stop at its end and a length that headlines have. */
export function isHeadlineForm(form: Form): boolean {
  return (
    (form.ending === "open" || form.ending === "question" || form.ending === "ellipsis") &&
    form.length >= 20 &&
    form.length <= 170 &&
    form.bullet === "" &&
    (!form.several || form.ending === "question" || form.length < SHORTEST_TWO_SENTENCES) &&
    form.wordCount >= 3
  );
}
