/** A path in, what it names of ours out. */
import {
  ALIASES,
  FEED_FILES,
  FOLDERS,
  LIST_FOLDERS,
  FORMATS,
  ICON_PATHS,
  LIST_KINDS,
  MEDIA_FOLDER,
  SITE_LIST,
  SITE_PATHS,
  type Format,
  type ListName,
} from "./paths.ts";
import { PATTERNS } from "./path-patterns.ts";

/** A subscription document: which list, in which format. */
export interface FeedName {
  readonly list: ListName;
  readonly format: Format;
}

/** The feed at a path of ours; in an alias, `*` stands for the list's slug. */
export function feedNamed(path: string): FeedName | undefined {
  const format = FORMATS.find((one) => path.endsWith(`/${FEED_FILES[one]}`));
  if (format === undefined) return undefined;
  const folder = path.slice(0, -FEED_FILES[format].length - 1);
  if (folder === "") return { list: SITE_LIST, format };
  const [, name, slug = ""] = folder.split("/");
  const kind = LIST_KINDS.find((one) => LIST_FOLDERS[one] === name);
  const isList = kind !== undefined && slug !== "" && folder === `/${LIST_FOLDERS[kind]}/${slug}`;
  return isList ? { list: { kind, slug: decodeURIComponent(slug) }, format } : undefined;
}

const OWN_FILE = String.raw`(?:rss\.xml|atom\.xml|feed\.json|archive\/\d+)`;
const OWN_FOLDER = new RegExp(
  String.raw`^\/(?:articles|sections|tags|authors|archive|sitemap|search)\/[^/]+(?:\/${OWN_FILE})*$` +
    String.raw`|^\/(?:media\/|search$|lists\/\d+\.json$|opml\/\d+\.xml$|style-\w+\.css$)`,
  "u",
);

/** Whether something of the site's own is, or may one day be, at the decoded path. */
export function isOwnPath(path: string): boolean {
  const files = [
    ...Object.values(FEED_FILES),
    ...[SITE_PATHS, ICON_PATHS].flatMap(Object.values<string>).map((one) => one.slice(1)),
  ];
  return (
    path === PATTERNS.front ||
    files.includes(path.slice(1)) ||
    Object.hasOwn(ALIASES, path) ||
    Object.hasOwn(FOLDERS, path) ||
    OWN_FOLDER.test(path)
  );
}

/** The SVG is the Worker's own where the publisher has none. */
const ICONS: readonly string[] = [...Object.values(ICON_PATHS), SITE_PATHS.icon];

/** Whether a file of the edition is at the path as it is, which the platform serves: media and icons. */
export function isStaticPath(path: string): boolean {
  return path.startsWith(`/${MEDIA_FOLDER}/`) || ICONS.includes(path);
}
