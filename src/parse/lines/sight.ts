/** A passage with all that is seen in it; what every rule looks at. */
import { evidenceIn, type Evidence } from "./evidence.ts";
import { formOf, type Form } from "./form.ts";
import type { Passage } from "../passages/passage.ts";

export interface Sight {
  readonly passage: Passage;
  readonly text: string;
  readonly form: Form;
  /** Sought when it is first asked for: most passages are settled without it. */
  readonly evidence: () => Evidence;
  /** Of the whole text. */
  readonly language: string;
}

export function see(passage: Passage, language: string): Sight {
  const form = formOf(passage.text);
  let evidence: Evidence | undefined;
  return {
    passage,
    text: passage.text,
    form,
    language,
    evidence: () => (evidence ??= evidenceIn(passage.text, form, language)),
  };
}

/** Longer than this, two sentences of which the last has no end are running text, not a headline. */
const LONGEST_TWO_SENTENCES = 100;

/** Whether the passage reads as running text: a sentence of some length, or several. */
export function isProse({ form }: Pick<Sight, "form">): boolean {
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
          form.length >= LONGEST_TWO_SENTENCES &&
          (form.wide || form.functionShare >= 0.12)) ||
        (form.length >= 160 && (form.functionShare >= 0.2 || form.wide || form.length >= 300))
      );
  }
}

/** A line without the point of a sentence at its end, of a length that headlines have. */
export function isHeadlineLike({ form, passage }: Sight): boolean {
  if (
    passage.markup !== undefined &&
    passage.markup.kind !== "heading" &&
    passage.markup.kind !== "paragraph"
  )
    return false;
  return (
    (form.ending === "open" || form.ending === "question" || form.ending === "ellipsis") &&
    form.length >= 20 &&
    form.length <= 170 &&
    form.bullet === "" &&
    (!form.several || form.ending === "question" || form.length < LONGEST_TWO_SENTENCES) &&
    form.wordCount >= 3
  );
}

/** Whether markup makes it a picture, whose words only describe it. */
export function isPicture({ passage }: Sight): boolean {
  return passage.markup?.kind === "image";
}

/** Whether a full stop stands inside and none at the end: a paragraph that breaks off. */
export function isCutOff({ form, text }: Sight): boolean {
  return form.several && form.ending === "open" && !/[?!？！؟]/u.test(text);
}
