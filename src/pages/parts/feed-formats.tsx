/** The three formats as people and programs are told about them. */
import { FEED_TYPES } from "../../model/feed-types.ts";
import { feedPath, type Format, type ListName } from "../../model/addresses/paths.ts";

export const FORMATS: readonly { readonly format: Format; readonly name: string }[] = [
  { format: "rss", name: "RSS" },
  { format: "atom", name: "Atom" },
  { format: "json", name: "JSON Feed" },
];

interface FeedsOf {
  readonly list: ListName;
  readonly title: string;
}

/** Autodiscovery: what a reader finds that is given the address of the page. */
export const FeedAlternates = ({ list, title, origin }: FeedsOf & { origin: string }) => (
  <>
    {FORMATS.map(({ format, name }) => (
      <link
        rel="alternate"
        type={FEED_TYPES[format]}
        title={`${title} (${name})`}
        href={origin + feedPath(list, format)}
      />
    ))}
  </>
);

/** The feeds as items of a list of links. */
export const FeedItems = ({ list, title }: FeedsOf) => (
  <>
    {FORMATS.map(({ format, name }) => (
      <li>
        <a href={feedPath(list, format)} type={FEED_TYPES[format]} aria-label={`${title}: ${name}`}>
          {name}
        </a>
      </li>
    ))}
  </>
);
