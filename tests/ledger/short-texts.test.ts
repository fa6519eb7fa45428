/** Short texts keep their identity, in every script, and a text of a series never takes another's. */
import { describe, expect, it } from "vitest";
import type { Manuscript } from "../../src/model/article.ts";
import { newLedger, type Ledger } from "../../src/ledger/ledger.ts";
import type { Answers } from "../../src/ledger/match/answers.ts";
import { reconcile } from "../../src/ledger/reconcile.ts";
import { makeManuscript } from "./make-manuscript.ts";

const SITE = "00000000-0000-4000-8000-000000000001";
const [MONDAY, TUESDAY, WEDNESDAY] = ["02", "03", "04"].map((day) => `2026-03-${day}T09:00:00Z`);

/** A linear congruential generator (Numerical Recipes). */
function chance(seed: number): (below: number) => number {
  let state = Math.imul(seed + 1, 2654435761) >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state >>> 8) % below;
  };
}

const ENGLISH = (
  "harbour council river bridge market winter school engine letter village north window paper garden " +
  "station light measure open carry build write answer follow begin listen water stone field road house " +
  "morning evening number people worker teacher doctor farmer driver painter early late small large green " +
  "quiet heavy narrow distant common public private local former ferry bakery orchard lantern meadow"
).split(" ");
const CHINESE = Array.from(
  "市议会周一晚上在老会堂开会讨论大桥修理计划港口船长表示新码头将于春季开放学校教师农民工人花园车站灯光道路房屋早晨傍晚",
);
const JAPANESE = Array.from(
  "市議会は月曜日の夜に古い会館で開かれ橋の修理について話し合った港の船長は春に新しい桟橋が開くと述べた学校教師農家庭園駅灯道家朝夕",
);

interface Script {
  readonly units: readonly string[];
  readonly gap: string;
  readonly length: number;
}
const SCRIPTS: Readonly<Record<string, Script>> = {
  English: { units: ENGLISH, gap: " ", length: 40 },
  Chinese: { units: CHINESE, gap: "", length: 40 },
  Japanese: { units: JAPANESE, gap: "", length: 40 },
};

function brief(n: number, { units, gap, length }: Script): string {
  const pick = chance(n);
  const words = (count: number): string =>
    Array.from({ length: count }, () => units[pick(units.length)]).join(gap);
  return `${words(5)}\n${words(length)}`;
}

/** One to three words are others. */
function edit(text: string, n: number, { units, gap }: Script): string {
  const pick = chance(n + 7000);
  const [headline = "", body = ""] = text.split("\n");
  const words = gap === "" ? Array.from(body) : body.split(gap);
  for (let edits = 1 + (n % 3); edits > 0; edits--) {
    words[pick(words.length)] = units[pick(units.length)] ?? "";
  }
  return `${headline}\n${words.join(gap)}`;
}

const build = (ledger: Ledger, manuscripts: readonly Manuscript[], now = MONDAY ?? "") =>
  reconcile({ ledger, manuscripts, now });
const briefs = (script: Script, folder: string, edited: boolean): Manuscript[] =>
  Array.from({ length: 60 }, (_, n) => {
    const text = brief(n, script);
    return makeManuscript(`articles/${folder}/${n}.txt`, edited ? edit(text, n, script) : text);
  });

function kept(before: Ledger, after: Ledger): number {
  const ids = new Map(
    [...before.entries, ...before.removed].map(({ path, id }) => [/\d+/.exec(path)?.[0], id]),
  );
  return after.entries.filter(({ path, id }) => ids.get(/\d+/.exec(path)?.[0]) === id).length;
}

describe.each(Object.entries(SCRIPTS))(
  "sixty briefs in %s, with one to three words edited",
  (_, script) => {
    const first = build(newLedger(SITE), briefs(script, "a", false)).ledger;

    it("are the same articles under other names, but for two at most", () => {
      const { ledger } = build(first, briefs(script, "b", true), TUESDAY);
      expect(kept(first, ledger)).toBeGreaterThanOrEqual(58);
    });

    it("are the same articles when they return after they were removed", () => {
      const without = build(first, [], TUESDAY).ledger;
      expect(without.removed).toHaveLength(60);
      const { ledger } = build(without, briefs(script, "b", true), WEDNESDAY);
      expect(kept(first, ledger)).toBeGreaterThanOrEqual(58);
    });
  },
);

it("two hundred articles that move at once with small edits ask nobody", () => {
  const script: Script = { units: ENGLISH, gap: " ", length: 200 };
  const texts = Array.from({ length: 200 }, (_, n) => brief(n, script));
  const first = build(
    newLedger(SITE),
    texts.map((text, n) => makeManuscript(`articles/${n}.txt`, text)),
  );
  const { ledger, problems } = build(
    first.ledger,
    texts.map((text, n) => makeManuscript(`articles/moved/${n}.txt`, edit(text, n, script))),
    TUESDAY,
  );
  expect(problems).toEqual([]);
  expect(kept(first.ledger, ledger)).toBe(200);
});

describe("a note of a few words in its place", () => {
  const dated = (at: string, title = "Coffee") => ({
    published: { at, zoneAssumed: true, by: "front matter" as const },
    title,
  });
  const march = dated("2026-03-01T00:00:00Z");
  const edit = (
    text: string,
    stated: Partial<Manuscript>,
    before: Partial<Manuscript> = march,
    answers?: Answers,
  ) => {
    const note = makeManuscript("articles/coffee.md", "Coffee\nThe machine is back.", before);
    const first = build(newLedger(SITE), [note]).ledger;
    const next = makeManuscript("articles/coffee.md", `Coffee\n${text}`, stated);
    const { ledger, problems } = reconcile({
      ...{ ledger: first, manuscripts: [next], now: TUESDAY ?? "" },
      ...(answers && { answers }),
    });
    return { rules: problems.map(({ rule }) => rule), kept: kept(first, ledger) };
  };

  it.each([
    "Broken again.",
    "The machine is back. It is in the hall now, and there is milk for all of us.",
  ])("is the same article under its headline and its date: %s", (text) => {
    expect(edit(text, march)).toEqual({ rules: [], kept: 1 });
  });

  it.each([
    ["another date", march, dated("2026-03-02T00:00:00Z")],
    ["another headline", march, dated("2026-03-01T00:00:00Z", "Tea time")],
    ["no date", { title: "Coffee" }, { title: "Coffee" }],
  ])("is asked about with %s", (_, before, after) => {
    expect(edit("Broken again.", after, before).rules).toContain("text-replaced");
  });

  it("is another one where each text is an article of its own", () => {
    expect(edit("Broken again.", march, march, () => "series")).toEqual({ rules: [], kept: 0 });
  });

  it("is asked about when the new text is long", () => {
    const long = brief(1, { units: ENGLISH, gap: " ", length: 80 });
    expect(edit(long, march).rules).toContain("text-replaced");
  });
});

describe("a series that a template writes, of which only the latest is kept", () => {
  const report = (day: number): string =>
    `Weather for the day\nThe morning begins with ${day + 3} degrees at the harbour and light wind. ` +
    `Towards noon it is ${day + 11} degrees, and ${day + 40} of a hundred hours are without cloud. ` +
    `In the evening the wind turns north, and the night is dry with ${day - 2} degrees in town.`;

  it.each([
    ["in one file", () => "articles/today.txt"],
    ["in a file for each day", (day: number) => `articles/${day}.txt`],
  ])("%s never takes the identity of the day before without being asked", (_, path) => {
    let { ledger } = build(newLedger(SITE), [makeManuscript(path(1), report(1))]);
    const ids = new Set(ledger.entries.map(({ id }) => id));
    for (let day = 2; day <= 40; day++) {
      const now = new Date(Date.UTC(2026, 4, day)).toISOString().replace(".000Z", "Z");
      const manuscripts = [makeManuscript(path(day), report(day))];
      const unanswered = build(ledger, manuscripts, now);
      const [entry] = unanswered.ledger.entries;
      // Asked about, or so unlike that it is a new one.
      const isAsked = unanswered.problems.some(({ rule }) => rule === "text-replaced");
      expect(isAsked || !ids.has(entry?.id ?? "")).toBe(true);
      // With the setting, nobody is asked, and each is an article of its own.
      const answered = reconcile({ ledger, manuscripts, now, answers: () => "series" });
      expect(answered.problems).toEqual([]);
      ledger = answered.ledger;
      for (const { id } of ledger.entries) ids.add(id);
    }
    expect(ids.size).toBe(40);
  });

  it("in one file asks nobody, and is an article each day, where it says so once and for all", () => {
    let { ledger } = build(newLedger(SITE), []);
    for (let day = 1; day <= 40; day++) {
      const now = new Date(Date.UTC(2026, 4, day)).toISOString().replace(".000Z", "Z");
      const today = makeManuscript("articles/today.txt", report(day), { identity: "new" });
      const { ledger: next, problems } = build(ledger, [today], now);
      expect(problems).toEqual([]);
      // Built again, it is the same.
      expect(build(next, [today], now).ledger).toBe(next);
      ledger = next;
    }
    expect([ledger.entries.length, ledger.removed.length]).toEqual([1, 39]);
  });
});
