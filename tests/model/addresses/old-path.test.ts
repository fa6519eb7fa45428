/** Which spellings of an old address are one, and which an article can have for its own. */
import { describe, expect, it } from "vitest";
import {
  canBePermalink,
  lookUps,
  oldPathKey,
  oldPathOf,
  writtenPath,
} from "../../../src/model/addresses/old-path.ts";
import { SPELLINGS } from "../../old-spellings.ts";

describe("spellings of one address", () => {
  it.each(SPELLINGS)("%s is %s: %s", (had, asked) => {
    expect(lookUps(asked).map(oldPathKey)).toContain(oldPathKey(had));
  });

  it("are looked up only by names that tell articles apart, and at last without", () => {
    const isName = (name: string): boolean => name === "p";
    expect(lookUps("/a?x=1&p=12&&p", isName)).toEqual(["/a?p=12", "/a?p", "/a"]);
    expect(lookUps("/a/")).toEqual(["/a/"]);
  });

  it.each([
    ["/2019/shed/", "/2020/shed/"],
    ["/?p=12", "/?p=13"],
    ["/a/b", "/a%2Fb/c"],
  ])("%s is not %s", (one, other) => {
    expect(oldPathKey(one)).not.toBe(oldPathKey(other));
  });
});

it.each([
  ["https://old.example/2019/shed/#end", "/2019/shed/"],
  ["http://old.example/?p=12", "/?p=12"],
  ["https://old.example/%d0%b4/", "/%d0%b4/"],
  ["/2019/shed.html", "/2019/shed.html"],
  ["//old.example/a", "/a"],
  ["mailto:a@old.example", undefined],
])("the path of %s is as it is written", (address, path) => {
  expect(oldPathOf(address)).toBe(path);
});

it("a path is written in ASCII, and what is encoded stays as it is", () => {
  expect(writtenPath("/schön/%d0%b4 a/")).toBe("/sch%C3%B6n/%d0%b4%20a/");
});

it.each([
  ["/2019/shed/", true],
  ["/articles/shed/", true],
  ["/shed.html", true],
  ["/archive", false],
  ["/sections", false],
  ["/lists/2.json", false],
  ["/opml/2.xml", false],
  ["/style-32b82ad7.css", false],
  ["/archive/", true],
  ["/lists/friends", true],
  ["/", false],
  ["/?p=12", false],
  ["/articles/shed", false],
  ["/tags/garden", false],
  ["/tags/garden/rss.xml", false],
  ["/rss.xml", false],
  ["/feed/", false],
  ["/archive/2", false],
  ["/media/a/b.png", false],
])("whether %s can be a permalink: %s", (path, fits) => {
  expect(canBePermalink(path)).toBe(fits);
});
