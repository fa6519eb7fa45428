/**
 * A planned segment in, its files out. Of a segment that the last edition had much the same, only the
 * slices that have changed are indexed, and the rest is taken from its files.
 */
import type { Article } from "../../model/article.ts";
import { mergeLines } from "../../search/merge-lines.ts";
import { DamagedFile, printFile, SearchFile, type BlockLines } from "../../search/search-file.ts";
import { blockOf, fileName, numberOf, placeOf, type Segment } from "../../search/segments.ts";
import { packBody } from "../pack-article.ts";
import {
  indexBlock,
  linesIn,
  type ArticleToIndex,
  type BodyPlace,
  type BlockToIndex,
  type LinesIn,
} from "./index-block.ts";
import type { Numbered, PlannedSegment } from "./plan-segments.ts";

/** The JSON of an article's packed body. */
export type StoredBody = (article: Article) => string | Promise<string>;

/** A segment as the last edition had it, of as many files. */
export interface LastSegment {
  readonly name: string;
  readonly slices: readonly string[];
}

/** What a build knows and has that makes indexing cheaper. */
export interface IndexHelp {
  /** Whether the edition has a file already. */
  readonly isThere: (path: string) => boolean;
  /** One that begins with the same slice. */
  readonly last: (planned: PlannedSegment) => LastSegment | undefined;
  /** A file of the last edition; undefined when it cannot be read. */
  readonly read: (path: string) => Uint8Array | undefined;
  /** Where an article's body lies, for `indexBlock` to read; undefined unless it is put aside. */
  readonly placeOf: (article: Article) => BodyPlace | undefined;
  /** Indexes a block of so many articles, whose texts it asks for when it is their turn. */
  readonly indexBlock: IndexBlock;
}

export type IndexBlock = (articles: number, gather: GatherBlock) => Promise<LinesIn>;
export type GatherBlock = () => BlockToIndex | Promise<BlockToIndex>;

/** Without help all is indexed here, when the first file is asked for. */
const NO_HELP: IndexHelp = {
  isThere: () => true,
  last: () => undefined,
  read: () => undefined,
  placeOf: () => undefined,
  indexBlock: async (_articles, gather) => linesIn(indexBlock(await gather(), nothingAside)),
};

function nothingAside(): never {
  throw new Error("no body is put aside");
}

interface IndexedBlock {
  readonly block: number;
  /** The slices whose articles `lines` has; undefined when it has all of them. */
  readonly renewed?: ReadonlySet<number>;
  /** Absent where there is nothing new. */
  readonly lines?: LinesIn;
}

export class SegmentIndex {
  readonly segment: Segment;
  readonly #planned: PlannedSegment;
  readonly #storedBody: StoredBody | undefined;
  readonly #help: IndexHelp;
  #last: LastSegment | undefined;
  #made: Promise<IndexedBlock[]> | undefined;
  #left: number;

  constructor(
    planned: PlannedSegment,
    storedBody: StoredBody | undefined,
    help: IndexHelp = NO_HELP,
  ) {
    this.segment = planned.segment;
    this.#planned = planned;
    this.#storedBody = storedBody;
    this.#help = help;
    this.#last = help.last(planned);
    this.#left = planned.segment.files;
    const isMissing = this.paths().some((path) => !help.isThere(path));
    // Whoever takes a file is told of a failure.
    if (isMissing) this.#blocks().catch(() => undefined);
  }

  paths(): string[] {
    return Array.from({ length: this.segment.files }, (_, file) => fileName(this.segment, file));
  }

  /** A file's content; what was indexed is forgotten with the last one. */
  async take(file: number): Promise<Uint8Array> {
    const blocks = await this.#blocks();
    const printed = await this.#print(blocks, file);
    if (printed === undefined) {
      // What the last edition had is damaged: all is indexed, once.
      if (this.#last) this.#made = undefined;
      this.#last = undefined;
      return this.take(file);
    }
    this.#left -= 1;
    if (this.#left === 0) this.#made = undefined;
    return printed;
  }

  async #print(blocks: readonly IndexedBlock[], file: number): Promise<Uint8Array | undefined> {
    const needsLast = blocks.some(({ renewed }) => renewed);
    try {
      const last = needsLast ? await this.#readLast(file) : undefined;
      return printFile(await Promise.all(blocks.map((block) => linesOf(block, file, last))));
    } catch (error) {
      if (error instanceof DamagedFile) return undefined;
      throw error;
    }
  }

  #readLast(file: number): Promise<SearchFile> {
    const bytes = this.#help.read(fileName({ name: this.#last?.name ?? "" }, file));
    if (!bytes) throw new DamagedFile("a file is gone");
    return SearchFile.open(bytes);
  }

  #blocks(): Promise<IndexedBlock[]> {
    return (this.#made ??= Promise.all(
      Array.from(this.#planned.blocks, ([block, members]) => this.#index(block, members)),
    ));
  }

  async #index(block: number, members: readonly Numbered[]): Promise<IndexedBlock> {
    const renewed = this.#last && this.#renewedSlices(this.#last, block);
    const articles = renewed
      ? members.filter(({ number }) => renewed.has(placeOf(number).slice))
      : members;
    const about = { block, ...(renewed ? { renewed } : {}) };
    if (articles.length === 0) return about;
    const gather = () => this.#gather(block, articles);
    return { ...about, lines: await this.#help.indexBlock(articles.length, gather) };
  }

  /**
   * Undefined where so much of a block is new that nothing is worth being taken over, and where slices are gone,
   * as after a reset: the lines of their articles must not stay.
   */
  #renewedSlices({ slices: last }: LastSegment, block: number): Set<number> | undefined {
    const { first } = this.segment;
    if (last.length > this.#planned.slices.length) return undefined;
    const own = this.#planned.slices.flatMap((digest, at) =>
      blockOf(numberOf(first + at, 0)) === block ? [{ slice: first + at, digest }] : [],
    );
    const renewed = own.filter(({ slice, digest }) => last[slice - first] !== digest);
    if (renewed.length * 2 > own.length) return undefined;
    return new Set(renewed.map(({ slice }) => slice));
  }

  /** At once, as long as the bodies are at hand: a thread then works while this one goes on. */
  #gather(block: number, members: readonly Numbered[]): ReturnType<GatherBlock> {
    const articles: ArticleToIndex[] = [];
    const gathered = { block, files: this.segment.files, articles };
    for (const member of members) {
      const body = this.#bodyOf(member);
      if (body instanceof Promise) return this.#gatherOthers(gathered, articles, members);
      articles.push(toIndex(member, body));
    }
    return gathered;
  }

  async #gatherOthers(
    gathered: BlockToIndex,
    articles: ArticleToIndex[],
    members: readonly Numbered[],
  ): Promise<BlockToIndex> {
    for (const member of members.slice(articles.length)) {
      articles.push(toIndex(member, await this.#bodyOf(member)));
    }
    return gathered;
  }

  #bodyOf({ article }: Numbered): BodyPlace | string | Promise<string> {
    const stored = this.#help.placeOf(article) ?? this.#storedBody?.(article);
    return stored ?? JSON.stringify(packBody(article.body));
  }
}

function toIndex({ number, article }: Numbered, body: ArticleToIndex["body"]): ArticleToIndex {
  const { title, standfirst, section, tags, authors, language } = article;
  const facts = {
    ...{ title, tags, authors, language },
    ...(standfirst === undefined ? {} : { standfirst }),
    ...(section === undefined ? {} : { section }),
  };
  return { number, facts, body };
}

async function linesOf(
  { block, renewed, lines }: IndexedBlock,
  file: number,
  last: SearchFile | undefined,
): Promise<BlockLines> {
  const added = lines?.(file) ?? new Uint8Array();
  if (!renewed) return { block, lines: added };
  const kept = (await last?.blockLines(block)) ?? { block, lines: new Uint8Array() };
  if (renewed.size === 0) return kept;
  return { block, lines: mergeLines(block, kept.lines, added, renewed) };
}
