/** What a byline says. */
export interface BylineFound {
  readonly byline: string;
  readonly authors: readonly string[];
  /** Whether something said that it is a byline: "By", or a job. */
  readonly stated: boolean;
  /** The agency that the line names beside its author. */
  readonly source?: string;
}
