/** What the ledger makes of articles that subscribers know from another system. */
import { describe, expect, it } from "vitest";
import type { Manuscript } from "../../src/model/article.ts";
import { newLedger, type Ledger } from "../../src/ledger/ledger.ts";
import { printLedger } from "../../src/ledger/file/print-ledger.ts";
import { readLedger } from "../../src/ledger/file/read-ledger.ts";
import { reconcile } from "../../src/ledger/reconcile.ts";
import { makeManuscript, makeText, type Overrides } from "./make-manuscript.ts";

const SITE = "00000000-0000-4000-8000-000000000001";
const shed = makeText("The shed", 1);
const fence = makeText("The fence", 2);

function build(manuscripts: readonly Manuscript[], ledger: Ledger = newLedger(SITE)) {
  const now = ledger.revision === 0 ? "2026-03-02T09:00:00Z" : "2026-03-03T09:00:00Z";
  return reconcile({ ledger, manuscripts, now });
}

const moved = (overrides: Overrides): Manuscript =>
  makeManuscript("articles/a.md", shed, overrides);

describe("the id that subscribers know", () => {
  it.each([
    ["an address", "https://old.example/?p=12"],
    ["hexadecimal digits", "5b3f1c2a9d8e7f6a5b4c3d2e"],
    ["any words", "post number twelve & more"],
  ])("stays, when it is %s", (_, guid) => {
    const { articles, ledger } = build([moved({ guid })]);
    expect(articles).toMatchObject([{ id: guid }]);
    const text = printLedger(ledger);
    expect(readLedger(text, "ledger.json").ledger).toEqual(ledger);
  });

  it("is an IRI in Atom: for anything else one is minted that stays", () => {
    const first = build([moved({ guid: "5b3f1c2a" })]);
    expect(first.articles[0]?.ids).toEqual({ atom: expect.stringMatching(/^urn:uuid:/) as string });
    const next = build([moved({ guid: "5b3f1c2a", tags: ["x"] })], first.ledger);
    expect(next.articles[0]?.ids).toEqual(first.articles[0]?.ids);
    expect(build([moved({ guid: "https://old.example/a" })]).articles[0]?.ids).toBeUndefined();
  });

  it("may differ from format to format", () => {
    const guids = { rss: "12", atom: "tag:old.example,2019:12" };
    const { articles } = build([moved({ guid: "12", guids })]);
    expect(articles).toMatchObject([{ id: "12", ids: { atom: "tag:old.example,2019:12" } }]);
  });

  it("counts once, when the article is first seen", () => {
    const { ledger } = build([moved({})]);
    const next = build([moved({ guid: "https://old.example/a" })], ledger);
    expect(next.articles[0]?.id).toBe(ledger.entries[0]?.id);
  });

  it("tells apart articles with one text, also when their files are renamed", () => {
    const twins = ["12", "13"].map((guid) => makeManuscript(`articles/${guid}.md`, shed, { guid }));
    const first = build(twins);
    expect(first.problems).toEqual([]);
    const renamed = twins.map((one) => ({ ...one, path: one.path.replace(".md", "-new.md") }));
    const { ledger } = build(renamed, first.ledger);
    expect(ledger.entries.map(({ id, path }) => [id, path])).toEqual(
      expect.arrayContaining([
        ["12", "articles/12-new.md"],
        ["13", "articles/13-new.md"],
      ]),
    );
  });

  it.each([
    ["the same guid", "12", "12"],
    ["no guid", "12", undefined],
    ["no guid first", undefined, "12"],
  ])("does not tell apart a copy of a file with %s", (_, one, other) => {
    const guids = [one, other].map((guid) => (guid === undefined ? {} : { guid }));
    const { problems } = build(
      guids.map((guid, at) => makeManuscript(`articles/${at}.md`, shed, guid)),
    );
    expect(problems).toMatchObject([{ severity: "error", rule: "duplicate-text" }]);
  });

  it("is given once: a second file with it gets an id of its own, and a warning", () => {
    const { articles, problems } = build([
      moved({ guid: "12" }),
      makeManuscript("articles/b.md", fence, { guid: "12" }),
    ]);
    expect(new Set(articles.map(({ id }) => id)).size).toBe(2);
    expect(problems).toMatchObject([{ severity: "warning", rule: "guid-taken" }]);
  });

  it("finds the article again under another name and with another text", () => {
    const { ledger } = build([moved({ guid: "12" })]);
    const next = build([makeManuscript("articles/b.md", fence, { guid: "12" })], ledger);
    expect(next.articles).toMatchObject([{ id: "12", title: "The fence" }]);
  });

  it("comes back with an article that was away", () => {
    const { ledger } = build([moved({ guid: "12" })]);
    const away = build([], ledger);
    const back = build([makeManuscript("articles/b.md", fence, { guid: "12" })], away.ledger);
    expect(back.articles).toMatchObject([{ id: "12" }]);
  });
});

describe("old addresses", () => {
  const permalink = "/2019/05/shed/";

  it("the old path is the permalink, and further ones redirect to it", () => {
    const { articles, oldPaths } = build([
      moved({ permalink, formerPaths: ["/?p=12", "/shed.html"] }),
    ]);
    expect(articles).toMatchObject([{ permalink, slug: "the-shed" }]);
    expect(oldPaths).toEqual([
      { from: "/?p=12", to: permalink },
      { from: "/shed.html", to: permalink },
    ]);
  });

  it("go on redirecting when front matter has forgotten them, or asks for another", () => {
    const { ledger } = build([moved({ permalink, formerPaths: ["/shed.html"] })]);
    const forgotten = build([moved({ tags: ["x"] })], ledger);
    expect(forgotten.articles).toMatchObject([{ permalink }]);
    const next = build([moved({ permalink: "/garden/shed/" })], forgotten.ledger);
    expect(next.articles).toMatchObject([{ permalink: "/garden/shed/" }]);
    expect(next.oldPaths.map(({ from }) => from)).toEqual(["/shed.html", permalink]);
    expect(next.changes.map(({ kind }) => kind)).toEqual(["updated", "reslugged", "aliased"]);
  });

  it("are never another's", () => {
    const twice = [moved({ permalink }), makeManuscript("articles/b.md", fence, { permalink })];
    expect(build(twice).problems).toMatchObject([{ severity: "error", rule: "path-taken" }]);
    const { ledger } = build([moved({ permalink })]);
    const later = makeManuscript("articles/b.md", fence, { formerPaths: [permalink] });
    expect(build([later], ledger).problems).toMatchObject([{ rule: "path-taken" }]);
  });

  it("that are the site's own are told, and the article is at its slug", () => {
    const { articles, problems } = build([moved({ permalink: "/tags/garden" })]);
    expect(articles[0]?.permalink).toBeUndefined();
    expect(problems).toMatchObject([{ severity: "warning", rule: "unfit-permalink" }]);
  });

  it("stand in the ledger, and are read back", () => {
    const { ledger } = build([moved({ permalink, formerPaths: ["/?p=12"] })]);
    expect(readLedger(printLedger(ledger), "ledger.json").ledger).toEqual(ledger);
  });
});
