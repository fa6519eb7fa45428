/** The three formats as people and programs are told about them. */
import { feedPath, type Format, type ListName } from "../../model/paths.ts";

export const FORMATS: readonly {
  readonly format: Format;
  readonly name: string;
  readonly type: string;
}[] = [
  { format: "rss", name: "RSS", type: "application/rss+xml" },
  { format: "atom", name: "Atom", type: "application/atom+xml" },
  { format: "json", name: "JSON Feed", type: "application/feed+json" },
];

interface FeedsOf {
  readonly list: ListName;
  readonly title: string;
}

/** Autodiscovery: what a reader finds that is given the address of the page. */
export const FeedAlternates = ({ list, title, origin }: FeedsOf & { origin: string }) => (
  <>
    {FORMATS.map(({ format, name, type }) => (
      <link
        rel="alternate"
        type={type}
        title={`${title} (${name})`}
        href={origin + feedPath(list, format)}
      />
    ))}
  </>
);

/** The feeds as items of a list of links. */
export const FeedItems = ({ list, title }: FeedsOf) => (
  <>
    {FORMATS.map(({ format, name, type }) => (
      <li>
        <a href={feedPath(list, format)} type={type} aria-label={`${title}: ${name}`}>
          {name}
        </a>
      </li>
    ))}
  </>
);
