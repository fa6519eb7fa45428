/** Shared by the tests of saved pages: a page around a story, and what the parser makes of it. */
import type { Manuscript } from "../../../../src/model/article.ts";
import { manuscriptOf } from "../../parse-text.ts";

export const paragraphs = [
  "The last ferry of the season left the quay on Sunday with nine passengers and a crate of hens, the harbour office said.",
  "Its captain has crossed the sound for thirty years, and he had never seen the water as flat as on that evening.",
  "The boat will lie in the yard until March, where its deck is to be laid anew with larch from the hills above the town.",
] as const;

export const inParagraphs = paragraphs.map((text) => `<p>${text}</p>`).join("\n");

interface Page {
  readonly head?: string;
  readonly body: string;
}

export function savedPage({ head = "<title>Last ferry sails</title>", body }: Page): Manuscript {
  const html = `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`;
  return manuscriptOf(html, "articles/x.html");
}

export function textsOf(page: Page): string[] {
  return savedPage(page).body.map(({ text }) => text);
}
