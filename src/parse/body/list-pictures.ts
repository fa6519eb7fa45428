/** A body in, the pictures that it shows out, in order: at the addresses that were written. */
import { attributesOf, tagsIn } from "../../model/addresses/addresses-in.ts";
import type { Block } from "../../model/article.ts";
import type { Picture } from "../../model/media.ts";

export function listPictures(body: readonly Block[]): Picture[] {
  return body.flatMap(({ html }) => (html.includes("<img") ? picturesIn(html) : []));
}

function picturesIn(html: string): Picture[] {
  return tagsIn(html).flatMap((tag) => {
    const attributes = attributesOf(tag);
    const address = attributes.get("src");
    if (tag.name !== "img" || address === undefined) return [];
    const [width, height] = ["width", "height"].map((name) => Number(attributes.get(name) ?? NaN));
    const alt = attributes.get("alt") ?? "";
    return [
      {
        address,
        ...(alt === "" ? {} : { alt }),
        ...(isLength(width) ? { width } : {}),
        ...(isLength(height) ? { height } : {}),
      },
    ];
  });
}

function isLength(value: number | undefined): value is number {
  return value !== undefined && Number.isInteger(value) && value > 0;
}
