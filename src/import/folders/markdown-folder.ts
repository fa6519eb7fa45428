/** A folder of texts of no known system: where each was, only the old feed tells. */
import type { OldSite } from "../post.ts";
import { readFolderSite, type Folder } from "./folder-site.ts";

export function readMarkdownFolder(folder: Folder): Promise<OldSite> {
  return readFolderSite(folder, {
    system: "a folder of texts",
    timeZone: "UTC",
    base: "",
    isContent: (path) => /\.(?:md|markdown|mdown|html?)$/iu.test(path) && !/readme/iu.test(path),
    addressOf: ({ fields }) => fields.formerPaths[0],
    isPost: () => true,
    translate: ({ body }) => ({ text: body, left: [] }),
    mediaRoots: ["static", "public", "assets", ""],
    idOf: (_, link) => link,
    feedAliases: [],
  });
}
