/** The tables of words as they are shipped: without fault, and with all that every language needs. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { formatProblem } from "../../../src/model/problem.ts";
import { checkTable } from "./check-table.ts";
import { tables } from "../../../src/parse/words/tables/tables.ts";

const folder = new URL("../../../src/parse/words/languages/", import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith(".txt"));
const languages = tables.filter(({ language }) => language !== "any");

/** Others are left out where a language has no word for them. */
const needed = [
  ...["function words", "sections", "weekdays", "date words"],
  ...["product", "action", "we", "you", "offer", "data"].map((group) => `appeal: ${group}`),
  ...["by", "staff", "editor", "rubric", "kicker", "fact", "job", "and"].map((f) => `field: ${f}`),
  ...["published", "updated", "source", "origin", "credit"].map((field) => `field: ${field}`),
  ...["from", "date", "to", "subject"].map((field) => `mail: ${field}`),
];
const neededRoles = [
  ...["promo", "related", "newsletter", "subscription", "consent", "share-row", "advertisement"],
  ...["navigation", "reader-call", "comments", "comment-form", "biography", "copyright"],
  ...["tag-row", "reading-time", "gallery", "scraper-debris", "source-filler", "footer"],
];

describe("the tables of words", () => {
  it.each(files)("%s is without fault", (file) => {
    const problems = checkTable(file, readFileSync(new URL(file, folder), "utf8"));
    expect(problems.map(formatProblem)).toEqual([]);
  });

  it("are all read", () => {
    expect(tables.map(({ language }) => `${language}.txt`).sort()).toEqual(files.sort());
  });

  it.each(languages)("$language has all headings that every language needs", ({ phrases }) => {
    expect(needed.filter((heading) => !phrases.has(heading))).toEqual([]);
    const roles = new Set([...phrases.keys()].map((heading) => heading.split(":")[0]));
    expect(neededRoles.filter((role) => !roles.has(role))).toEqual([]);
  });
});
