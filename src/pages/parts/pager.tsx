/** The way to the newer and the older page of a list. */
import type { Site } from "../../model/site.ts";
import { Words, wordsFor } from "./language.tsx";

export interface Paging {
  readonly site: Site;
  readonly newer?: string;
  readonly older?: string;
}

export const Pager = ({ site, newer, older }: Paging) =>
  newer === undefined && older === undefined ? null : (
    <nav class="pager" aria-label={wordsFor(site).pages}>
      {newer !== undefined && (
        <p>
          <a href={newer} rel="prev">
            <Words site={site}>{wordsFor(site).newerArticles}</Words>
          </a>
        </p>
      )}
      {older !== undefined && (
        <p>
          <a href={older} rel="next">
            <Words site={site}>{wordsFor(site).olderArticles}</Words>
          </a>
        </p>
      )}
    </nav>
  );
