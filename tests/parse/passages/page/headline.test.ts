/** Which line of a saved page is its headline. */
import { describe, expect, it } from "vitest";
import { inParagraphs, savedPage } from "./saved-page.ts";

const HEADLINE = "Last ferry sails with nine on board";

describe("the headline of a saved page", () => {
  it.each([
    ["the part of the title that is a line of the page", `<title>${HEADLINE} - The Sound</title>`, `<b>${HEADLINE}</b>`],
    ["that part behind the site's name", `<title>The Sound | ${HEADLINE}</title>`, `<h3>${HEADLINE}</h3>`],
    ["a heading that says more than the title", "<title>Last ferry sails - The Sound</title>", `<h2>${HEADLINE}</h2>`],
    ["the line, not what the page calls it elsewhere", `<title>${HEADLINE}</title>`, `<p>Harbour Agency, 2 May 2021, 7:33 a.m.</p><h1>${HEADLINE}</h1>`],
    ["written as on the page", "<title>Last ferry sails -- with nine on board</title>", "<h1>Last ferry sails – with nine on board</h1>", "Last ferry sails – with nine on board"],
    ["what JSON-LD states", `<title>The Sound</title><script type="application/ld+json">{"@type":"NewsArticle","headline":"${HEADLINE}"}</script>`, ""],
    ["what Open Graph states", `<title>x</title><meta property="og:title" content="${HEADLINE}">`, ""],
    ["the title without the site's name", `<title>${HEADLINE} | The Sound</title>`, ""],
    ["the title with its colon", "<title>Ferry: nine were on board</title>", "", "Ferry: nine were on board"],
  ])("is %s", (_, head, above, headline = HEADLINE) => {
    expect(savedPage({ head, body: `<div>${above}${inParagraphs}</div>` }).title).toBe(headline);
  }); // prettier-ignore

  it.each([
    ["of an article", "The Sound", `<article><header><h1>${HEADLINE}</h1></header>%</article>`],
    ["of the main part", "The Sound | Isles", `<main><h1>${HEADLINE}</h1>%</main>`],
    ["of a story with a title of its own", "Why ferries are late | The Sound", `<article><h1>${HEADLINE}</h1>%</article>`],
  ])("is the first heading %s, whatever the head calls the page", (_, title, body) => {
    const page = { head: `<title>${title}</title>`, body: body.replace("%", inParagraphs) };
    expect(savedPage(page).title).toBe(HEADLINE);
  }); // prettier-ignore

  it.each([
    ["the site's name in the first heading", `<h1>The Sound</h1><div><h2>${HEADLINE}</h2>${inParagraphs}</div>`, "<meta property='og:site_name' content='The Sound'>"],
    ["a part of the title in the head of the site", `<div id="header"><h1>The Sound</h1></div><div><h3>${HEADLINE}</h3>${inParagraphs}</div>`, ""],
    ["a picture", `<header><h1><img alt="The Sound" src="https://a.example/l.png"></h1></header><div><h2>${HEADLINE}</h2>${inParagraphs}</div>`, ""],
  ])("is not %s", (_, body, meta) => {
    expect(savedPage({ head: `<title>The Sound: ${HEADLINE}</title>${meta}`, body }).title).toBe(HEADLINE);
  }); // prettier-ignore

  it.each([
    ["the title of a mail", "<span><b>Milk gets dearer</b><br><br>%<br><br><b>A bank closes</b><br><br>%</span>"],
    ["the title of a page of headings", "<div><h3>Milk gets dearer</h3><p>%</p><h3>A bank closes</h3><p>%</p></div>"],
  ])("is not the first heading of its text: %s", (_, text) => {
    const body = text.replaceAll("%", "The dairy raises its price by two cents a litre, the first rise in six years.");
    const made = savedPage({ head: "<title>News from the islands: money</title>", body });
    expect(made).toMatchObject({ title: "News from the islands: money", body: [{ text: "Milk gets dearer" }, {}, {}, {}] });
    expect(made.section).toBeUndefined();
  }); // prettier-ignore

  it("leaves the lede above a heading where it is", () => {
    const head = `<meta property="og:title" content="${HEADLINE}">`;
    const lede = "The sound is closed to ferries until March, the office said.";
    const body = `<article><p>${lede}</p><h2>A crate of hens</h2>${inParagraphs}</article>`;
    expect(savedPage({ head, body }).body[0]?.text).toBe(lede);
  });
});
