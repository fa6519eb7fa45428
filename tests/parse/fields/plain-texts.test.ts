/** Plain texts that people write themselves: nothing of a page stands around them, and no line is lost. */
import { describe, expect, it } from "vitest";
import { manuscriptOf } from "../parse-text.ts";

/** Kind, and text; its first line is the title. Bars are line breaks. */
const titled = [
  ["aphorisms", "Aphorisms||A garden is a slow argument.||Trains are late; stations are not."],
  ["a recipe", "Lentil stew||Serves 4, 40 minutes||Ingredients|300 g brown lentils|1 onion|1 bay leaf|salt, pepper||Method|1. Soak the lentils for an hour in cold water.|2. Add the bay leaf and simmer until soft.||Serve with bread."],
  ["a recipe with a blank line after each line", "Pea soup||Ingredients||200 g peas||1 onion||Salt||Method||Soak the peas overnight, and chop the onion into small pieces.||Boil the peas with the onion for an hour."],
  ["a recipe in another language", "Kartoffelsuppe||Zutaten||1 kg Kartoffeln|2 Möhren|Salz||Zubereitung||Kartoffeln schälen und würfeln.|Pürieren und abschmecken.||Guten Appetit!"],
  ["an event with a time and a place", "Summer fete||Saturday, 14 June 2025, 2 pm to 6 pm|Village green, Lower Elm||Cakes, a tombola and the brass band.||Admission free."],
  ["minutes", "Minutes of the garden club|3 March 2025, 7 pm, town hall||Present: Ana, Bo, Cy|Apologies: Di||1. Minutes of the last meeting|Approved without changes.||2. Water butts|Bo reports that three butts leak. Cy will repair them until April."],
  ["a manual", "How to mend a flat tyre||You need|Tyre levers|Patches|A pump||Step 1: Take the wheel off|Open the brake first. Then loosen the nuts and pull the wheel out.||Step 2: Find the hole|Pump up the tube and hold it under water.||Done!"],
  ["a review", "Review: the Hale kettle||Disclosure: the maker lent me the kettle for two weeks.||Pros:|quick|quiet||Cons:|dear|the lid sticks||The kettle boils a litre in two minutes and ten seconds.||Rating: 4/5"],
  ["an obituary", "In memory of our old dog||Rex|2009 - 2024||He came to us with one ear and no manners. He left us with many friends.||Farewell, old boy."],
  ["a timetable", "Ferry times, winter||Mon-Fri|07:10 North pier|17:40 South pier||Sat-Sun|09:00 North pier||No service on 25 December."],
  ["a list of things to pack", "Packing list for the hut||tent|sleeping bag|stove|2 pots|map and compass"],
  ["a diary", "Tuesday||Rain all day. I wrote two letters and posted neither.||Wednesday||Sun. I posted the letters."],
  ["release notes", "Version 2.1||New|* Dark mode|* Search in titles|* Faster start||Fixed|* Wrong date in the footer||Thanks to all who reported bugs!"],
  ["a play", "THE QUEUE|A play in one act||ANNA: Is this the end?|BEN: It is the end of the queue.|ANNA: That is what I meant.||Curtain."],
  ["a notice in capitals", "LOST CAT||Grey, white paws, answers to Mango (sometimes).||Last seen on Mill Street on Sunday evening."],
  ["an announcement with a telephone number", "We are moving||From 1 May you find us at Mill Street 4.|Phone: 01632 960000|Mail: shop@example.org||See you there!"],
  ["a poem in numbered parts", "Three songs||I||The rain has gone|and left its hat.||II||The cat comes in|and that is that."],
  ["a report with a subtitle", "Annual report 2024|of the society at Green End||Members: 41 (2023: 39)|Plots: 40||The year was wet. Nearly all the potatoes were lost.||Income|Fees 820"],
  ["lines wrapped by hand", "The ship||It sails today at ten, and comes back|at night with the whole crew."],
  ["a dialogue", "The lost boat||ANN: Where is the boat?||JON: Gone."],
  ["a section's name for its title", "News||The boat is back, and everybody came to see it in the evening sun."],
  ["a section's name above a name and its dates", "Obituary||Ann Miller|1930 - 2026||She loved the sea, and the sea loved her in all the years that she had."],
  ["a table with tabs", "Stations of the pier||Station\tJan\tFeb|Pier\t1.2\t1.3||That was the table of the pier, and here is some text."],
  ["a list of names and titles", "Reading list||Ann Miller|The Sea at Noon|Jon Reed|A Short Walk||That is what I read in the spring of this year."],
  ["a list of names, each apart", "Winners||Ann Miller||Jon Reed||Eva Stone||Thank you all for coming to the hall, and for staying."],
  ["names that head a sentence each", "Our crew||Ann Miller|She has been at sea for ten years.||Jon Reed|He cooks for all of us, twice a day."],
  ["a song with labels", "Ferry song||[Verse 1]|The ferry leaves at seven|The ferry leaves at eight||[Chorus]|Oh carry me over the water|Oh carry me over to you"],
  ["a song whose lines look like headlines", "Harbour song||The boats come in at seven o'clock|The boats go out at eight o'clock||The gulls go home at seven o'clock|The gulls go home at eight o'clock"],
] as const; // prettier-ignore

/** All lines that are published, without the bullets. */
function publishedLines(text: string): { title: string; lines: string[]; dropped: unknown } {
  const { title, titleDerived, body, dropped } = manuscriptOf(text);
  expect(titleDerived).toBe(false);
  return { title, lines: body.flatMap((block) => block.text.split("\n")).map(bare), dropped };
}

/** Without a bullet, and with one space between columns. */
function bare(line: string): string {
  return line.replace(/^[•*]\s/u, "").replaceAll("\t", " ");
}

describe("a text without a page around it", () => {
  it.each(titled)("keeps every line: %s", (_, written) => {
    const [title, ...lines] = written.split("|").filter((line) => line !== "");
    expect(publishedLines(written.replaceAll("|", "\n"))).toEqual({
      title,
      lines: lines.map(bare),
      dropped: [],
    });
  });

  it("keeps the greeting of a letter, which is no title", () => {
    const letter = ["Dear Jon,", "thank you for your letter, which came with the rain. I read it twice.", "Yours,"];
    const { body, dropped } = manuscriptOf(letter.join("\n\n"));
    expect(body.map(({ text }) => text)).toEqual(letter);
    expect(dropped).toEqual([]);
  }); // prettier-ignore

  it("keeps what is not the title that front matter states", () => {
    const text = ["Serves six", "For the dough\n200 g flour\n100 g butter", "Make a dough, let it rest, and roll it out."];
    const { title, dropped, section } = manuscriptOf(`---\ntitle: Onion tart\n---\n${text.join("\n\n")}`);
    expect({ title, dropped, section }).toEqual({ title: "Onion tart", dropped: [], section: undefined });
  }); // prettier-ignore

  it.each([
    ["a haiku", "Autumn||Leaves on the platform|the late train takes none of them|a broom waits for dawn"],
    ["a list of things", "Lentil soup||250 g red lentils|1 onion|1 l stock||Chop the onion, and fry it gently in a large pot."],
  ])("keeps the lines of %s together", (_, written) => {
    const [, lines] = written.split("||");
    expect(manuscriptOf(written.replaceAll("|", "\n")).body[0]).toMatchObject({ kind: "verse", text: lines?.replaceAll("|", "\n") });
  }); // prettier-ignore

  it.each([
    ["with its author", "The heron|by Ida Wren||He stands there like a question|that nobody has asked.||The water goes around him|and does not mind."],
    ["with its author and a dedication", "The heron|by Ida Wren||He stands there like a question|that nobody has asked.||The water goes around him|and does not mind.||For my sister|in the spring"],
  ])("keeps the stanzas of a poem %s", (_, written) => {
    const { title, byline, body } = manuscriptOf(written.replaceAll("|", "\n"));
    const [, ...stanzas] = written.split("||");
    expect({ title, byline }).toEqual({ title: "The heron", byline: "Ida Wren" });
    expect(body.map(({ kind, text }) => [kind, text])).toEqual(
      stanzas.map((stanza) => ["verse", stanza.replaceAll("|", "\n")]),
    );
  }); // prettier-ignore

  it.each([
    ["", ""],
    ["and a date", "3 March 2025"],
  ])("has the one name between its title and its text for its author %s", (_, date) => {
    const text = "He stands there like a question that nobody has asked, and the water goes around him.";
    const { byline, body } = manuscriptOf(["The heron at noon", "Ida Wren", date, text].join("\n\n"));
    expect({ byline, body: body.map((block) => block.text) }).toEqual({ byline: "Ida Wren", body: [text] });
  }); // prettier-ignore

  it.each(["***", "* * *", "###", "-30-", "- - -", "~ ~ ~", "§", "----", "⁂"])("goes on below a divider: %s", (divider) => {
    const parts = [
      "The rain came in the night, and in the morning the whole yard stood under water. We carried the chairs upstairs.",
      "Nobody slept. The cat sat on the stairs and looked at the water as if it were a guest that would not leave.",
      "In the evening it was gone, and all that it left was a line on the wall.",
    ] as const;
    const kindsOf = (...lines: readonly string[]) =>
      manuscriptOf(["The flood in the yard", ...lines].join("\n\n")).body.map(({ kind }) => kind);
    const [first, second, last] = parts;
    expect(kindsOf(first, second, divider, last)).toEqual(["paragraph", "paragraph", "rule", "paragraph"]);
    expect(kindsOf(divider, ...parts, divider)).toEqual(["paragraph", "paragraph", "paragraph"]);
    const dropping = `---\ndrop: ["- - -"]\n---\n${[first, "- - -", last].join("\n\n")}`;
    expect(manuscriptOf(dropping).body.map(({ kind }) => kind)).toEqual(["paragraph", "paragraph"]);
  }); // prettier-ignore

  const recipe = (line: string, ...below: readonly string[]) =>
    [
      "Bread",
      "Ingredients\n200 g flour\n1 onion",
      "Mix the flour with the water, and wait until it has risen well.",
      line,
      ...below,
    ].join("\n\n");

  it.each([
    "Posted in March.",
    "Thanks for reading!",
    "See also: my text on bread.",
    "We use cookies in this recipe, and nuts.",
  ])("keeps a sentence that begins as pages do: %s", (line) => {
    const { title, dropped } = manuscriptOf(recipe(line, "Serve with butter."));
    expect({ title, dropped }).toEqual({ title: "Bread", dropped: [] });
  });

  it("loses such sentences where two kinds of them tell of a page", () => {
    const lines = ["Posted in March.", "We use cookies in this recipe, and nuts."] as const;
    const { dropped } = manuscriptOf(recipe(...lines));
    expect(dropped.map(({ text }) => text)).toEqual(expect.arrayContaining([...lines]));
  });

  it("keeps its title and its list where one sentence is surely a page's", () => {
    const { title, dropped } = manuscriptOf(
      recipe(
        "To receive new posts and support my work, consider becoming a free or paid subscriber.",
      ),
    );
    expect(title).toBe("Bread");
    expect(dropped).toHaveLength(1);
  });

  it("keeps the numbers of a list above a list with bullets", () => {
    const { body } = manuscriptOf("Reading list\n\n1. The Harbour\n2. Three Boats\n\n* lent to Bo\n* lost\n");
    expect(body.map(({ text }) => text)).toEqual(["1. The Harbour\n2. Three Boats", "• lent to Bo\n• lost"]);
  }); // prettier-ignore

  it("has the line that says the same as its file's name for its title", () => {
    const lines = ["Notes", "By the gate, in the spring", "The beans have come up, and the rhubarb is late again."];
    const { title, body } = manuscriptOf(lines.join("\n\n"), "articles/notes.txt");
    expect({ title, lines: body.map(({ text }) => text) }).toEqual({ title: "Notes", lines: lines.slice(1) });
  }); // prettier-ignore

  it("loses a row of other headlines at its end, and no single line", () => {
    const story = "The beans have come up, and the rhubarb is late again, as it was the year before.";
    const last = "Next meeting on the first Monday in April";
    const others = ["Brewery turns its cold store into a concert hall", "Island distillery wins fight over peat road"];
    const lost = (...below: string[]) => manuscriptOf([story, ...below].join("\n\n")).dropped;
    expect(lost(last)).toEqual([]);
    expect(lost(...others)).toHaveLength(2);
  }); // prettier-ignore
});

describe("a text that a page stood around", () => {
  it.each(["This post contains affiliate links.", "Affiliate links are marked with a star.", "Disclosure: we may earn a commission when you buy through our links."])(
    "keeps what discloses advertising: %s",
    (disclosure) => {
      const story = "The bridge over the river will stay shut until the autumn, the harbour master said.";
      const text = ["Harbour bridge shut until the autumn", story, disclosure, "Advertisement", story];
      expect(manuscriptOf(text.join("\n\n")).dropped.map((line) => line.text)).toEqual(["Advertisement"]);
    },
  ); // prettier-ignore

  it.each([
    ["a notice of the site", "Advertisement"],
    ["a byline", "By Jane Doe"],
  ])("loses what stands between its headline and its text: %s", (_, sign) => {
    const story = "The bridge over the river will stay shut until the autumn, the harbour master said.";
    const text = ["Harbour bridge shut until the autumn", "Three minutes", sign, story];
    const { title, body } = manuscriptOf(text.join("\n\n"));
    expect({ title, body: body.map((block) => block.text) }).toEqual({ title: text[0], body: [story] });
  }); // prettier-ignore
});

describe("a point of a list", () => {
  const listOf = (...points: string[]) => {
    const others = ["water the beans", "paint the shed", "sow the peas", "mend the fence", "buy a rake"];
    const list = [...others, ...points].map((point) => `- ${point}`).join("\n");
    return `What we have to do until the spring comes to the garden.\n\n${list}`;
  };
  const droppedOf = (text: string) => manuscriptOf(text).dropped.map(({ text: line }) => line);

  it("stays, though it says what pages say", () => {
    expect(droppedOf(listOf("Subscribe to our newsletter"))).toEqual([]);
  });

  it("goes when front matter drops it", () => {
    const text = listOf("Subscribe to our newsletter on 555 0100");
    expect(droppedOf(`---\ndrop: ["*555 0100"]\n---\n${text}`)).toHaveLength(1);
  });

  it("goes when a label in capitals makes it private", () => {
    const notes = ["NOT FOR PUBLICATION: the price is 3 million", "INTERNAL: ask Anna before Friday"];
    expect(droppedOf(listOf(...notes))).toHaveLength(2);
  });
}); // prettier-ignore

it("takes a speaker's label in capitals for no promo's", () => {
  const lines = ["ANNA: I waited for the ferry until the lamps went out.", "BOAT HIRE: the best of the bay"];
  const { dropped } = manuscriptOf(["The queue at the pier", ...lines, "ANNA: Is this the end of it?", "And so it was."].join("\n\n"));
  expect(dropped.map(({ text }) => text)).toEqual([lines[1]]);
}); // prettier-ignore
