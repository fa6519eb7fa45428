/**
 * Manuscripts and the ledger's entries in, pairs out: which manuscript is which article. Identity
 * follows the text: an exact text beats a likeness, and a likeness beats the name of a file.
 */
import type { Manuscript } from "../../model/article.ts";
import type { Problem } from "../../model/problem.ts";
import { answerOf, type Answer, type Answers } from "./answers.ts";
import type { Entry, Ledger, RemovedEntry } from "../ledger.ts";
import { matchAlike } from "./match-alike.ts";
import { matchRemoved } from "./match-removed.ts";
import { textIdOf } from "../mint-id.ts";
import { judge } from "./same-article.ts";
import { shortSourceHash } from "../short-hash.ts";
import { textReplaced } from "./text-replaced.ts";

export interface Match {
  /** Live articles with their manuscript, drafts included. */
  readonly known: ReadonlyMap<Manuscript, Entry>;
  readonly returned: ReadonlyMap<Manuscript, RemovedEntry>;
  readonly problems: readonly Problem[];
}

/** `manuscripts` have different texts. Entries at the paths in `unreadable` are left alone. */
export function match(
  ledger: Ledger,
  manuscripts: readonly Manuscript[],
  unreadable: ReadonlySet<string>,
  answers: Answers,
): Match {
  const pairing = new Pairing(ledger, manuscripts, unreadable, answers);
  pairing.pairUnchanged();
  pairing.pairMoved();
  pairing.pairEdited();
  pairing.pairMovedAndEdited();
  // A text that was removed; also in the place of the one that came after it.
  const again = pairing.rest().filter(({ draft }) => !draft);
  const back = matchRemoved(ledger, again, {
    answer: (manuscript) => answerOf(manuscript, answers),
    isTaken: (path) => pairing.isFree(path),
  });
  pairing.askAboutReplaced(back.pairs);
  return {
    known: pairing.known,
    returned: back.pairs,
    problems: [...pairing.problems, ...back.problems],
  };
}

function isNew(answer: Answer | undefined): boolean {
  return answer === "new" || answer === "unlike" || answer === "series";
}

/** The live articles while they find their manuscripts, step by step. */
class Pairing {
  readonly known = new Map<Manuscript, Entry>();
  readonly problems: Problem[] = [];
  /** By path: the articles without a manuscript yet. */
  readonly #free = new Map<string, Entry>();
  readonly #ledger: Ledger;
  readonly #manuscripts: readonly Manuscript[];
  readonly #answers: Answers;

  constructor(
    ledger: Ledger,
    manuscripts: readonly Manuscript[],
    unreadable: ReadonlySet<string>,
    answers: Answers,
  ) {
    this.#ledger = ledger;
    this.#manuscripts = manuscripts;
    this.#answers = answers;
    for (const entry of ledger.entries) {
      if (!unreadable.has(entry.path)) this.#free.set(entry.path, entry);
    }
  }

  rest(): Manuscript[] {
    return this.#manuscripts.filter((manuscript) => !this.known.has(manuscript));
  }

  #pair(manuscript: Manuscript, entry: Entry): void {
    this.known.set(manuscript, entry);
    this.#free.delete(entry.path);
  }

  #answer(manuscript: Manuscript) {
    return answerOf(manuscript, this.#answers);
  }

  pairUnchanged(): void {
    for (const manuscript of this.#manuscripts) {
      const entry = this.#free.get(manuscript.path);
      if (entry?.sourceHash === shortSourceHash(manuscript.sourceHash))
        this.#pair(manuscript, entry);
    }
  }

  /**
   * The same bytes under another name, or the text that the id was minted from. Not a draft's: a copy
   * made to work on must not take the identity of what is published.
   */
  pairMoved(): void {
    const byHash = new Map([...this.#free.values()].map((entry) => [entry.sourceHash, entry]));
    const byId = new Map([...this.#free.values()].map((entry) => [entry.id, entry]));
    for (const manuscript of this.rest().filter(({ draft }) => !draft)) {
      const entry =
        byHash.get(shortSourceHash(manuscript.sourceHash)) ??
        byId.get(manuscript.guid ?? textIdOf(this.#ledger.site, manuscript));
      if (entry && this.#free.get(entry.path) === entry) this.#pair(manuscript, entry);
    }
  }

  /** An edit in place. */
  pairEdited(): void {
    for (const manuscript of this.rest()) {
      const entry = this.#free.get(manuscript.path);
      const answer = this.#answer(manuscript);
      if (!entry || answer === "new") continue;
      if (judge(entry, manuscript, answer === "series").is === "same")
        this.#pair(manuscript, entry);
    }
  }

  /** An edit under another name. */
  pairMovedAndEdited(): void {
    const moved = this.rest().filter(
      (manuscript) => !manuscript.draft && this.#answer(manuscript) !== "new",
    );
    const isStrict = (manuscript: Manuscript): boolean => this.#answer(manuscript) === "series";
    const alike = matchAlike(moved, [...this.#free.values()], isStrict);
    for (const [manuscript, entry] of alike.pairs) this.#pair(manuscript, entry);
    this.problems.push(...alike.problems);
    for (const [manuscript, entry] of alike.unsure) {
      // What stands in its place is asked about there.
      if (this.#free.has(manuscript.path) || isNew(this.#answer(manuscript))) continue;
      if (this.#answer(manuscript) !== "same") this.problems.push(textReplaced(manuscript, entry));
      this.#pair(manuscript, entry);
    }
  }

  /** Whether the article at a path has no manuscript yet. */
  isFree(path: string): boolean {
    return this.#free.has(path);
  }

  /** Another text under the same name, with no better place for either. */
  askAboutReplaced(returned: ReadonlyMap<Manuscript, RemovedEntry>): void {
    for (const manuscript of this.rest()) {
      const entry = this.#free.get(manuscript.path);
      const answer = this.#answer(manuscript);
      if (!entry || returned.has(manuscript) || isNew(answer)) continue;
      // A draft withdraws its article, whatever has become of the text.
      if (answer !== "same" && !manuscript.draft)
        this.problems.push(textReplaced(manuscript, entry));
      this.#pair(manuscript, entry);
    }
  }
}
