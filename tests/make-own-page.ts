/** Own pages for tests. */
import type { OwnPage } from "../src/model/own-page.ts";

export function makeOwnPage(path: string, rest: Partial<OwnPage> = {}): OwnPage {
  const text = `What stands at ${path}.`;
  return {
    ...{ path, title: `Page at ${path}`, summary: text, language: "en", direction: "ltr" },
    body: [{ kind: "paragraph", html: `<p>${text}</p>`, text }],
    formerPaths: [],
    ...rest,
  };
}
