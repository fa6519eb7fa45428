/** What a story that was saved with its whole page loses, and what it keeps. */
import { describe, expect, it } from "vitest";
import { manuscriptOf } from "../parse-text.ts";

const furniture = ["Home", "Search", "Log in", "Newsletter", "Contact us", "Privacy policy"];
const paragraphs = [
  "The bridge over the river will stay shut until the autumn, the harbour master said on Monday, because the engineers who looked at its deck in the spring found a second row of cracks beneath the first one, and nobody had ever looked at the other side of it before.",
  "Ferries will run every ten minutes between the two quays until then, free of charge for everyone who lives in the harbour quarter. The master of the harbour said that two more ferries had been hired from the lakes, and that both would be on the river before the end of the week.",
  "Engineers will now cut out a piece of the deck and send it to the laboratory. What they learn there decides whether the bridge can be mended or must be built anew, which would take three years and cost the harbour more than it earns in ten.",
];
const teasers = [
  "The choir that sings without a conductor",
  "Twelve women from four villages meet each Tuesday in a barn and need nobody's baton.",
  "Why plums are late",
  "A cold April kept blossoms closed, and growers expect small fruit this season.",
  "Chess club wins again",
  "Nine juniors travelled to Rotterdam and brought home every medal on offer.",
];
const bodyOf = (lines: readonly string[]): readonly string[] =>
  manuscriptOf(lines.join("\n\n")).body.map(({ text }) => text);

/** So many labels make the text the dump of a page. */
const menu = Array.from({ length: 60 }, (_, i) => `Department ${String(i)}`);

describe("below a story saved with its page", () => {
  it("drops the teasers of other stories, which no keyword announces", () => {
    expect(bodyOf([...furniture, "Bridge stays shut", ...paragraphs, ...teasers])).toEqual(
      paragraphs,
    );
  });

  it("keeps short paragraphs under a heading that speak of the same thing", () => {
    const last = [
      "What happens now",
      "The ferries of the harbour start on Tuesday at six.",
      "The engineers send the first piece of the deck on Friday.",
      "The laboratory looks at the cracks before the autumn.",
    ];
    expect(bodyOf([...furniture, "Bridge stays shut", ...paragraphs, ...last])).toEqual([
      ...paragraphs,
      ...last,
    ]);
  });

  it("drops a teaser and the box about its author below a list of other stories", () => {
    const box = [
      "Mary Major writes about rivers and the people who live from them.",
      "She lives by one of them with a dog, two canoes and far too many books for her boat, and has written four of these herself. Before that she repaired clocks, taught geography at three schools, and walked from one sea to another with nothing but a tent.",
    ];
    const page = [
      ...menu,
      "Bridge stays shut",
      ...paragraphs,
      "You may also like",
      "Plums",
      ...box,
    ];
    expect(bodyOf(page)).toEqual(paragraphs);
  });

  it("keeps the story that goes on below such a list", () => {
    const page = [
      ...menu,
      "Bridge stays shut",
      ...paragraphs,
      "You may also like",
      "Plums",
      ...paragraphs,
    ];
    expect(bodyOf(page)).toEqual([...paragraphs, ...paragraphs]);
  });

  it("drops teasers above a long notice at the very bottom, too", () => {
    const notice =
      "This publisher belongs to a group of companies that processes what you type, click or scroll " +
      "for measuring, advertising and research, stores it for thirteen months on servers of its " +
      "suppliers, and passes it to agencies abroad whose names and addresses are listed elsewhere.";
    const page = [...furniture, "Bridge stays shut", ...paragraphs, ...teasers, notice];
    expect(bodyOf(page)).toEqual(paragraphs);
  });

  it("keeps a list that a colon announces", () => {
    const lead = "What the master of the harbour asks everybody on the river to do until then:";
    const list = [
      "Take only what you can carry",
      "Leave bicycles at the gate",
      "Let children board first",
      "Have the exact change ready",
      "Keep dogs on a short lead",
    ];
    const page = [...menu, "Bridge stays shut", ...paragraphs, lead, ...list, "Read more", "Plums"];
    expect(bodyOf(page)).toEqual([...paragraphs, lead, list.map((item) => `• ${item}`).join("\n")]);
  });

  it("drops the second headline below a colon, and all after it", () => {
    const list = [
      "From the other desks:",
      "Twelve women from four villages sing without a conductor and need no baton",
      "Cold April keeps plum blossoms closed, and growers expect small fruit",
    ];
    expect(bodyOf([...menu, "Bridge stays shut", ...paragraphs, ...list])).not.toContain(list[2]);
  });

  it("keeps what a text without a page around it says last", () => {
    expect(bodyOf(["Bridge stays shut", ...paragraphs, ...teasers]).slice(0, 3)).toEqual(
      paragraphs,
    );
    expect(bodyOf(["Bridge stays shut", ...paragraphs, ...teasers])).toContain(teasers[1]);
  });
});

describe("open lines of a page's text without its markup", () => {
  const page = (...lines: string[]): string[] => [...menu, "Bridge stays shut", ...lines];
  const [first = "", second = "", third = ""] = paragraphs;

  it.each([
    ["headings", ["Seventeen welders and two divers on night shift", "Rope, planks and paint from southern valleys"]],
    ["points of a list", ["Welders start before sunrise on weekdays", "Divers work with lamps until winter comes"]],
  ])("stay between paragraphs: %s", (_, lines) => {
    const [one = "", other = ""] = lines;
    const story = [first, one, second, other, third];
    expect(bodyOf(page(...story))).toEqual(story);
  }); // prettier-ignore

  it.each([
    [
      "Ferries from the north quay every ten minutes",
      "Ferries from the south quay until the autumn",
    ],
    ["Engineers send the deck to the laboratory"],
  ])("stay right below the text when they speak of the same thing: %s", (...lines) => {
    expect(bodyOf(page(...paragraphs, ...lines))).toEqual([...paragraphs, ...lines]);
  });

  it("go below it when they do not, or a piece of the page stands between", () => {
    expect(bodyOf(page(...paragraphs, "Chess club wins the junior cup again"))).toEqual(paragraphs);
    const others = ["You may also like", "Ferries of the harbour run again"];
    expect(bodyOf(page(...paragraphs, ...others))).toEqual(paragraphs);
  });
});

describe("above a story saved with its page", () => {
  it("drops running text that is a notice or a caption", () => {
    const above = [
      "To add something to this list of favourites, press the star beside its name and sign up for free with any address of yours.",
      "A second row of cracks beneath the deck of the bridge.",
    ];
    const title = "Bridge over the river stays shut";
    const page = [...menu, ...above, ...menu.slice(0, 20), title, ...paragraphs];
    expect(bodyOf(page)).toEqual(paragraphs);
  });

  it("finds a short story among many boxes of one sentence each", () => {
    const boxes = ["Your day", "Your city", "Your team", "Your desk", "Your boat"].flatMap(
      (name) => [
        name,
        `${name} in six or seven lines, each morning, from people who know it better than others do.`,
        "More",
      ],
    );
    const page = [
      ...menu,
      ...boxes,
      ...menu.slice(0, 9),
      "Bridge stays shut",
      ...paragraphs.slice(0, 2),
    ];
    expect(bodyOf(page)).toEqual(paragraphs.slice(0, 2));
  });
});

describe("between headline and text of a story saved with its page", () => {
  it.each([
    ["line of the site", "All that the quay has to say, every day", "Bridge over the river stays shut until the autumn"],
    ["teaser", "Fifteen ferries on rivers that nobody should ever miss", "Harbour master hires two more ferries from the lakes"],
  ])("is no %s above the headline", (_, above, headline) => {
    const page = [...furniture, ...menu, above, headline, ...paragraphs];
    expect(manuscriptOf(page.join("\n\n"))).toMatchObject({ title: headline });
  }); // prettier-ignore

  const standfirst =
    "Harbour master says that the ferries are free until engineers mend the cracks";

  it("keeps a standfirst of a sentence's length in the body", () => {
    const page = [...furniture, "Bridge stays shut", standfirst, "By Mary Major", ...paragraphs];
    expect(bodyOf(page)).toEqual([standfirst, ...paragraphs]);
  });

  it.each([
    [
      "the headline said again",
      "Bridge over the river stays shut until autumn, harbour master says",
    ],
    [
      "a caption",
      "Engineers on the deck of the bridge over the river in the harbour (photo: Major)",
    ],
    ["a foreign line", "Nine juniors travelled to Rotterdam and brought home all medals on offer"],
  ])("keeps %s out of the body", (_, line) => {
    const title = "Bridge over the river stays shut until autumn, harbour master says";
    const page = [...furniture, title, line, "By Mary Major", ...paragraphs];
    expect(bodyOf(page)).toEqual(paragraphs);
  });
});

describe("readers' comments below a story saved with its page", () => {
  const menu = Array.from(
    { length: 40 },
    (_, i) => `Department ${String.fromCharCode(97 + (i % 26))}`,
  );
  const comment = (name: string, time: string): string[] => [
    `Comment by ${name} on ${time}`,
    "The harbour master said the same about the bridge and the ferries two years ago. " +
      "Engineers who look at cracks in the deck for a whole spring should be on the river each day.",
    "My own ferry costs the harbour nothing, and yet the engineers and the master forbid it.",
  ];
  const names = ["Quill", "Barnaby", "Osk", "Tilda", "Ferrer", "Wim", "Noor"];
  const thread = [...names, ...names].flatMap((name, i) =>
    comment(name, `12 May, ${String(i + 10)}:20`),
  );

  it("go when a line with a time stands above each, however many there are", () => {
    const page = [...menu, "Bridge stays shut", ...paragraphs, "7 comments", ...thread];
    expect(bodyOf(page)).toEqual(paragraphs);
  });

  it("go from the first name on, whatever the line above it says", () => {
    const answered = thread.flatMap((line, i) => (i % 3 === 2 ? [line, "Reply"] : [line]));
    const page = [
      ...menu,
      "Bridge stays shut",
      ...paragraphs,
      "7 voices from the quay",
      ...answered,
    ];
    expect(bodyOf(page)).toEqual(paragraphs);
  });

  it("are not the entries of a live ticker, which nobody answers", () => {
    const entries = ["9:10", "9:40", "10:25"].flatMap((time, i) => [
      `${time} from the quay`,
      paragraphs[i] ?? "",
    ]);
    const page = [...menu, "Bridge stays shut", paragraphs[0] ?? "", ...entries];
    expect(bodyOf(page)).toEqual(expect.arrayContaining([...paragraphs]));
  });

  it("are not a story that goes on below a count of comments", () => {
    const [first, ...others] = paragraphs;
    const page = [...menu, "Bridge stays shut", first ?? "", "7 comments", ...others, ...others];
    expect(bodyOf(page)).toEqual([...paragraphs, ...others]);
  });
});
