/** Whether a source is published as it is written or cleaned, and why. */
import type { SourceKind } from "../../model/article.ts";
import type { SourceForm } from "./source-files.ts";

/** The setting `CLEAN`: which sources are cleaned, unless they say it themselves. */
export type Cleaning = "auto" | "always" | "never";

export interface KindGiven {
  readonly form: SourceForm;
  readonly hasMatter: boolean;
  /** What front matter says. */
  readonly clean: boolean | undefined;
  readonly cleaning: Cleaning;
}

export function kindOfSource({ form, hasMatter, clean, cleaning }: KindGiven): SourceKind {
  if (clean !== undefined) {
    const why = `front matter says clean: ${String(clean)}`;
    return { is: clean ? "raw" : "authored", why };
  }
  if (cleaning !== "auto") {
    return {
      is: cleaning === "always" ? "raw" : "authored",
      why: `the setting CLEAN is ${cleaning}`,
    };
  }
  if (form === "markdown") return { is: "authored", why: "it is Markdown" };
  if (form === "text") return { is: "raw", why: "it is plain text" };
  return hasMatter
    ? { is: "authored", why: "it is a page with front matter" }
    : { is: "raw", why: "it is a saved page" };
}
