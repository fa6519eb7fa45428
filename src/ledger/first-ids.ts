/**
 * The ids that an article gets when it is first seen: the one that front matter says its subscribers
 * know, else one that is minted from its text.
 */
import type { FormatIds, Manuscript } from "../model/article.ts";
import { isIri } from "../model/addresses/iri.ts";
import type { Problem } from "../model/problem.ts";
import { mintCopyId, mintId, textIdOf } from "./mint-id.ts";

export interface FirstIds {
  readonly id: string;
  readonly ids?: FormatIds;
  readonly problems: readonly Problem[];
}

/** `titles` are those of all articles that there are or were, by id. */
export function firstIds(
  site: string,
  manuscript: Manuscript,
  titles: ReadonlyMap<string, string>,
): FirstIds {
  const { path, guid } = manuscript;
  const owner = guid === undefined ? undefined : titles.get(guid);
  if (guid !== undefined && owner === undefined) {
    return { id: guid, ...formatIds(site, guid, manuscript.guids), problems: [] };
  }
  const problems: Problem[] = [];
  if (owner !== undefined) problems.push(guidTaken(path, owner));
  let id = textIdOf(site, manuscript);
  for (let copy = 2; titles.has(id); copy++) {
    if (copy === 2) problems.push(onceAnothers(path, titles.get(id)));
    id = mintCopyId(site, manuscript.text, copy);
  }
  return { id, problems };
}

/** For what can be no id in Atom, one is minted that stays, unless the old Atom feed had it all the same. */
function formatIds(site: string, id: string, stated: FormatIds = {}): { ids?: FormatIds } {
  const atom = stated.atom ?? (isIri(id) ? id : mintId(site, id));
  const ids = Object.entries({ ...stated, atom }).filter(([, one]) => one !== id);
  return ids.length === 0 ? {} : { ids: Object.fromEntries(ids) };
}

function guidTaken(file: string, title: string): Problem {
  return {
    ...{ file, severity: "warning", rule: "guid-taken" },
    message: `front matter has the guid of "${title}"; the article gets an id of its own`,
    hint: "take the line guid: out of the newer of the two files",
  };
}

function onceAnothers(file: string, title = ""): Problem {
  return {
    ...{ file, severity: "warning", rule: "text-once-published" },
    message: `has the text that "${title}" had when it was first published; it becomes an article of its own`,
    hint: "delete one of the two files if that is not meant",
  };
}
