/**
 * A path and a text in, a manuscript as parsing would make it out: the first line is the headline,
 * each further line a paragraph. `parser` stands for the parser's version.
 */
import { createHash } from "node:crypto";
import type { Manuscript, StatedTime } from "../../src/model/article.ts";

export type Overrides = Partial<Omit<Manuscript, "published" | "updated">> & {
  readonly published?: string | StatedTime;
  readonly updated?: string | StatedTime;
  readonly parser?: number;
};

export function makeManuscript(path: string, text: string, overrides: Overrides = {}): Manuscript {
  const { published, updated, parser = 1, ...rest } = overrides;
  const frontMatter = JSON.stringify({ published, updated, ...rest });
  const [title = "", ...paragraphs] = text.split("\n");
  const mark = parser === 1 ? "" : ` (parser ${parser})`;
  return {
    path,
    text,
    title,
    titleDerived: false,
    summary: (paragraphs[0] ?? "").slice(0, 200),
    authors: [],
    tags: [],
    language: "en",
    direction: "ltr",
    readingTime: 1,
    body: paragraphs.map((paragraph) => ({
      kind: "paragraph",
      html: `<p>${paragraph}${mark}</p>`,
      text: paragraph,
    })),
    aliases: [],
    kind: { is: "raw", why: "it is plain text" },
    sourceHash: createHash("sha256").update(frontMatter).update(text).digest("hex"),
    dropped: [],
    lines: [],
    ...rest,
    ...(published === undefined ? {} : { published: stated(published) }),
    ...(updated === undefined ? {} : { updated: stated(updated) }),
  };
}

function stated(time: string | StatedTime): StatedTime {
  return typeof time === "string" ? { at: time, zoneAssumed: false, by: "front matter" } : time;
}

/** A text with a headline and enough running words of its own to be told from any other. */
export function makeText(title: string, seed: number, words = 120): string {
  let state = (seed + 1) * 2654435761;
  const word = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return VOCABULARY[(state >>> 8) % VOCABULARY.length] ?? "";
  };
  const running = Array.from({ length: words }, word);
  const paragraphs = [];
  for (let i = 0; i < words; i += 40) paragraphs.push(running.slice(i, i + 40).join(" "));
  return [title, ...paragraphs].join("\n");
}

const VOCABULARY = (
  "harbour council river bridge market winter school engine letter village north window paper " +
  "garden station light measure open carry build write answer follow begin listen water stone " +
  "field road house morning evening number people worker teacher doctor farmer driver painter " +
  "early late small large green quiet heavy narrow distant common public private local former"
).split(" ");
