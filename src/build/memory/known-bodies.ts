/**
 * The packed bodies of articles as JSON, from wherever they exist already: this build's parsing or
 * the last edition. So when one article of a slice changes, the others need no parsing.
 */
import type { Article } from "../../model/article.ts";
import { digestArticle } from "../../edition/digest-article.ts";
import type { Edition } from "../../edition/reader/edition.ts";
import type { StoredBlock } from "../../edition/shape.ts";
import { placeAddresses } from "../../media/place-addresses.ts";
import { packBody, unpackBody } from "../../edition/pack-article.ts";
import type { FreshBodies } from "./fresh-bodies.ts";

export class KnownBodies {
  readonly #fresh: Pick<FreshBodies, "get">;
  readonly #last: Edition | undefined;

  constructor(fresh: Pick<FreshBodies, "get">, last: Edition | undefined) {
    this.#fresh = fresh;
    this.#last = last;
  }

  /** At once when this build has parsed it and places no address in it. */
  storedBody(article: Article): string | Promise<string> {
    const fresh = this.#fresh.get(article.digests?.content ?? "");
    if (fresh === undefined) return this.#packAgain(article);
    const { placed } = article;
    return placed === undefined
      ? fresh
      : pack(unpackBody(JSON.parse(fresh) as StoredBlock[]), placed);
  }

  async #packAgain(article: Article): Promise<string> {
    const last = await this.#inLastEdition(article);
    return last ? pack(last.body, undefined) : pack(article.body, article.placed);
  }

  /** The article, when the last edition has it exactly as it is. */
  async #inLastEdition(article: Article): Promise<Article | undefined> {
    try {
      const record = await this.#last?.lookUp(article.slug);
      if (!record || !("slice" in record) || record.digest !== digestArticle(article)) return;
      return await this.#last?.article(article.slug, record.slice);
    } catch {
      // Part of the last edition is missing or damaged; the source has the body, too.
      return undefined;
    }
  }
}

function pack(body: Article["body"], placed: Article["placed"]): string {
  return JSON.stringify(packBody(placed === undefined ? body : placeAddresses(body, placed)));
}
