/** The publication's own pages, looked up after every route and before the addresses of an earlier site. */
import { decodePath, oldPathKey } from "../../model/addresses/old-path.ts";
import { ownPageDocument } from "../documents/pages.ts";
import { oldPath } from "./old-paths.ts";
import type { Resolve, Resolved } from "./resolved.ts";
import type { SiteEdition } from "../site-edition.ts";

/** A page at its address; at another spelling of it, or one that it had, a redirect there. */
function ownPage(siteEdition: SiteEdition, path: string): Resolved {
  const { ownPages } = siteEdition.edition.manifest;
  if (ownPages.length === 0) return undefined;
  const asked = decodePath(path);
  const page = ownPages.find((one) => decodePath(one.path) === asked);
  if (page !== undefined) return ownPageDocument(siteEdition, page);
  const key = oldPathKey(path);
  const other = ownPages.find((one) =>
    [one.path, ...one.formerPaths].some((known) => oldPathKey(known) === key),
  );
  return other && { movedTo: other.path };
}

/** What is at an address that no route knows. */
export const otherPath: Resolve = (siteEdition, context) =>
  ownPage(siteEdition, context.req.path) ?? oldPath(siteEdition, context);
