/** A raw source in, its story out: every line judged, and those that are no part of it dropped on record. */
import type { Problem } from "../model/problem.ts";
import { assemble, type Made } from "./body/assemble.ts";
import { buildBody } from "./body/build-body.ts";
import type { OpenedSource } from "./open-source.ts";
import { readPassages } from "./passages/read-passages.ts";
import { applyRules } from "./rules.ts";
import { Draft } from "./story/draft.ts";
import { detectLanguage, sampleOf } from "./words/detect-language.ts";

/** `without` names rules that are switched off. */
export function cleanSource(
  { source, form, written, firstLine, matter, facts }: OpenedSource,
  without: ReadonlySet<string>,
): { readonly made: Made; readonly problems: readonly Problem[] } {
  const read = readPassages(form, written, firstLine, source.path, matter.origin?.url);
  const stated = matter.language ?? read.facts.language;
  const sample = sampleOf(read.passages);
  const assumed = stated ?? detectLanguage(sample);
  const text = form === "text" ? { title: matter.title, name: facts.name } : undefined;
  const draft = new Draft(read.passages, {
    ...{ language: assumed, title: read.facts.title, patterns: matter, without },
    ...(text === undefined ? {} : { text }),
  });
  applyRules(draft);
  const body = buildBody(draft);
  const story = sampleOf(body);
  const language = stated ?? (story === sample ? assumed : detectLanguage(story));
  return {
    made: assemble({ matter, draft, body, language, facts: read.facts, frames: read.frames }),
    problems: read.problems,
  };
}
