/** Posts in, the same out, of which no two have one id or one address: subscribers can only know one. */
import type { Problem } from "../model/problem.ts";
import type { KnownPost } from "./identify.ts";
import { CERTAINTIES } from "./post.ts";

export function withoutDoubles(posts: readonly KnownPost[]) {
  const problems: Problem[] = [];
  const ids = ownersOfIds(posts);
  const addresses = new Map<string, KnownPost>();
  const single = posts.map((found): KnownPost => {
    const { address, post } = found;
    const first = ids.get(found.id);
    const rival = first === found ? undefined : first;
    const owner = address === undefined ? undefined : addresses.get(address);
    if (owner === undefined && address !== undefined) addresses.set(address, found);
    if (rival !== undefined) problems.push(double(post.place, "id", found.id, rival));
    if (owner !== undefined) problems.push(double(post.place, "address", address ?? "", owner));
    const { address: _, ...elsewhere } = found;
    return {
      ...(owner === undefined ? found : elsewhere),
      id: rival === undefined ? found.id : "",
    };
  });
  return { single: single.map((one) => withoutTaken(one, addresses)), problems };
}

/** Readers have seen the newest last: it is what they know by the id, unless the old feed has another. */
function ownersOfIds(posts: readonly KnownPost[]): Map<string, KnownPost> {
  const owners = new Map<string, KnownPost>();
  for (const found of posts.filter(({ id }) => id !== "")) {
    const owner = owners.get(found.id);
    if (owner === undefined || precedes(found, owner)) owners.set(found.id, found);
  }
  return owners;
}

function precedes(found: KnownPost, owner: KnownPost): boolean {
  const sure = CERTAINTIES.indexOf(found.certainty) - CERTAINTIES.indexOf(owner.certainty);
  return sure === 0 ? (found.published ?? "") > (owner.published ?? "") : sure < 0;
}

/** A further address that is another's, by its own or first, stays with that one. */
function withoutTaken(found: KnownPost, owners: Map<string, KnownPost>): KnownPost {
  const { post } = found;
  const isFree = (path: string): boolean => {
    const owner = owners.get(path);
    if (owner === undefined) owners.set(path, found);
    return owner === undefined || owner.post === post;
  };
  return { ...found, post: { ...post, otherAddresses: post.otherAddresses.filter(isFree) } };
}

function double(file: string, what: string, value: string, first: KnownPost): Problem {
  return {
    ...{ file, severity: "warning", rule: "double" },
    message: `has the ${what} "${value}" of ${first.post.place}, and gets another`,
  };
}
