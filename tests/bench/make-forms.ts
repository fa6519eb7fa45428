/** The bench's prose in the other forms that sources have: Markdown, a saved page, German, 1 MiB. */
import { makeParagraphs, makePhrase, makeRawText, pick, randomFrom } from "./make-text.ts";

/** The kinds of sources that the parser's rows measure, each with its ending and its maker. */
export const FORMS = {
  text: { ending: "txt", texts: 1000, make: makeRawText },
  large: { ending: "txt", texts: 4, make: makeLargeText },
  german: { ending: "txt", texts: 250, make: makeGermanText },
  markdown: { ending: "md", texts: 50, make: makeMarkdown },
  page: { ending: "html", texts: 25, make: makePage },
  savedPage: { ending: "html", texts: 8, make: makeSavedPage },
} as const;

export type FormName = keyof typeof FORMS;

export function isFormName(name: string): name is FormName {
  return Object.hasOwn(FORMS, name);
}

/** As large as a source may be: about 250 raw texts behind each other. */
function makeLargeText(number: number): string {
  const parts: string[] = [];
  for (let at = 0, length = 0; length < 1024 * 1024; at++) {
    const part = makeRawText(number * 1000 + at);
    parts.push(part);
    length += part.length;
  }
  return parts.join("").slice(0, 1024 * 1024);
}

const GERMAN =
  `Hafen Brücke Rathaus Fähre Fluss Markt Schule Winter Bahnhof Bücherei Garten Fenster Brief
   Morgen Abend Kapitän Lehrerin Fahrerin Bäcker Maler Ärztin Bauer Nachbarin Bericht Beschluss Sitzung
   Haushalt Fahrplan Bahnsteig Straße Platz Tal Dorf Insel Stadt Grenze Küste Wald Feld Mühle Brot
   schließt öffnet trägt bewegt findet verlässt baut malt zählt misst folgt erklärt beschreibt verspricht
   alte neue stille schmale breite hölzerne frühe späte örtliche nördliche südliche vorsichtige gewöhnliche
   langsam wieder zusammen beinahe selten meistens vielleicht schon später zweimal vor nach zwischen hinter`.split(
    /\s+/u,
  );
const GERMAN_SMALL =
  "der die das und in mit auf für von dem den ein eine nicht ist sich auch an bei über".split(" ");

/** A raw text of about 4 kB in German, which the detector has to tell. */
function makeGermanText(number: number): string {
  const random = randomFrom(number);
  const sentence = (words: number): string => {
    const phrase = Array.from({ length: words }, (_, at) =>
      pick(at % 2 === 0 ? GERMAN_SMALL : GERMAN, random),
    ).join(" ");
    return phrase.charAt(0).toUpperCase() + phrase.slice(1);
  };
  const lines = ["Kultur", sentence(9), "Von Anna Weber"];
  for (let length = 0; length < 3700; length += lines.at(-1)?.length ?? 1) {
    lines.push(Array.from({ length: 3 }, () => `${sentence(14)}.`).join(" "));
    if (random() < 0.15) lines.push("Lesen Sie auch: Die Fähre fährt im Winter seltener");
  }
  return `${lines.join("\n\n")}\n`;
}

/** About 4 kB of Markdown with front matter, headings, a list and a quotation. */
function makeMarkdown(number: number): string {
  const random = randomFrom(number);
  const [quoted = "", ...paragraphs] = makeParagraphs(random, 3500);
  const middle = paragraphs.length >> 1;
  return [
    `---\ntitle: ${makePhrase(random, 8)}\nauthor: Mary Jones\n---`,
    ...paragraphs.slice(0, middle),
    `## ${makePhrase(random, 5)}`,
    ["- *one*", "- **two**", "- [three](https://example.org/three)"].join("\n"),
    `> ${quoted}`,
    ...paragraphs.slice(middle),
  ].join("\n\n");
}

/** A saved page with about 4 kB of story between its menu and its footer. */
function makePage(number: number): string {
  const random = randomFrom(number);
  const links = Array.from(
    { length: 12 },
    () => `<li><a href="/">${makePhrase(random, 2)}</a></li>`,
  );
  const story = makeParagraphs(random, 3700).map((paragraph) => `<p>${paragraph}</p>`);
  const title = makePhrase(random, 8);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head>
<body><nav><ul>${links.join("")}</ul></nav>
<main><article><h1>${title}</h1><p>By Mary Jones</p>
${story.join("\n")}
</article></main><footer><p>© 2026 The Harbour News</p></footer></body></html>`;
}

/** The same as browsers save it, about 100 kB: scripts, styles, menus, and teasers of 80 other stories. */
function makeSavedPage(number: number): string {
  const random = randomFrom(number + 5000);
  const script = `<script>window.state=${JSON.stringify(makeParagraphs(random, 40_000))}</script>`;
  const styles = Array.from({ length: 400 }, (_, at) => `.box-${at}{margin:${at}px;color:#333}`);
  const teasers = Array.from(
    { length: 80 },
    (_, at) =>
      `<div class="card box-${at}"><a href="/stories/${at}" class="card__link"><figure>` +
      `<img src="https://example.org/${at}.jpg" alt="${makePhrase(random, 6)}" loading="lazy"></figure>` +
      `<h3 class="card__title"><span>${makePhrase(random, 8)}</span></h3></a>` +
      `<p class="card__text">${makePhrase(random, 18)}.</p><time datetime="2026-03-02">2 March</time></div>`,
  );
  return makePage(number)
    .replace("</head>", `<style>${styles.join("\n")}</style>${script}</head>`)
    .replace("<footer>", `<aside class="cards">${teasers.join("\n")}</aside><footer>`);
}
