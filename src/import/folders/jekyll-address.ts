/** The addresses that Jekyll gives posts and pages: by its configuration, front matter and their place. */
import { posix } from "node:path";
import { nameOf, withoutDay, type ContentFile } from "./content-file.ts";
import { dayToken, fillPattern } from "./permalink-pattern.ts";

/** https://jekyllrb.com/docs/permalinks/#built-in-formats */
const STYLES: Readonly<Record<string, string>> = {
  date: "/:categories/:year/:month/:day/:title:output_ext",
  pretty: "/:categories/:year/:month/:day/:title/",
  ordinal: "/:categories/:year/:y_day/:title:output_ext",
  weekdate: "/:categories/:year/W:week/:short_day/:title:output_ext",
  none: "/:categories/:title:output_ext",
};

/** A page lies where its file does; of a pattern for posts, it takes the last slash. */
export function pagePath({ path, matter }: ContentFile, pattern = "date"): string {
  const own = textIn(matter["permalink"]);
  if (own !== undefined) return own.replace(/^\/?/u, "/");
  const place = `/${path.replace(/\.[^./]+$/u, "")}`;
  if (place.endsWith("/index")) return place.slice(0, -"index".length);
  return (STYLES[pattern] ?? pattern).endsWith("/") ? `${place}/` : `${place}.html`;
}

/** Jekyll makes the day in an address of the time in the site's zone. */
export function localTime(published: string | undefined, timeZone: string): string | undefined {
  if (published === undefined || timeZone === "UTC") return published;
  return new Date(published).toLocaleString("sv", { timeZone }).replace(" ", "T");
}

export function jekyllPath(
  file: ContentFile,
  at: string | undefined,
  pattern: string | undefined,
): string {
  const own = file.matter["permalink"];
  const given = typeof own === "string" ? own : (pattern ?? "date");
  const template = STYLES[given] ?? given;
  const name = withoutDay(nameOf(file.path));
  const filled = fillPattern(template.replace(":output_ext", "\u0000"), (token) => {
    switch (token) {
      case "title":
        return slugify(textIn(file.matter["slug"]) ?? name, "pretty");
      case "slug":
        return slugify(textIn(file.matter["slug"]) ?? name, "default");
      case "categories":
        return [...new Set(categoriesOf(file).map((one) => one.toLowerCase()))].join("/");
      case "slugified_categories":
        return [...new Set(categoriesOf(file).map((one) => slugify(one, "default")))].join("/");
      case "collection":
        return "posts";
      case "path":
      case "name":
        return name;
      case "week":
        return at === undefined ? undefined : weekOf(at);
      case "w_year":
        return at && String(thursdayOf(at).getUTCFullYear());
      case "w_day":
        return at && String(new Date(`${at.slice(0, 10)}T00:00:00Z`).getUTCDay() || 7);
      case "short_day":
        return named(at, { weekday: "short" });
      case "long_day":
        return named(at, { weekday: "long" });
      case "short_month":
        return named(at, { month: "short" });
      case "long_month":
        return named(at, { month: "long" });
      default:
        return dayToken(token, at);
    }
  });
  return filled.replace("\u0000", ".html");
}

/** Jekyll's names of days and months are English. */
function named(at: string | undefined, form: Intl.DateTimeFormatOptions): string | undefined {
  return (
    at &&
    new Date(`${at.slice(0, 10)}T00:00:00Z`).toLocaleString("en", { ...form, timeZone: "UTC" })
  );
}

function textIn(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

/** `category` is one name, and `categories` several, with blanks between them, as Jekyll reads them. */
export function statedCategories(matter: ContentFile["matter"]): string[] {
  const { category, categories } = matter;
  const stated =
    category ?? (typeof categories === "string" ? categories.split(/\s+/u) : categories);
  return [stated ?? []].flat().map(String);
}

/** The folders above `_posts`, then front matter's. */
function categoriesOf({ path, matter }: ContentFile): string[] {
  const folders = posix.dirname(path).split("/");
  const above = folders.slice(
    0,
    folders.findIndex((one) => /^_(?:posts|drafts)$/u.test(one)),
  );
  return [...new Set([...above, ...statedCategories(matter)].filter((one) => one !== ""))];
}

/** Jekyll's `Utils.slugify`, in the mode "pretty" or the usual one. */
function slugify(name: string, mode: "pretty" | "default"): string {
  const other = mode === "pretty" ? /[^\p{L}\p{M}\p{N}._~!$&'()+,;=@]+/gu : /[^\p{L}\p{M}\p{N}]+/gu;
  const plain = name.replace(other, "-").replace(/^-|-$/gu, "");
  return mode === "pretty" ? plain : plain.toLowerCase();
}

/** The week by ISO 8601. */
function weekOf(at: string): string {
  const thursday = thursdayOf(at);
  const start = Date.UTC(thursday.getUTCFullYear(), 0, 1);
  const week = Math.ceil(((thursday.getTime() - start) / 86_400_000 + 1) / 7);
  return String(week).padStart(2, "0");
}

/** A week belongs to the year of its Thursday. */
function thursdayOf(at: string): Date {
  const day = new Date(`${at.slice(0, 10)}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + 4 - (day.getUTCDay() || 7));
  return day;
}
