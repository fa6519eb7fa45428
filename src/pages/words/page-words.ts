/**
 * The pages' own words, beside the articles': a table a language. A new language is a copy of a
 * table, translated, and one more name in language.tsx.
 */
import type { Child } from "hono/jsx";
import type { ListName } from "../../model/addresses/paths.ts";

/** A sentence around what it names: a title, a link, a time. */
type Around<Names extends Child[] = [Child]> = (...names: Names) => Child;

export interface PageWords {
  /** BCP 47: the language that the words are in; all are written from left to right. */
  readonly language: string;

  readonly skip: string;
  readonly subscribe: string;
  readonly site: string;
  readonly pages: string;
  readonly feeds: string;
  readonly sections: string;
  readonly subjects: string;
  readonly authors: string;
  readonly table: string;
  readonly kinds: Readonly<Record<ListName["kind"], string>>;

  readonly search: string;
  /** What can be asked for. */
  readonly searchHelp: string;
  readonly nothingFound: string;
  readonly subscribeToSearch: string;

  readonly by: string;
  readonly published: string;
  /** Of a text that states no date: it is not given one. */
  readonly firstPublishedHere: string;
  readonly updated: string;
  readonly source: string;
  readonly minutes: (count: number) => string;
  readonly sameSubject: string;
  readonly moreArticles: string;
  /** Names the links to the pages of the publication itself. */
  readonly ownPages: string;
  readonly newer: string;
  readonly older: string;
  readonly follow: Around;
  readonly followOnly: Around;
  readonly howToSubscribe: string;

  readonly articles: (count: number) => string;
  readonly newerArticles: string;
  readonly olderArticles: string;
  readonly earlier: string;
  readonly earlierPage: (page: number) => string;
  readonly fromTo: Around<[Child, Child]>;
  readonly allRemoved: string;
  readonly nothingYet: string;
  readonly noNewsYet: string;

  readonly subscribeTo: Around;
  readonly promise: string;
  readonly whatIsAFeed: string;
  readonly aFeedIs: Around;
  readonly feedReader: string;
  readonly oneClick: string;
  readonly chooseReader: string;
  readonly anyApp: string;
  readonly anyAppAbout: string;
  readonly byMail: string;
  readonly byMailAbout: string;
  readonly orCopy: string;
  readonly pasteAddress: string;
  readonly foundByThemselves: string;
  readonly onlyAPart: string;
  readonly eachHasFeeds: string;
  readonly everyFormat: string;
  readonly threeFormats: Around<[Child, Child, Child]>;
  readonly importOpml: Around;

  readonly aFeed: (format: string) => string;
  readonly openedAFeed: string;
  readonly copyAddress: string;
  readonly pageForBrowsers: string;
  readonly download: string;
  readonly inTheFeed: string;

  readonly error: (status: number) => string;
  readonly errors: Readonly<Record<404 | 410 | 500, ErrorWords>>;
  /** For the errors that only scripts should meet. */
  readonly otherError: string;
  readonly fromHere: string;
  readonly readNewest: string;
  readonly subscribeMissNone: string;
  readonly openFeed: string;
}

interface ErrorWords {
  readonly title: string;
  readonly detail: string;
  readonly advice: string;
}
