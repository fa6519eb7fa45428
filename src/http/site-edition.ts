/** What every document is made from: an edition, under a site's settings, at one origin. */
import type { Edition } from "../edition/reader/edition.ts";
import type { Site } from "../model/site.ts";

export interface SiteEdition {
  readonly site: Site;
  readonly edition: Edition;
  /** `https://example.com`, without a path and a closing slash. */
  readonly origin: string;
}
