/**
 * A post in, the same out with whole addresses of the files that were not found here: they stay where
 * the old site had them.
 */
import { decodePath } from "../../model/addresses/old-path.ts";
import type { Post } from "../post.ts";
import { FILE, replaceReferences } from "../references.ts";

export function withWholeAddresses(post: Post, origin: string): Post {
  const here = new Set(post.media.flatMap(({ to }) => ("static" in to ? [to.static] : [])));
  const whole = (reference: string): string => {
    const path = decodePath(reference.replace(/[?#].*$/u, ""));
    const isFile = /^\/[^/]/u.test(path) && FILE.test(path);
    return isFile && !here.has(path.slice(1)) ? origin + reference : reference;
  };
  const { image } = post.matter;
  return {
    ...post,
    body: { ...post.body, text: () => replaceReferences(post.body.text(), whole) },
    matter: typeof image === "string" ? { ...post.matter, image: whole(image) } : post.matter,
  };
}
