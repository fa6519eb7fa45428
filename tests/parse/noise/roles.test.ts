/** What is dropped, what stays although it looks like noise, and what is cut at the joint. */
import { describe, expect, it } from "vitest";
import { manuscriptOf, story, storyWith } from "../parse-text.ts";

describe("hard positives", () => {
  it.each([
    ["a promo with a label", "READ MORE: Six soups for a cold kitchen", "promo"],
    ["a German promo", "Lesen Sie auch: Warum die Nebenbahn Geld verdient", "promo"],
    ["a French promo", "À lire aussi : Les pilotes réclament des gilets", "promo"],
    [
      "a label of capitals that no table has",
      "GREATEST HITS: the choir that sang in the rain",
      "promo",
    ],
    ["the headline of another story", "Island Distillery Wins Fight Over Peat Road", "promo"],
    [
      "the headline of another story in small letters",
      "Brewery turns its cold store into a concert hall",
      "promo",
    ],
    ["a single bullet", "• Gardener’s lazy trick keeps slugs away from lettuce", "promo"],
    [
      "a consent notice",
      "By continuing to browse you agree that we and our 214 partners may store information on your device.",
      "consent",
    ],
    [
      "a newsletter",
      "Fancy the day's biggest stories in your inbox? Put your address in the box and pick the topics you like.",
      "newsletter",
    ],
    [
      "an app",
      "Our app is faster, free and works offline. Get it on your phone now.",
      "newsletter",
    ],
    ["an advertisement", "Advertisement", "advertisement"],
    ["a share row", "Facebook Twitter WhatsApp Email", "share-row"],
    ["a German label for sharing", "Diese Seite teilen", "share-row"],
    ["a German list of other stories", "Empfohlen für dich", "related"],
    ["a Spanish list of other stories", "Recomendado para ti", "related"],
    [
      "a caption that reads like a sentence",
      "A night bus waits outside the depot in Inverness on Tuesday. Photograph: John Smith/PA",
      "caption",
    ],
    [
      "a caption with an agency alone",
      "The first bowl always goes to those who unload the nets. EPA",
      "caption",
    ],
    [
      "a caption that a photographer signs in capitals",
      "The second row of cracks, seen from a boat on Sunday. JANE DOE",
      "caption",
    ],
    [
      "a caption with a photographer and an outlet",
      "The last boat leaves the pier before the storm. Jane Doe for The Gazette",
      "caption",
    ],
    [
      "a caption that an initial and a name in capitals sign",
      "The crew lift the cup on the quay after the final whistle - J. DOE",
      "caption",
    ],
    [
      "a caption whose credit names nobody",
      "The crew of 1956 in front of the boat. Courtesy of the family",
      "caption",
    ],
    [
      "a caption with a photographer behind a word",
      "The last boat leaves the pier before the storm (foto Jane Doe)",
      "caption",
    ],
    [
      "a caption with an agency in small letters",
      "People queue with bottles in front of the fountain (ansa)",
      "caption",
    ],
    [
      "a caption that a photographer signs in brackets",
      "The second row of cracks, seen from a boat on Sunday. (Jane Doe)",
      "caption",
    ],
    [
      "a Polish caption with an abbreviation and initials",
      "Czytelnia w dawnej remizie, wczoraj w nocy (fot. J. Doe / Kurier)",
      "caption",
    ],
    ["the place in a player", "0:00 / 3:41", "gallery"],
    ["how long a video is", "0:47", "gallery"],
    ["how long a video is, with the unit", "01:12 Min.", "gallery"],
    [
      "an appeal to nobody, in one sentence",
      "For more strange stories from the coast, sign up to one of the newsletters by clicking here.",
      "subscription",
    ],
    [
      "a call to readers",
      "Were you on the bridge when it was shut? Let us know in the comments below.",
      "reader-call",
    ],
    ["a Swedish locked article", "Det här är en låst artikel.", "subscription"],
    [
      "the headline of another story in two sentences",
      "She sold her piano. Then the buyer rang",
      "promo",
    ],
    ["a shortcode", "[ad_1]", "scraper-debris"],
    ["hashtags", "#bridge #river #town", "tag-row"],
  ])("drops %s", (_name, passage, role) => {
    const manuscript = manuscriptOf(storyWith(passage));
    expect(manuscript.dropped).toMatchObject([{ line: 5, text: passage, role }]);
    expect(manuscript.body.map(({ text }) => text)).toEqual(story);
  });
});

describe("hard negatives", () => {
  it.each([
    [
      "a sentence that begins with a promo's words",
      "Read more slowly, the teacher told the class, and they looked up.",
    ],
    [
      "a quotation that begins like a footer",
      "“All rights reserved,” says the sign above the changing rooms.",
    ],
    [
      "a paragraph about newsletters",
      "Newsletters bring in seven of every ten new subscriptions at the largest of the three papers.",
    ],
    [
      "a paragraph about cookies",
      "Once visitors could refuse cookies as easily as accept them, two thirds refused, and prices fell.",
    ],
    [
      "a story in which readers unsubscribe",
      "Readers may unsubscribe at any time with one click, and each month about two in a hundred do.",
    ],
    [
      "somebody who leaves a reply",
      "Leave a reply if you see him, she had written, even if you are not sure.",
    ],
    ["a very short sentence", "Nobody came."],
    [
      "a German sentence that begins like the label of a list",
      "Empfohlen für dich hatte der Arzt den Sirup, nicht für deinen Bruder.",
    ],
    [
      "a German sentence about sharing a page",
      "Diese Seite teilen sich seit Jahren zwei Dichter, die einander nicht grüßen.",
    ],
    [
      "a sentence that ends in capitals of its own",
      "The sign above the gate says what it has said for years: KEEP OUT.",
    ],
    ["a sentence with a name in brackets", "The oldest of them (Jane Doe) laughed at that."],
    [
      "a menu's line that begins like a promo",
      "Also on offer: the flan. Nobody ever asks for my flan.",
    ],
    ["a heading", "A hard choice"],
    [
      "a sentence that mentions an archive before another",
      "The cat came in on Monday by a window of the archivo. It has stayed since.",
    ],
    ["a telegram", "ARRIVE THURSDAY STOP DO NOT SELL PIANO STOP"],
    ["a result", "Dockers 2–1 Postal Workers"],
    ["a result of a game with many goals", "24:23"],
    [
      "a sentence behind a promo's label",
      "Watch: that was the only word the fourth official could get in before the whistle.",
    ],
    [
      "what somebody says in the words of a newsletter",
      "Follow us on deck, the cook says at noon, and we do, in a line, to see the aqueduct.",
    ],
    [
      "what somebody says in the words of a promo, in Italian",
      "Leggi anche tra le righe, consiglia la maestra, e la classe fa finta di niente.",
    ],
    [
      "a sentence that begins like a call to readers",
      "Write to us, the sign had asked, until somebody took down the letter box in March.",
    ],
    [
      "a sentence with words of an appeal in another language",
      "Les cookies sont sortis du four à quatre heures, et personne ne les a mangés.",
    ],
    [
      "a sentence that begins like the heading of a list",
      "Top stories in the island paper this week: the bridge, the bridge, and a lost cat.",
    ],
    ["a short question", "On dit que vous acceptez tous les cookies ?"],
    [
      "a truncated sentence",
      "Pupils have asked for money for a second boat, and the school is now waiting for the",
    ],
    [
      "a German sentence with the words of an appeal",
      "Wer heute ein Abonnement kündigt, bekommt von ihr keinen Brief und keinen Anruf.",
    ],
  ])("keeps %s", (_name, passage) => {
    const manuscript = manuscriptOf(storyWith(passage));
    expect(manuscript.dropped).toEqual([]);
    expect(manuscript.body.map(({ text }) => text)).toContain(passage);
  });
});

describe("glued promos", () => {
  it.each([
    [
      "behind a space",
      "The worst was expected at four. ",
      "MORE: Storm insurance premiums to double on the coast",
    ],
    [
      "without a space",
      "“We shall use salt,” the captain said.",
      "SEE PICTURES: The night the pier went",
    ],
    [
      "in German",
      "Die Gewerkschaft nennt die Rechnung freundlich. ",
      "Mehr zum Thema: Warum die Nebenbahn Geld verdient",
    ],
    ["in capitals", "The worst was expected at four. ", "SEE THE PICTURES"],
    [
      "without a label, behind a short sentence",
      "Nobody in the room answered. ",
      "Island Distillery Wins Fight Over Peat Road",
    ],
    [
      "without a label, in German",
      "Niemand gab ihm Antwort. ",
      "Warum Brennnesseln im Mai am besten schmecken",
    ],
    ["in brackets", "The worst was expected at four. ", "[VIDEO]"],
    [
      "in brackets with a label",
      "The worst was expected at four. ",
      "(Read also: Storm insurance premiums to double)",
    ],
  ])("are cut at the joint %s", (_name, sentence, promo) => {
    const manuscript = manuscriptOf(storyWith(sentence + promo));
    expect(manuscript.body[2]?.text).toBe(sentence.trim());
    expect(manuscript.dropped).toMatchObject([{ line: 5, text: promo, role: "promo" }]);
  });
});

it("cuts begging off a paragraph that speaks to nobody before", () => {
  const kept =
    "There is an offer now. A company from the capital wants two thousand pounds for the circuit, and the parish finds that the town must pay.";
  const begging = "Get all our local news free in your inbox: sign up for our newsletter here.";
  const manuscript = manuscriptOf(storyWith(`${kept} ${begging}`));
  expect(manuscript.body.map(({ text }) => text)).toContain(kept);
  expect(manuscript.dropped).toMatchObject([{ text: begging, role: "newsletter" }]);
});

it("keeps the headings of a guide, whatever they speak of", () => {
  const guide = [
    "Start with the racks and shelves",
    "She takes them out first and leaves them in warm water for an hour before all else happens.",
    "Mix vinegar with baking powder",
    "The paste goes on the walls with a soft brush, and nobody should breathe above it at work.",
    "Leave the door wide open overnight",
    "That way everything dries, and the smell has gone by the time breakfast is made next day.",
    "Wipe twice with clean cotton cloths",
    "Paper tears, she says, and what it leaves behind burns when the oven is used again.",
  ];
  const lede = "Ovens last longer when they are cleaned twice a year, a repairer told the paper.";
  const manuscript = manuscriptOf(["How to look after an oven", lede, ...guide].join("\n\n"));
  expect(manuscript.body.map(({ text }) => text)).toEqual([lede, ...guide]);
});

it("keeps the heading of a list, whatever it speaks of", () => {
  const heading = "What careful walkers carry in northern hills";
  const manuscript = manuscriptOf(storyWith(heading, "• a map", "• two lamps"));
  expect(manuscript.dropped).toEqual([]);
});

it("keeps a paragraph of one sentence that breaks off in the middle of a story", () => {
  const broken =
    "The engineers told the harbour master that the second row of cracks was older than the bridge itself and";
  for (const end of ["", " that its", " that its ferries"]) {
    const manuscript = manuscriptOf(storyWith(`${broken}${end}`));
    expect(manuscript.dropped).toEqual([]);
  }
});

it("keeps a sentence that breaks off in the middle of a story", () => {
  const broken =
    "Ties between the towns go back to 1948. The relationship outlived both mills, and under the mayor, who came to office in 2000, it was given";
  const manuscript = manuscriptOf(storyWith(broken));
  expect(manuscript.dropped).toEqual([]);
  expect(manuscript.body.map(({ text }) => text)).toContain(broken);
});

it("keeps the sentence that a text breaks off in", () => {
  const last = "Nobody slept. Firefighters from three villages carried sandbags past burning cars";
  const manuscript = manuscriptOf([...story, last].join("\n\n"));
  expect(manuscript.body.at(-1)?.text).toBe(last);
});

describe("lists of other stories", () => {
  it("go with their label, and the story goes on below", () => {
    const list =
      "DON’T MISS:\nHeavy dew expected on low ground[LATEST]\nWatch a heron steal lunch from anglers[VIDEO]";
    const manuscript = manuscriptOf(storyWith(list));
    expect(manuscript.dropped.map(({ line }) => line)).toEqual([5, 6, 7]);
    expect(manuscript.body).toHaveLength(3);
  });

  it("differ from the story's own list", () => {
    const manuscript = manuscriptOf(storyWith("What To Bring\n\n• a whistle\n• bread\n• patience"));
    expect(manuscript.dropped).toEqual([]);
    expect(manuscript.body.map(({ kind }) => kind)).toEqual([
      "paragraph",
      "paragraph",
      "paragraph",
      "list",
      "paragraph",
    ]);
  });
});

describe("lists without bullets", () => {
  it("stay below the line that leads to them, whatever their items look like", () => {
    const manuscript = manuscriptOf(
      storyWith("What to bring:\n\nsoap\n\nWater in bottles, sealed\n\nWarm clothes for children"),
    );
    expect(manuscript.dropped).toEqual([]);
    const list = manuscript.body.find(({ kind }) => kind === "list");
    expect(list?.html).toContain("<li>soap</li>");
  });

  it("are no verse", () => {
    const verse =
      "As the poet has it:\n\nThe wheels go round, the bell is rung,\nAnd some get off while they are young";
    expect(manuscriptOf(storyWith(verse)).body.map(({ kind }) => kind)).not.toContain("list");
  });
});

describe("the end", () => {
  it.each([
    [
      "the comment form",
      "Leave a Reply",
      "Your email address will not be published. Required fields are marked *",
    ],
    [
      "readers' comments",
      "2 comments",
      "Oh this takes me back!! My gran had one. Will try at the weekend x",
    ],
    [
      "the author's box",
      "About the author",
      "Jane lives between two allotments and a railway line, and mends clocks.",
    ],
    [
      "the footer of the blog that republished it",
      "Source: Read Full Article",
      "The Patient Pilgrim is a blog about slow roads. We have no plans to stop.",
    ],
  ])("drops %s", (_name, label, rest) => {
    const manuscript = manuscriptOf([...story, label, rest].join("\n\n"));
    expect(manuscript.dropped.map(({ line }) => line)).toEqual([7, 9]);
    expect(manuscript.body.map(({ text }) => text)).toEqual(story);
  });
});

describe("begging", () => {
  const sentence = "Sign up for the newsletter of one garden centre and you get four.";
  const about = [
    "The newsletters of garden centres come on Fridays, and she reads all of them.",
    "Her sister cancelled every subscription in March and has not missed a bulb.",
  ];

  it("goes from a story about something else", () => {
    expect(manuscriptOf(storyWith(sentence)).dropped).toMatchObject([{ text: sentence }]);
  });

  it("stays in a story that speaks of newsletters itself", () => {
    const manuscript = manuscriptOf(storyWith(sentence, ...about));
    expect(manuscript.dropped).toEqual([]);
  });
});

describe("the mark at the end of a press release", () => {
  const notes = "About the ferry\n\nThe ferry was built by the town and carries forty people.";

  it("ends the story, whatever stands below", () => {
    const { body } = manuscriptOf([...story, ...story, "-ENDS-", notes].join("\n\n"));
    expect(body.map(({ text }) => text)).toEqual([...story, ...story]);
  });

  it("ends nothing above most of the text, and no line that says more", () => {
    const first = [story[0], "- END -", ...story, story[1], story[2]];
    expect(manuscriptOf(first.join("\n\n")).body.length).toBeGreaterThanOrEqual(6);
    const sign = [...story, "- Ends meet here, says a sign -", notes].join("\n\n");
    expect(manuscriptOf(sign).body.at(-1)?.text).toContain("forty people");
  });
});

describe("a list of other stories without a blank line below", () => {
  it("ends where several sentences stand", () => {
    const list =
      "DON’T MISS:\nHeavy dew expected on low ground\nA heron steals lunch\nBoil it. Then wait. Serve it cold.\nSalt 3 g";
    const { body } = manuscriptOf(storyWith(list));
    const text = body.map((block) => block.text).join("\n");
    expect(text).toContain("Boil it. Then wait.");
    expect(text).not.toContain("heron");
  });
});

describe("the times of a live blog", () => {
  it("are no pager, so that the heading below stays", () => {
    const passage = "16.20\n\n‘It sounded like a train’";
    const kept = manuscriptOf(storyWith(passage)).body.map(({ text }) => text);
    expect(kept).toContain("‘It sounded like a train’");
  });
});

it.each([
  ["en", "Add to reading list"],
  ["de", "Zur Merkliste hinzufügen"],
  ["it", "Salva tra i preferiti"],
  ["pt", "Ler mais tarde"],
])("knows the buttons of news sites (%s)", (_language, button) => {
  expect(manuscriptOf(storyWith(button)).dropped.map(({ text }) => text)).toEqual([button]);
  const sentence = `${button} and wait, said the sign at the quay, and nobody waited for long.`;
  expect(manuscriptOf(storyWith(sentence)).dropped).toEqual([]);
});
