/** The attachments of a WordPress export: pictures that posts name by number, or have without naming them. */
import { ownText } from "../files/own-text.ts";
import { textOf, type WxrRecord } from "./wxr.ts";

export class Attachments {
  readonly #addresses = new Map<string, string>();
  /** Where they are: an export of wordpress.com has them at a host of its own. */
  readonly hosts = new Set<string>();
  readonly #ofPost = new Map<string, { readonly id: string; readonly order: number }[]>();

  add(record: WxrRecord): void {
    const id = ownText(textOf(record, "wp:post_id"));
    const parent = ownText(textOf(record, "wp:post_parent"));
    const address = ownText(textOf(record, "wp:attachment_url").trim());
    this.#addresses.set(id, address);
    const host = URL.parse(address)?.host;
    if (host !== undefined) this.hosts.add(host);
    const siblings = this.#ofPost.get(parent) ?? [];
    siblings.push({ id, order: Number(textOf(record, "wp:menu_order")) });
    this.#ofPost.set(parent, siblings);
  }

  addressOf(id: string): string | undefined {
    return this.#addresses.get(id);
  }

  /** The numbers of what was uploaded to a post, in the order that `[gallery]` shows. */
  uploadedTo(post: string): string[] {
    const siblings = this.#ofPost.get(post) ?? [];
    return siblings
      .toSorted((a, b) => a.order - b.order || Number(a.id) - Number(b.id))
      .map(({ id }) => id);
  }
}
