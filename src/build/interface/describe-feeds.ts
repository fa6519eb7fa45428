/** The feeds of the interface: each kind of list and its archives, in all three formats. */
import { FEED_TYPES } from "../../model/feed-types.ts";
import {
  archivePath,
  FEED_FILES,
  feedPath,
  SITE_LIST,
  type Format,
  type ListKind,
} from "../../model/addresses/paths.ts";
import {
  operation,
  pathParameter,
  reference,
  template,
  type ErrorCode,
} from "./describe-operation.ts";

export const FORMAT_NAMES: Readonly<Record<Format, string>> = {
  rss: "RSS 2.0",
  atom: "Atom 1.0",
  json: "JSON Feed 1.1",
};

/** The feeds of a kind of list; `what` names such a list in a sentence. */
export function feedPaths(kind: ListKind, what: string): object {
  const list = kind === "site" ? SITE_LIST : { kind, slug: `{${kind}}` };
  const parameters =
    kind === "site" ? [] : [pathParameter(kind, `The last part of the address of ${what}`)];
  const slice = {
    ...pathParameter("slice", "The number of a closed slice of the history: links lead there"),
    schema: { type: "integer", minimum: 1 },
  };
  return {
    ...feedsAt(
      (format) => template(feedPath(list, format)),
      (format) => `get${capital(kind)}${capital(format)}`,
      {
        what: `The newest articles of ${what}`,
        parameters,
        errors: kind === "site" ? [] : ["404"],
      },
    ),
    ...feedsAt(
      (format) => template(archivePath(list, 1, format)).replace("/1/", "/{slice}/"),
      (format) => `get${capital(kind)}Archive${capital(format)}`,
      { what: `Earlier articles of ${what}`, parameters: [...parameters, slice], errors: ["404"] },
    ),
  };
}

interface FeedFamily {
  readonly what: string;
  readonly parameters: readonly object[];
  readonly errors: readonly ErrorCode[];
}

function feedsAt(
  path: (format: Format) => string,
  name: (format: Format) => string,
  { what, parameters, errors }: FeedFamily,
): object {
  const describe = (format: Format): object => {
    return {
      get: operation(name(format), `${what}, as ${FORMAT_NAMES[format]}`, {
        parameters,
        answer: feedAnswer(format),
        errors,
      }),
    };
  };
  const formats = Object.keys(FEED_FILES) as Format[];
  return Object.fromEntries(formats.map((format) => [path(format), describe(format)]));
}

/** The schema of a feed, by its media type, and of the page that a browser is given. */
export function feedAnswer(format: Format): Readonly<Record<string, object>> {
  const schema = format === "json" ? reference("schemas", "Feed") : { type: "string" };
  const description = "A page about the feed, to the person who opens it in a browser";
  return { [FEED_TYPES[format]]: schema, "text/html": { type: "string", description } };
}

export function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
