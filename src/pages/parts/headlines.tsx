/** Articles named in passing: as related, as neighbours, in the pages of a list's past. */
import type { Article } from "../../model/article.ts";
import { permalinkOf } from "../../model/addresses/paths.ts";
import type { Site } from "../../model/site.ts";
import { languageOf, Words } from "./language.tsx";
import { Time } from "./time.tsx";

/** What a page tells of an article that it only points to. */
export type Headline = Pick<
  Article,
  "slug" | "title" | "section" | "language" | "direction" | "published"
>;

interface HeadlineProps {
  readonly site: Site;
  readonly of: Headline;
  /** The relation, for a link to a neighbour. */
  readonly rel?: "prev" | "next";
}

export const HeadlineLink = ({ site, of, rel }: HeadlineProps) => (
  <a
    href={permalinkOf(of)}
    lang={languageOf(of, site)}
    dir={of.direction}
    {...(rel === undefined ? {} : { rel })}
  >
    {of.title}
  </a>
);

interface HeadlinesProps {
  readonly site: Site;
  readonly list: readonly Headline[];
  /** Beside each other, for a few; many run down columns. */
  readonly few?: boolean;
}

export const Headlines = ({ site, list, few = false }: HeadlinesProps) => (
  <ul class={few ? "headlines grid" : "headlines columns"}>
    {list.map((each) => (
      <li>
        <div class="headline">
          <HeadlineLink site={site} of={each} />
        </div>
        <p class="meta">
          <Words site={site}>
            <Time site={site} at={each.published} />
          </Words>
        </p>
      </li>
    ))}
  </ul>
);
