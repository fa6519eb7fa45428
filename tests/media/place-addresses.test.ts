import { expect, it } from "vitest";
import { placeAddresses } from "../../src/media/place-addresses.ts";
import { withOrigin } from "../../src/model/addresses/addresses-in.ts";

const PLACED = {
  "a.png": { path: "/media/1/a.png" },
  "a&b.png": { path: "/media/2/a-b.png" },
  "big.png": { path: "/media/3/big.png", width: 600, height: 400 },
  "old.md": { path: "/articles/old" },
};

const place = (html: string): string[] =>
  placeAddresses([{ kind: "paragraph", html, text: "x" }], PLACED).map((block) => block.html);

it.each([
  ["a picture", '<p><img src="a.png" alt="A > B"></p>', '<p><img src="/media/1/a.png" alt="A > B"></p>'],
  ["an address with references", '<img src="a&#x26;b.png">', '<img src="/media/2/a-b.png">'],
  ["a link", '<p><a href="old.md">old</a></p>', '<p><a href="/articles/old">old</a></p>'],
  ["an address elsewhere", '<a href="https://e.org/a.png">x</a>', '<a href="https://e.org/a.png">x</a>'],
  ["words that look like an address", '<p>src="a.png" &#x3C;img src="a.png"></p>', '<p>src="a.png" &#x3C;img src="a.png"></p>'],
  ["a description that looks like one", '<img alt="&#x3C;img src=" src="a.png">', '<img alt="&#x3C;img src=" src="/media/1/a.png">'],
  ["a picture with its size", '<img src="big.png">', '<img src="/media/3/big.png" width="600" height="400">'],
  ["a picture with a stated width", '<img src="big.png" width="300">', '<img src="/media/3/big.png" width="300" height="200">'],
  ["a picture with a stated size", '<img src="big.png" width="9" height="8">', '<img src="/media/3/big.png" width="9" height="8">'],
  ["a picture with a width in percent", '<img src="big.png" width="50%">', '<img src="/media/3/big.png" width="50%">'],
  ["a picture that is nowhere", '<p>See <img src="gone.png" alt="x"></p>', "<p>See </p>"],
  ["a link that leads nowhere", '<p><a href="gone.md">the <em>old</em></a> one</p>', "<p>the <em>old</em> one</p>"],
  ["links around a lost one", '<a href="old.md">a</a><a href="x">b</a><a href="old.md">c</a>', '<a href="/articles/old">a</a>b<a href="/articles/old">c</a>'],
])("places %s", (_what, html, expected) => {
  expect(place(html)).toEqual([expected]);
}); // prettier-ignore

it("leaves no empty paragraph behind", () => {
  expect(place('<p><img src="gone.png" alt=""></p>')).toEqual([]);
});

it("makes addresses absolute in tags and nowhere else", () => {
  const html = '<p>="/x" src="/y" <img alt="a > b" src="/media/1/a.png"><a href="/">z</a></p>';
  expect(withOrigin(html, "https://e.org")).toBe(
    '<p>="/x" src="/y" <img alt="a > b" src="https://e.org/media/1/a.png"><a href="https://e.org/">z</a></p>',
  );
});
