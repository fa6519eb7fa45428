/** A Substack export in: `posts.csv` and a folder of HTML, in a zip archive or unpacked; its posts out. */
import { posix } from "node:path";
import type { Problem } from "../../model/problem.ts";
import { readFileText, type Files } from "../files/files.ts";
import { given } from "../../model/given.ts";
import { bodyOf, type OldSite, type Post } from "../post.ts";
import { readCsv } from "./csv.ts";

export async function readSubstack(files: Files, list: string): Promise<OldSite> {
  const folder = posix.join(posix.dirname(list), "posts");
  const rows = readCsv((await readFileText(files, list)) ?? "");
  const posts: Post[] = [];
  const problems: Problem[] = [];
  for (const row of rows) {
    const html = await readFileText(files, posix.join(folder, `${row["post_id"] ?? ""}.html`));
    const isPublished = row["is_published"] === "true";
    // Without its text, a draft is still what an entry of the old feed may be.
    if (html !== undefined || !isPublished) posts.push(readRow(row, html ?? ""));
    else problems.push(withoutText(list, row));
  }
  const subscribers = files.paths.filter((path) => /(?:^|\/)email_list[^/]*\.csv$/u.test(path));
  return {
    system: "Substack",
    posts,
    // Substack's feed: the guid is the address.
    idOf: (_, link) => link,
    feedAliases: ["/feed"],
    left: subscribers.map((path) => `the subscribers in ${path}`),
    problems,
    readMedia: (path) => files.read(path),
  };
}

function readRow(row: Readonly<Record<string, string>>, html: string): Post {
  const id = row["post_id"] ?? "";
  const slug = id.replace(/^\d+\./u, "");
  const isPublished = row["is_published"] === "true";
  const isOpen = (row["audience"] ?? "everyone") === "everyone";
  const { title, subtitle, podcast_url: sound } = row;
  return given({
    place: `posts/${id}.html`,
    kind: row["type"] === "page" ? ("page" as const) : ("post" as const),
    state: !isPublished ? ("draft" as const) : isOpen ? ("public" as const) : ("private" as const),
    title: title === "" ? undefined : title,
    address: `/p/${slug}`,
    otherAddresses: [],
    slug,
    published: time(row["post_date"]),
    body: bodyOf("html", html),
    matter: given({
      summary: subtitle === "" ? undefined : subtitle,
      enclosure: sound === "" ? undefined : sound,
    }),
    media: [],
  });
}

function time(written: string | undefined): string | undefined {
  const date = new Date(written ?? "");
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString().replace(/\.\d+Z$/u, "Z");
}

function withoutText(file: string, row: Readonly<Record<string, string>>): Problem {
  return {
    ...{ file, severity: "warning", rule: "no-text" },
    message: `"${row["title"] ?? ""}" is listed, but the export has no text of it`,
  };
}
