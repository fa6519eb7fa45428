/** Entries of front matter in, one by one; what they say together out, with the mistakes in them. */
import type { StatedTime } from "../../../model/article.ts";
import type { Problem, Told } from "../../../model/problem.ts";
import { given } from "../../../model/given.ts";
import { foldName } from "../../../model/fold-name.ts";
import type { FrontMatter } from "../front-matter.ts";
import { KEYS, meaningOf, rankOf, type Meaning, type Values } from "./key-table.ts";
import { doubtIn, mistakeIn, printed, unknownKey } from "./mistakes.ts";
import { clearlyHolds, publicityOf, saysPublicity } from "./not-public.ts";
import type { OldAddresses } from "./old-addresses.ts";
import type { Entry } from "./parse-dialect.ts";
import { isTable, plainValue, type Plain } from "./plain-value.ts";
import { readMedia, type StatedMedia } from "./stated-media.ts";
import { suggestKey } from "./suggest-key.ts";
import { isThemeKey } from "./theme-keys.ts";

/** Tables in which systems keep keys that could as well stand on their own. */
const CONTAINERS: ReadonlySet<string> = new Set(["taxonomies", "extra", "params"]);

interface Found {
  readonly rank: number;
  readonly key: string;
  readonly line: number;
  readonly value: unknown;
}

/** What was read so far, key by key. */
export class Reading {
  readonly problems: Problem[] = [];
  readonly #file: string;
  readonly #found = new Map<Meaning, Found[]>();
  #withheld: string | undefined;

  constructor(file: string) {
    this.#file = file;
  }

  add({ key, value, line }: Entry, inside = false): void {
    const plain = plainValue(value);
    if (plain === undefined) {
      if (!inside && !isKnown(key)) this.#addUnknown(key, undefined, line);
      return;
    }
    if (!inside && CONTAINERS.has(foldName(key)) && isTable(plain)) {
      for (const [name, one] of Object.entries(plain)) {
        // Behind what stands outside; a key that is not ours is the theme's.
        if (isKnown(name)) this.add({ key: name, value: one, line }, true);
      }
      return;
    }
    const publicity = publicityOf(key, plain);
    if (publicity !== undefined) {
      if (publicity.isPublic) return;
      this.#withhold(`${key}: ${printed(plain)}`);
      if (publicity.doubt !== undefined) this.#report(line, doubtIn(key, plain, publicity.doubt));
      return;
    }
    const meaning = meaningOf(key);
    if (meaning === undefined) {
      if (!inside && !isKnown(key)) this.#addUnknown(key, plain, line);
    } else this.#addValue(meaning, key, plain, line, inside);
  }

  #addValue(meaning: Meaning, key: string, plain: Plain, line: number, inside: boolean): void {
    const value: unknown = KEYS[meaning].read(plain);
    if (value === undefined) {
      // What stands in a theme's table under a name of ours may be the theme's.
      if (!inside) this.#report(line, mistakeIn(meaning, key, plain));
      return;
    }
    const found = this.#found.get(meaning) ?? [];
    const rank = rankOf(key, meaning) + (inside ? 100 : 0);
    found.push({ rank, key, line, value });
    this.#found.set(meaning, found);
  }

  /** A slip in a key that would have held the text back holds it back, too. */
  #addUnknown(key: string, plain: Plain | undefined, line: number): void {
    const meant = suggestKey(key);
    const isHeld = meant !== undefined && plain !== undefined && clearlyHolds(meant, plain);
    if (isHeld) this.#withhold(`${key}: ${printed(plain)}`);
    this.#report(line, unknownKey(key, meant, isHeld));
  }

  #withhold(why: string): void {
    this.#withheld ??= why;
  }

  #report(line: number, mistake: Told): void {
    this.problems.push({ file: this.#file, line, ...mistake });
  }

  #all(meaning: Meaning): readonly Found[] {
    return (this.#found.get(meaning) ?? []).toSorted((a, b) => a.rank - b.rank);
  }

  #first<M extends Meaning>(meaning: M): Values[M] {
    // Each value was read by its meaning's own reader.
    return this.#all(meaning)[0]?.value as Values[M];
  }

  matter(): FrontMatter {
    const topics = this.#first("topics") ?? [];
    const section = this.#first("section") ?? topics[0];
    const tags = [...(this.#first("tags") ?? []), ...topics.filter((topic) => topic !== section)];
    const names = this.#first("authors");
    const guid = this.#first("guid");
    const addresses = this.#all("aliases").map(({ value }) => value as OldAddresses);
    return {
      ...given({
        title: this.#first("title"),
        summary: this.#first("summary"),
        standfirst: this.#first("standfirst"),
        language: this.#first("language"),
        slug: this.#first("slug"),
        identity: this.#identity(),
        permalink: this.#first("permalink")?.paths[0],
        guid: guid?.id ?? this.#globalId(),
        guids: guid?.ids,
        clean: this.#first("clean"),
        section,
        byline: names?.written,
        origin: this.#origin(),
        withheld: this.#withheld,
      }),
      ...this.#times(),
      ...this.#media(),
      tags: unique(tags),
      authors: names?.names ?? [],
      aliases: unique(addresses.flatMap((one) => one.names)),
      formerPaths: unique(addresses.flatMap((one) => one.paths)),
      keep: this.#first("keep") ?? [],
      drop: this.#first("drop") ?? [],
    };
  }

  #identity(): FrontMatter["identity"] {
    if (this.#first("sameArticle") === true) return "same";
    return this.#first("newArticle") === true ? "new" : this.#first("identity");
  }

  #times(): Partial<FrontMatter> {
    const [date, ...others] = this.#all("date").filter(
      ({ key }) => !/^create|^datecreate/u.test(foldName(key)),
    );
    const published = (date?.value ?? this.#first("date")) as StatedTime | undefined;
    // Hugo's `publishDate` may come later than its `date`.
    const later = others.map(({ value }) => value as StatedTime);
    return given({
      date: published,
      notBefore: later.length > 0 ? later : undefined,
      updated: this.#first("updated"),
      expires: this.#first("expires"),
    });
  }

  /** `id: 7` and `id: intro` are a site's own matter: another's feed may have the same. */
  #globalId(): string | undefined {
    const id = this.#first("id");
    return id !== undefined && /[:/@]|^[0-9a-f-]{20,}$/iu.test(id) ? id : undefined;
  }

  #origin(): FrontMatter["origin"] {
    const origin = this.#first("origin");
    const url = this.#first("originUrl");
    return origin === undefined && url === undefined ? undefined : given({ url, ...origin });
  }

  #media(): StatedMedia {
    return readMedia({
      image: this.#all("image")[0],
      alt: this.#first("imageAlt"),
      sound: this.#all("sound"),
      duration: this.#first("duration"),
      season: this.#first("season"),
      episode: this.#first("episode"),
      report: (line, mistake) => {
        this.#report(line, mistake);
      },
    });
  }
}

function isKnown(key: string): boolean {
  return (
    meaningOf(key) !== undefined ||
    saysPublicity(key) ||
    isThemeKey(key) ||
    CONTAINERS.has(foldName(key))
  );
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}
