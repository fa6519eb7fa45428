/** Who sent or wrote a text, where that stands behind its last sentence. */
import { describe, expect, it } from "vitest";
import { manuscriptOf, story } from "../parse-text.ts";

const last = "The next boat sails in October, and until then the old one carries mail and milk.";

describe("a mark behind the last sentence", () => {
  it.each([
    ["(AP)", "AP"],
    ["(dpa).", "dpa"],
    ["— Reuters", "Reuters"],
    ["PTI", "PTI"],
    ["| EFE", "EFE"],
    ["(Quelle: dpa)", "dpa"],
    ["© AFP", "AFP"],
    ["/Xinhua", "Xinhua"],
    ["(jdo/dpa)", "dpa"],
    ["(With inputs from PTI)", "PTI"],
    ["(Reporting by Jane Doe; Editing by John Roe)", undefined],
    ["(jdo)", undefined],
    ["(Agencies)", undefined],
    ["— Agenturen", undefined],
    ["(with Agency reports)", undefined],
  ])("goes, and the paragraph stays: %s", (mark, source) => {
    const { body, origin, dropped } = manuscriptOf([...story, `${last} ${mark}`].join("\n\n"));
    expect(body.map(({ text }) => text)).toEqual([...story, last]);
    expect(origin?.name).toBe(source);
    expect(dropped).toMatchObject([{ text: mark, rule: "credit-behind-text" }]);
  });

  it("names the author that no byline names", () => {
    const { byline } = manuscriptOf(
      [...story, `${last} (Reporting by Jane Doe; Editing by John Roe)`].join("\n\n"),
    );
    expect(byline).toBe("Jane Doe");
  });

  it("goes with the markup around it, and leaves other markup", () => {
    const page = [...story, `<b>${last}</b> <i>(AP)</i>`]
      .map((text) => `<p>${text}</p>`)
      .join("\n");
    const { body } = manuscriptOf(page, "articles/x.html");
    expect(body.at(-1)?.html).toBe(`<p><b>${last}</b></p>`);
  });

  it("makes a caption of a short line in the middle", () => {
    const caption = "The old boat leaves the quay with mail and milk. Reuters";
    const { dropped } = manuscriptOf([story[0], caption, story[1], story[2]].join("\n\n"));
    expect(dropped).toMatchObject([{ text: caption, role: "caption" }]);
  });

  it.each([
    `${last.slice(0, -1)}, the Press Trust of India said.`,
    "The old boat carries mail and milk, says the office (it has two clerks).",
    `${last} — Quay Wire`,
    `${last} [quay desk`,
  ])("is none that nobody knows, and none inside a sentence: %s", (text) => {
    const { body } = manuscriptOf([...story, text].join("\n\n"));
    expect(body.at(-1)?.text).toBe(text);
  });
});

it("takes no captain for the sign of a copyright", () => {
  const lineUp = "Town: Sandlin; Petry, Quist, Jansson (c), Ruan, Otter, Brook, Vane, Lowe.";
  const { body } = manuscriptOf([...story, lineUp].join("\n\n"));
  expect(body.at(-1)?.text).toBe(lineUp);
});
