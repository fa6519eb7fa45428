/** The pictures that front matter names, and front matter that names them where they are now. */
import type { Post } from "../post.ts";

const PICTURES = "image cover heroImage featured_image thumbnail banner images".split(" ");

export function picturesOf(matter: Post["matter"]): string[] {
  return PICTURES.flatMap((key) => texts(matter[key]));
}

export function withMoved(
  matter: Post["matter"],
  moved: ReadonlyMap<string, string>,
): Post["matter"] {
  const replaced = (value: unknown): unknown => {
    if (typeof value === "string") return moved.get(value) ?? value;
    if (Array.isArray(value)) return value.map(replaced);
    if (typeof value !== "object" || value === null || value instanceof Date) return value;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, replaced(one)]));
  };
  const entries = PICTURES.filter((key) => key in matter).map(
    (key) => [key, replaced(matter[key])] as const,
  );
  return { ...matter, ...Object.fromEntries(entries) };
}

function texts(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (Array.isArray(value)) return value.flatMap(texts);
  if (typeof value !== "object" || value === null) return [];
  const { src, url, image } = value as Record<string, unknown>;
  return [src, url, image].flatMap(texts);
}
