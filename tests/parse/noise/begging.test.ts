/** Forms, appeals and footers around a story, and stories that have the same words. */
import { describe, expect, it } from "vitest";
import { manuscriptOf, story } from "../parse-text.ts";

function droppedFrom(...lines: string[]): string[] {
  return manuscriptOf(lines.join("\n\n")).dropped.map(({ text }) => text);
}

describe("a comment form", () => {
  it("has two labels, and goes with all below it", () => {
    const form = ["Name", "Website", "Be kind to each other, and stay with the matter."];
    expect(droppedFrom(...story, ...form)).toEqual(form);
  });

  it.each([
    ["a label alone", ["Name", "Region", "Sandlin", "North", "412 people"]],
    ["the head of a table", ["Name | Website | Score", "Sandlin | sandlin.example | 3", "Petry | petry.example | 2"]],
  ])("is none: %s", (_, lines) => {
    expect(droppedFrom(...story, ...lines)).toEqual([]);
  }); // prettier-ignore
});

describe("begging", () => {
  it.each([
    "To continue reading, subscribe now for 2 crowns a week. Cancel at any time.",
    "Log in or register to keep reading this article for free.",
    "Want to keep reading? Become a member today.",
    "You've read 3 of 5 free articles.",
    "Um den ganzen Artikel zu lesen, melden Sie sich bitte an.",
    "Register to read all stories.",
    "Subscribe to unlock this article.",
  ])("goes, though it names no product: %s", (wall) => {
    expect(droppedFrom(...story, wall, story[0])).toEqual([wall]);
  });

  it.each([
    "You can read this article to your children, the teacher said, and they will laugh.",
    "We found the full story in a drawer of the harbour office.",
    "The rest of this story is well known, and nobody tells it.",
    "Register offices will read all stories that people send, the mayor said.",
    "It took her a winter to read all stories of the island.",
    "Who wrote the letter? Nobody in the office knew.",
  ])("is not what the story says of stories: %s", (sentence) => {
    expect(droppedFrom(...story, sentence, story[0])).toEqual([]);
  });

  it.each([
    [
      "October open thread",
      "Twice a year we open a thread like this one, in which readers may ask whatever they like in the comments below, and we answer.",
      "The thread of May has 300 answers.",
    ],
    [
      "What shall we print next?",
      "Let us know what you think of the paper in the comments below: we read every one of them, and on Friday we shall print the best.",
      "It takes a while.",
    ],
  ])("stays where it is most of the text: %s", (...lines) => {
    expect(droppedFrom(...lines)).toEqual([]);
  });
});

it("leaves the first paragraph above a list of other stories below the first paragraph", () => {
  const headlines = ["Most read", "Brewery turns its cold store into a concert hall", "Heron steals lunch at the quay"];
  expect(droppedFrom("Bridge stays shut", story[0], ...headlines, story[1], story[2])).toEqual(headlines);
}); // prettier-ignore

describe("a footer that names the headline", () => {
  const headline = "Harbour bridge stays shut";

  it.each([
    ["The post Harbour bridge stays shut appeared first on The Gazette.", "The Gazette"],
    ["Inlägget Harbour bridge stays shut syntes först hos Bladet.", undefined],
  ])("goes in whatever language: %s", (footer, source) => {
    const { body, origin } = manuscriptOf([headline, ...story, footer].join("\n\n"));
    expect(body.map(({ text }) => text)).toEqual(story);
    expect(origin?.name).toBe(source);
  });

  it("is no paragraph that quotes it", () => {
    const last = `“${headline}”, the paper had printed in red, and below it the times of all the ferries.`;
    expect(droppedFrom(headline, ...story, last)).toEqual([]);
  });
});

describe("the headline below a notice", () => {
  it.each([
    ["gazette.example with adverts", "Visit gazette.example as usual, with adverts and tracking. You find details here."],
    ["Read on with adverts", "Use gazette.example with cookies and personalised adverts; withdraw whenever you like.", "Agree"],
  ])("is found by the text’s words: %s", (...notice) => {
    const { title, body } = manuscriptOf([...notice, "Bridge is shut", ...story].join("\n\n"));
    expect(title).toBe("Bridge is shut");
    expect(body.map(({ text }) => text)).toEqual(story);
  });

  it("is none where the text above is the story’s", () => {
    const lede = "Nobody could say why the gulls had left the harbour, or where they had gone in the night.";
    expect(droppedFrom(lede, "Bridge is shut", ...story)).toEqual([]);
  });
}); // prettier-ignore
