import { expect, it } from "vitest";
import { chooseLead } from "../../src/media/choose-lead.ts";
import type { FoundMedia, Picture } from "../../src/model/media.ts";

const file = (name: string, width: number) => ({
  [name]: {
    file: {
      path: `/media/d/${name}`,
      type: "image/png",
      digest: "d",
      size: 9,
      width,
      height: width,
    },
    from: `articles/${name}`,
    rest: "",
  },
});
const FOUND: FoundMedia = {
  ...file("big.png", 800),
  ...file("icon.png", 64),
  "other/big.png": {
    ...file("big.png", 800)["big.png"],
    rest: "",
    from: "x",
  } as FoundMedia[string],
  "old.md": { source: "articles/old.md", rest: "", line: 1 },
};
const at = (address: string, more: Partial<Picture> = {}): Picture => ({ address, ...more });
const BIG = { address: "/media/d/big.png", type: "image/png", width: 800, height: 800 };

it.each<[string, Picture | undefined, Picture[], Picture | undefined]>([
  ["the stated one, with its size", at("big.png", { alt: "B" }), [], { ...BIG, alt: "B" }],
  ["the stated one from elsewhere", at("https://e.org/a.png"), [], at("https://e.org/a.png")],
  ["once what the body shows, too", at("big.png"), [at("other/big.png", { alt: "B" })], { ...BIG, alt: "B", inBody: true }],
  ["the first large one of the body", undefined, [at("icon.png"), at("big.png")], { ...BIG, inBody: true }],
  ["one of the body where the stated one is gone", at("gone.png"), [at("big.png")], { ...BIG, inBody: true }],
  ["one elsewhere that says its size", undefined, [at("https://e.org/a.png", { width: 400, height: 300 })], at("https://e.org/a.png", { width: 400, height: 300, inBody: true })],
  ["a photograph elsewhere", undefined, [at("https://e.org/badge.svg"), at("https://e.org/a.jpg?x=1")], at("https://e.org/a.jpg?x=1", { inBody: true })],
  ["no icon", undefined, [at("icon.png"), at("https://e.org/badge.svg"), at("https://e.org/dot.jpg", { width: 1, height: 1 })], undefined],
  ["a page's own, which its story shows at another address", at("https://e.org/og.png", { inBody: true }), [at("big.png")], at("https://e.org/og.png", { inBody: true })],
  ["a page's own, which is to be shown where the story's is gone", at("https://e.org/og.png", { inBody: true }), [at("gone.png")], at("https://e.org/og.png")],
  ["nothing that is no picture", at("old.md"), [], undefined],
])("takes %s", (_what, stated, shown, lead) => {
  expect(chooseLead(stated, shown, FOUND)).toEqual(lead);
}); // prettier-ignore
