/** The site in, its OpenSearch 1.1 description out: how browsers and readers search it. */
import { xmlText, type Xml } from "../model/escape.ts";
import { FEED_FILES, SITE_PATHS } from "../model/addresses/paths.ts";
import type { Site } from "../model/site.ts";
import { CONTENT_TYPES } from "./render-feed.ts";
import { xmlElement } from "./xml.ts";

/** OpenSearch 1.1, 4.2.2: "The value must contain 16 or fewer characters of plain text." */
const LONGEST_NAME = 16;

export function renderOpenSearch(site: Site, origin: string): string {
  const search = origin + SITE_PATHS.search;
  const url = (type: string, address: string): Xml =>
    xmlElement("Url", { type, template: `${address}?q={searchTerms}` });
  const name = Array.from(site.title).slice(0, LONGEST_NAME).join("").trim();
  const elements = [
    xmlElement("ShortName", {}, xmlText(name)),
    xmlElement("Description", {}, xmlText(site.description)),
    xmlElement("InputEncoding", {}, xmlText("UTF-8")),
    xmlElement("Image", { type: "image/svg+xml" }, xmlText(origin + SITE_PATHS.icon)),
    url("text/html", search),
    url(mediaType(CONTENT_TYPES.rss), `${search}/${FEED_FILES.rss}`),
    url(mediaType(CONTENT_TYPES.atom), `${search}/${FEED_FILES.atom}`),
  ];
  return `<?xml version="1.0" encoding="utf-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  ${elements.join("\n  ")}
</OpenSearchDescription>
`;
}

function mediaType(contentType: string): string {
  return contentType.replace(/;.*/, "");
}
