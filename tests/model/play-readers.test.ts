/** What readers of an old feed see of the new site: kept, come back as unread, doubled or lost. */
import { describe, expect, it } from "vitest";
import type { OldEntry, OldFeed } from "../../src/model/old-feed.ts";
import { playReaders, type ServedEntry } from "../../src/model/play-readers.ts";

const AT = "2019-05-01T10:15:30Z";
const SHED: OldEntry = {
  ...{ id: "7", link: "https://old.example/2019/shed/", title: "The shed", published: AT },
  ...{ authors: [], tags: [] },
};
const HERE: ServedEntry = {
  ...{ id: "7", link: "/2019/shed/", title: "The shed", published: AT, updated: AT },
};

function play(served: readonly ServedEntry[], entry = SHED, answered: readonly string[] = []) {
  const feed: OldFeed = { format: "rss", page: "https://old.example/", entries: [entry] };
  return playReaders(feed, served, (path) => answered.includes(path))[0];
}

describe("an entry of an old feed", () => {
  it.each<[string, readonly ServedEntry[], string]>([
    ["is kept under its id, whatever its title and address", [{ ...HERE, title: "A", link: "/a" }], "kept"],
    ["is unread when its address has another id", [{ ...HERE, id: "8", title: "A" }], "unread"],
    ["is unread when its title and time have another id", [{ ...HERE, id: "8", link: "/a" }], "unread"],
    ["is unread when only its title has another id", [{ ...HERE, id: "8", link: "/a", published: "2020-01-01T00:00:00Z" }], "unread"],
    ["is unread when its address is spelled otherwise", [{ ...HERE, id: "8", title: "A", link: "/2019/Shed.html" }], "unread"],
    ["is doubled when it is there under another id, too", [HERE, { ...HERE, id: "8", link: "/a" }], "doubled"],
    ["is doubled when its id is there twice", [HERE, HERE], "doubled"],
    ["is kept beside another of the same title and another time", [HERE, { ...HERE, id: "8", link: "/a", published: "2020-01-01T00:00:00Z" }], "kept"],
    ["is lost when nothing is like it", [{ ...HERE, id: "8", title: "A", link: "/a" }], "lost"],
  ])("%s", (_, served, fate) => {
    expect(play(served)).toMatchObject({ fate });
  }); // prettier-ignore

  it("has a link that must answer, if it had one at the old site", () => {
    expect(play([HERE])).toMatchObject({ answered: false });
    expect(play([HERE], SHED, ["/2019/shed/"])).toMatchObject({ answered: true });
    const { link: _, ...elsewhere } = SHED;
    expect(play([HERE], elsewhere)).toMatchObject({ answered: true });
  });

  it("keeps its date to the second; of an Atom entry it may be that of the change", () => {
    const later = { ...HERE, published: "2019-05-01T10:15:31Z" };
    expect(play([{ ...HERE, published: "2019-05-01T12:15:30.400+02:00" }])?.dateStays).toBe(true);
    expect(play([later])?.dateStays).toBe(false);
    expect(play([later], { ...SHED, updated: AT })?.dateStays).toBe(true);
    const { published: _, ...undated } = SHED;
    expect(play([HERE], undated)).toMatchObject({ dateStays: undefined, published: AT });
  });
});
