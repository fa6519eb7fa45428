/** The links in the articles of the site's feed: readers show them far from the page that they stand on. */
import type { Check } from "../check.ts";
import { readItems } from "../read-items.ts";
import { readAddresses } from "../read-links.ts";

const ADDRESS = /^https?:\/\//i;

export const LINK_CHECKS: readonly Check[] = [
  {
    name: "links",
    asks: "links in articles lead to whole addresses, in whatever case (HTTPS://)",
    hint: "something rewrites the feeds (an optimiser, a Snippet): switch it off, or report it",
    find: async (visit) => {
      const items = await readItems(visit);
      return items.flatMap(({ id, content_html: html = "" }) =>
        readAddresses(html)
          .filter(({ href, text }) => (href === "" ? ADDRESS.test(text) : !URL.canParse(href)))
          .map(({ href, text }) => `${id ?? ""}: "${text}" leads to "${href}"`),
      );
    },
  },
];
