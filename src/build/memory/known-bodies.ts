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

  async storedBody(article: Article): Promise<string> {
    const { placed } = article;
    const fresh = this.#fresh.get(article.digests?.content ?? "");
    if (fresh !== undefined && placed === undefined) return fresh;
    const last = fresh === undefined ? await this.#inLastEdition(article) : undefined;
    if (last !== undefined) return JSON.stringify(packBody(last.body));
    const body =
      fresh === undefined ? article.body : unpackBody(JSON.parse(fresh) as StoredBlock[]);
    return JSON.stringify(packBody(placed === undefined ? body : placeAddresses(body, placed)));
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
