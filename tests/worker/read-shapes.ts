/** The project's own texts in the five raw shapes that scrapers leave, with their labels. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const FOLDER = join(import.meta.dirname, "../fixtures/shapes");

export interface LabelledText {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Null when the text states no headline. */
  readonly title: string | null;
  readonly section: string | null;
  readonly body: readonly string[];
  readonly noise: readonly string[];
  /** Lines that may be a field, a part of the body, or dropped. */
  readonly optional: readonly string[];
}

export function readShapes(): LabelledText[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith(".txt"))
    .map((name) => {
      const labels = readFileSync(join(FOLDER, name.replace(".txt", ".expected.json")), "utf8");
      const bytes = readFileSync(join(FOLDER, name));
      return { name, bytes, ...(JSON.parse(labels) as Omit<LabelledText, "name" | "bytes">) };
    });
}
