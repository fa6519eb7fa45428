/**
 * A body with its addresses as they are written in, the body with those at which the publication has what
 * they mean out. What leads nowhere goes: a picture whole, a link but for its words.
 */
import type { Block } from "../model/article.ts";
import {
  addressesIn,
  attributesOf,
  rewriteAddresses,
  rewriteTags,
  sizeHtml,
  type Tag,
} from "../model/addresses/addresses-in.ts";
import { isLocalAddress, type Place } from "../model/media.ts";

/** The address of the publication for a local one; undefined where it leads nowhere. */
export type Placed = Readonly<Record<string, Place>>;

export function placeAddresses(body: readonly Block[], placed: Placed): readonly Block[] {
  return body.flatMap((block) => {
    const placing = new Placing(placed);
    const html = placing.place(block.html);
    if (html === block.html) return [block];
    return placing.hasLeftOut && isEmpty(html) ? [] : [{ ...block, html }];
  });
}

class Placing {
  hasLeftOut = false;
  readonly #placed: Placed;
  /** For each link that is open, whether it was left out. */
  readonly #links: boolean[] = [];

  constructor(placed: Placed) {
    this.#placed = placed;
  }

  place(html: string): string {
    return rewriteTags(html, (tag) => this.#tag(tag)).trim();
  }

  #tag(tag: Tag): string {
    const isLink = tag.name === "a";
    if (tag.isEnd) return isLink && this.#links.pop() ? "" : tag.text;
    const leadsNowhere = addressesIn(tag.attributes).some(
      (address) => isLocalAddress(address) && !Object.hasOwn(this.#placed, address),
    );
    if (isLink) this.#links.push(leadsNowhere);
    if (!leadsNowhere) {
      const placed = rewriteAddresses(tag.text, (at) => this.#placed[at]?.path ?? at);
      return tag.name === "img"
        ? placed.replace(/\s*\/?>$/u, `${this.#missingSize(tag)}>`)
        : placed;
    }
    this.hasLeftOut = true;
    return "";
  }

  /** With both sides, a page keeps the room free that the picture will take. */
  #missingSize(tag: Tag): string {
    const attributes = attributesOf(tag);
    const { width, height } = this.#placed[attributes.get("src") ?? ""] ?? {};
    if (width === undefined || height === undefined) return "";
    const [statedWidth, statedHeight] = [attributes.get("width"), attributes.get("height")];
    if (statedWidth === undefined && statedHeight === undefined) return sizeHtml({ width, height });
    if (statedHeight === undefined && isNumber(statedWidth)) {
      return ` height="${Math.round((Number(statedWidth) * height) / width)}"`;
    }
    if (statedWidth === undefined && isNumber(statedHeight)) {
      return ` width="${Math.round((Number(statedHeight) * width) / height)}"`;
    }
    return "";
  }
}

function isNumber(value: string | undefined): boolean {
  return value !== undefined && /^[1-9]\d{0,4}$/u.test(value);
}

/** Whether the markup shows nothing. */
function isEmpty(html: string): boolean {
  return !/<(?:img|hr|audio|video)\b/u.test(html) && html.replace(/<[^>]*>/gu, "").trim() === "";
}
