/** The links in the articles of the site's feed: readers show them far from the page that they stand on. */
import { parseJsonFeed } from "feedsmith";
import { feedPath, SITE_LIST } from "../../model/addresses/paths.ts";
import type { Check } from "../check.ts";
import { readAnswer } from "../read-answer.ts";
import { readAddresses } from "../read-links.ts";

const ADDRESS = /^https?:\/\//i;

export const LINK_CHECKS: readonly Check[] = [
  {
    name: "links",
    asks: "links in articles lead to whole addresses, in whatever case (HTTPS://)",
    hint: "something rewrites the feeds (an optimiser, a Snippet): switch it off, or report it",
    find: async (visit) => {
      const answer = await visit.get(feedPath(SITE_LIST, "json"));
      // Whether it is a feed is another check's matter.
      readAnswer(answer, "json");
      const items = parseJsonFeed(JSON.parse(answer.body)).items ?? [];
      return items.flatMap(({ id, content_html: html = "" }) =>
        readAddresses(html)
          .filter(({ href, text }) => (href === "" ? ADDRESS.test(text) : !URL.canParse(href)))
          .map(({ href, text }) => `${id ?? ""}: "${text}" leads to "${href}"`),
      );
    },
  },
];
