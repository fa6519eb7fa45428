/** What a story states about itself, read from the lines around its text. */
import type { StatedTime } from "../../model/article.ts";
import type { SourceFound } from "../lines/read-source.ts";

export interface Fields {
  headline?: string;
  section?: string;
  standfirst?: string;
  byline?: string;
  authors?: readonly string[];
  published?: StatedTime;
  updated?: StatedTime;
  source?: SourceFound;
  /** The agency that a byline, a credit or the dateline names: the source when none is stated. */
  agency?: string;
}
