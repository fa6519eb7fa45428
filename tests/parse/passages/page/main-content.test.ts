/** What of a saved page is its story, by where it stands. */
import { describe, expect, it } from "vitest";
import { inParagraphs, paragraphs, textsOf } from "./saved-page.ts";

const [first, second, third] = paragraphs;
const menu = `<ul>${"<li><a href='/s'>Harbour news</a></li>".repeat(12)}</ul>`;
const story = `<div class="story"><h1>Last ferry sails</h1>${inParagraphs}</div>`;

describe("what stands where the story does", () => {
  it.each([
    ["below comments", "<p>3 comments</p>"],
    ["below the end of a press release", "<p>-ENDS-</p>"],
  ])("stays, whatever rules say that judge by place: %s", (_, label) => {
    const last = `<p>The hens were back in their yard by Monday.</p>`;
    const body = `${menu}<div class="story"><h1>Last ferry sails</h1>${inParagraphs}${label}${last}</div>`;
    expect(textsOf({ body }).at(-1)).toBe("The hens were back in their yard by Monday.");
  });

  it.each([
    ["a heading and results above its paragraphs", ["ROWING EIGHTS", "Quay d. Ferry 70-44", "Quay 18 22 13 17 — 70"], []],
    ["labels below its paragraphs", [], ["Some of the boats that were shown on the second day", "29 November | 20 January", "With boats on loan"]],
  ])("stays, whatever its form: %s", (_, above, below) => {
    const wrap = (lines: readonly string[]): string =>
      lines.map((line) => (/[a-z]/u.test(line) ? `<p>${line}</p>` : `<h2>${line}</h2>`)).join("");
    const body = `${menu}<div class="story"><h1>Last ferry sails</h1>${wrap(above)}${inParagraphs}${wrap(below)}</div>`;
    expect(textsOf({ body })).toEqual([...above, ...paragraphs, ...below]);
  }); // prettier-ignore
});

describe("the first paragraphs in boxes of their own", () => {
  const ledes = [
    "A gull had stolen the rope of the ferry twice in one week, its owner said on Monday.",
    "Nobody has seen the rope since, and the harbour office has none of that length left.",
  ];
  const box = (text: string, i: number): string =>
    `<div class="par-${"abc"[i] ?? ""}"><p>${text}</p></div>`;
  const rest = Array.from(
    { length: 20 },
    (_, i) =>
      `Rope ${String(i)} of the harbour is longer than the one that the gull took, and as old as the ferry itself, and costs more.`,
  );
  const text = rest.map((line) => `<p>${line}</p>`).join("");

  it.each([
    ["below the headline", `<div><h1>Last ferry sails</h1>${ledes.map(box).join("")}<div class="body">${text}</div></div>`],
    ["in a box beside it", `<h1>Last ferry sails</h1><div><div class="head">${ledes.map((one) => `<p>${one}</p>`).join("")}</div><div class="body">${text}</div></div>`],
  ])("stay: %s", (_, body) => {
    expect(textsOf({ body }).slice(0, 2)).toEqual(ledes);
  }); // prettier-ignore

  it("are no standfirst, which stands alone", () => {
    const body = `<div><h1>Last ferry sails</h1>${box(ledes[0] ?? "", 0)}<div class="body">${text}</div></div>`;
    expect(textsOf({ body })[0]).toBe(rest[0]);
  });
});

describe("what stands beside the story", () => {
  it.each([
    ["a menu above it", `<div>${menu}</div>${story}`],
    ["a navigation element", `<nav><p>All that the harbour knows, every day.</p></nav>${story}`],
    ["a box that is named a sidebar", `${story}<div class="sidebar"><p>Boats, sold and let, daily.</p></div>`],
    ["a box that is named related", `${story}<div id="related-items"><p>Hens cross the sound, again.</p></div>`],
    ["comments that are longer than it", 
      `${story}<div id="comments">${`<div class="c"><p>${"I was there, and it was so. ".repeat(9)}</p></div>`.repeat(9)}</div>`],
    ["replies that are longer than it",
      `${story}<section class="replies">${`<p>${"No, it was not, I say. ".repeat(12)}</p>`.repeat(9)}</section>`],
    ["a row of teasers",
      `${story}<div>${"<div class='t'><a href='/x'>Hens cross the sound</a><p>They were calm, and quiet.</p></div>".repeat(4)}</div>`],
    ["the beginnings of other stories",
      `${story}<div>${`<section class='n'><a href='/x'>Read on</a><p>${"It was a long day, and nobody spoke. ".repeat(9)}…</p></section>`.repeat(3)}</div>`],
    ["the articles of other stories",
      `<article>${story}</article>${`<article><h3>Hens</h3><p>${"Hens crossed the sound, one by one. ".repeat(9)}</p></article>`.repeat(3)}`],
    ["articles beside one with a headline of the second level",
      `<article><h2>Last ferry sails</h2>${inParagraphs}</article><div><article><p>${"The yard is full, and the hens are out. ".repeat(20)}</p></article></div>`],
  ])("goes: %s", (_, body) => {
    expect(textsOf({ body })).toEqual(paragraphs);
  }); // prettier-ignore

  it.each([
    [
      "a form that wraps the page",
      `<form class="sidebar">${story}</form><div>${menu}<p>The office is open on Monday, at nine.</p></div>`,
    ],
    [
      "a box that holds the page and is named a widget",
      `<div class="widget">${story}</div><div>${menu}<p>The office is open on Monday, at nine.</p></div>`,
    ],
  ])("is not %s", (_, body) => {
    expect(textsOf({ body })).toEqual(paragraphs);
  });
});

describe("what stands between the paragraphs", () => {
  const between = (html: string): string =>
    `<main><h1>Last ferry sails</h1><p>${first}</p>${html}<p>${second}</p><p>${third}</p></main>`;

  it.each([
    ["a paragraph that is a link to another story", "<p><a href='/h'>HENS CROSS THE SOUND AND LIKE IT</a></p>"],
    ["a link in a box of its own", "<div class='x'><a href='/h'>Hens cross the sound and like it</a></div>"],
    ["a list of links", "<ul><li><a href='/h'>Hens cross the sound</a></li><li><a href='/b'>Boats for sale</a></li></ul>"],
    ["labels in a box of another kind", "<div class='tools'><span>Text size</span></div>"],
  ])("goes: %s", (_, html) => {
    expect(textsOf({ body: between(html) })).toEqual(paragraphs);
  }); // prettier-ignore

  it.each([
    ["a list of links that a colon announces", 
      "<p>Three quays are open:</p><ul><li><a href='/1'>The old quay</a></li><li><a href='/2'>The new quay</a></li></ul>", "The old quay"],
    ["a sentence that is a link as a whole", "<p><a href='/l'>The office has published its letter to the captain.</a></p>", "published its letter"],
    ["a list in a box of another kind", "<div class='x'><ul><li>a rope of nine fathoms</li><li>two lamps</li></ul></div>", "nine fathoms"],
    ["running text in a box of another kind", "<div class='x1'><div>He keeps the hens, and they keep him awake.</div></div>", "keep him awake"],
    ["steps in boxes", "<div><div>1. Untie the boat, and wait.</div><div>2. Push off with both hands.</div></div>", "Push off"],
    ["paragraphs that are hidden from screen readers", "<p class='paywall' aria-hidden='true'>The hens were sold in May, all of them.</p>", "sold in May"],
    ["the panels of tabs, shown or not", "<div class='tabs widget'><div class='tab-pane'><p>The crossing takes two hours, whatever the wind.</p></div><div class='tab-pane' style='display:none'><p>Bring a coat, for the deck has no roof.</p></div></div>", "Bring a coat"],
    ["the panels of an accordion menu", "<div class='accordion-menu'><button>Clothes</button><div class='panel' hidden><p>Bring a coat, for the deck has no roof.</p></div></div>", "Bring a coat"],
    ["headings above text in boxes of another kind", "<div class='faq'><h3>What should I bring?</h3><div><p>Bring a coat, for the deck has no roof.</p></div></div>", "What should I bring?"],
    ["code in a box of its own", "<div class='code'><pre>sail(north)</pre></div>", "sail(north)"],
    ["words that stand in a list before its items", "<ul>Bring on board, in a bag:<li>bread</li><li>a blanket</li></ul>", "Bring on board"],
    ["a phrase that is noise in a short line", 
      `<p>${"The office asks whoever saw the boat to write to it, and to say where. ".repeat(4)}Or let us know in the comments below what you saw.</p>`, "saw the boat"],
  ])("stays: %s", (_, html, words) => {
    expect(textsOf({ body: between(html) }).join("\n")).toContain(words);
  }); // prettier-ignore
});

describe("text without paragraphs", () => {
  it.each([
    ["parted by two breaks", paragraphs.join("<br><br>")],
    ["parted by two breaks in a span", `<span>${paragraphs.join("<br>\n<br>")}</span>`],
    ["parted by empty boxes", paragraphs.join("<div></div>")],
    ["parted by tables of pictures", paragraphs.join("<table><tr><td><img src='https://a.example/1.jpg'></td></tr></table><br>")],
    ["loose beside elements", `${paragraphs[0]}<p>${paragraphs[1]}</p>${paragraphs[2]}`],
  ])("is read whole: %s", (_, text) => {
    const body = `<div>${menu}</div><div class="a"><h1>Last ferry sails</h1><div>${text}</div></div>`;
    expect(textsOf({ body }).filter((one) => !one.startsWith("[image"))).toEqual(paragraphs);
  }); // prettier-ignore
});
