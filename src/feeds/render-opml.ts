/** The site's lists in, an OPML 2.0 subscription list out: one RSS feed each. */
import { xmlText, type Xml } from "../model/escape.ts";
import {
  feedPath,
  listPath,
  type FolderKind,
  type ListKind,
  type ListName,
} from "../model/addresses/paths.ts";
import type { Site } from "../model/site.ts";
import { time } from "./fence.ts";
import { xmlElement } from "./xml.ts";

export interface OpmlInput {
  /** `https://example.com`, without a path and a closing slash. */
  readonly origin: string;
  readonly lists: readonly { readonly list: ListName; readonly title: string }[];
  /** RFC 3339, UTC. */
  readonly updated: string;
}

const FOLDERS: readonly (readonly [FolderKind, string])[] = [
  ["section", "Sections"],
  ["tag", "Tags"],
  ["author", "Authors"],
];

export function renderOpml(site: Site, { origin, lists, updated }: OpmlInput): string {
  const feeds = (kind: ListKind): Xml[] =>
    lists
      .filter(({ list }) => list.kind === kind)
      .map(({ list, title }) =>
        xmlElement("outline", {
          type: "rss",
          text: title,
          title,
          xmlUrl: origin + feedPath(list, "rss"),
          htmlUrl: origin + listPath(list),
          version: "RSS2",
          language: site.language,
        }),
      );
  const folders = FOLDERS.map(([kind, text]) => ({ text, outlines: feeds(kind) }))
    .filter(({ outlines }) => outlines.length > 0)
    .map(({ text, outlines }) => xmlElement("outline", { text }, lines(outlines, "      ")));
  return `<?xml version="1.0" encoding="utf-8"?>
<opml version="2.0">
  <head>
    <title>${xmlText(site.title)}</title>
    <dateModified>${time(updated).toUTCString()}</dateModified>
    <ownerName>${xmlText(site.author)}</ownerName>
  </head>
  <body>${lines([...feeds("site"), ...folders], "    ")}</body>
</opml>
`;
}

/** Each element on a line of its own, and the end of the parent on the next one. */
function lines(elements: readonly Xml[], indent: string): Xml {
  const last = `\n${indent.slice(2)}`;
  return (elements.map((element) => `\n${indent}${element}`).join("") + last) as Xml;
}
