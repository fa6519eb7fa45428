/** A publication's life with all that people and clocks do, in memory, and those who follow it. */
import { NO_ANSWERS } from "../../src/ledger/match/answers.ts";
import { Followers } from "./followers.ts";
import type { Served } from "./subscription.ts";
import { VersionedPublication, type Commit } from "./versioned-publication.ts";
import { addTypo, editText, numberIn, retitle, writeText } from "./write-text.ts";

const SECTIONS = ["Town", "Harbour", "World"];
/** Deployed for a while, a version that is another's later one is what a rollback is. */
const DEEDS = [
  ...["add", "add", "add", "edit", "typo", "retitle", "rename", "rename and edit", "delete"],
  ...["add again", "replace", "rename section", "revert", "reset", "merge", "clock", "roll back"],
  ...["kill", "nothing", "haste", "one headline", "settings"],
] as const;

/** A linear congruential generator (Numerical Recipes). */
function chance(seed: number): (below: number) => number {
  let state = Math.imul(seed + 1, 2654435761) >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state >>> 8) % Math.max(1, below);
  };
}

export class WholeLife {
  readonly publication = new VersionedPublication();
  readonly #pick: (below: number) => number;
  readonly #followers = new Followers();
  readonly #deleted: string[] = [];
  #sections = [...SECTIONS];
  #written = 0;
  #edition = 0;

  constructor(seed: number) {
    this.#pick = chance(seed);
    // Who writes another story says so in front matter, and says nothing else.
    this.publication.site.answers = NO_ANSWERS;
  }

  async live(steps: number): Promise<void> {
    await this.#do("add");
    for (let step = 0; step < steps; step++) {
      const deed = DEEDS[this.#pick(DEEDS.length)] ?? "nothing";
      try {
        await this.#do(deed);
      } catch (error) {
        throw new Error(`step ${step}, ${deed}`, { cause: error });
      }
    }
  }

  async #do(deed: string): Promise<void> {
    const { publication } = this;
    const deployed = publication.site.deployed;
    if (deed === "merge") await this.#merge();
    else this.#change(deed);
    if (deed === "kill") {
      // The ledger is written, and nothing is deployed; the next build goes on from there.
      this.#write();
      await publication.publish();
      await publication.publish();
    } else await publication.publish();
    if (deed === "haste") {
      // One more build in the same second.
      await this.#follow();
      this.#write();
      await publication.publish(0);
    }
    if (deed === "clock") publication.skew = 0;
    if (deed === "roll back" && deployed) await this.#followers.glance(deployed);
    for (const section of this.#sections) this.#followers.sections.add(section);
    await this.#follow();
  }

  #follow(): Promise<void> {
    const numbers = [...this.publication.files.values()].map(numberIn);
    return this.#followers.follow(served(this.publication), numbers);
  }

  #change(deed: string): void {
    const { files, history } = this.publication;
    const paths = [...files.keys()];
    const path = paths[this.#pick(paths.length)] ?? "";
    const text = files.get(path) ?? "";
    const before = history.at(-2);
    if (deed === "add" || deed === "haste" || paths.length === 0) this.#write();
    else if (deed === "one headline") this.#write(sharedHeadline(this.#written));
    else if (deed === "settings") {
      this.publication.site.variables = { SITE_TITLE: `Name ${++this.#edition}` };
    } else if (deed === "edit") files.set(path, editText(text, ++this.#edition));
    else if (deed === "typo") files.set(path, addTypo(text));
    else if (deed === "retitle") files.set(path, this.#retitle(text));
    else if (deed === "delete") this.#delete(path, text);
    else if (deed === "add again") this.#addAgain();
    else if (deed === "replace") this.#replace(path);
    else if (deed === "rename section") this.#renameSection();
    else if (deed.startsWith("rename")) {
      files.delete(path);
      const edited = deed === "rename" ? text : editText(text, ++this.#edition);
      files.set(`articles/moved/${++this.#edition}.txt`, edited);
    } else if ((deed === "revert" || deed === "reset") && before) this.#goBack(deed, before);
    else if (deed === "clock") {
      this.publication.skew = 400 * 86_400;
      this.#write();
    }
  }

  #write(headline?: string): void {
    const section = this.#sections[this.#pick(this.#sections.length)];
    const number = ++this.#written;
    const text = writeText(number, headline ?? `A headline for story ${number}`);
    this.publication.files.set(
      `articles/story-${number}.txt`,
      `---\nsection: ${section ?? ""}\n---\n\n${text}`,
    );
  }

  #retitle(text: string): string {
    const [, matter = "", body = ""] = /^(---\n.*?---\n\n)(.*)$/s.exec(text) ?? [];
    return matter + retitle(body, `Another headline, chosen as number ${++this.#edition}`);
  }

  #delete(path: string, text: string): void {
    this.publication.files.delete(path);
    this.#deleted.push(text);
  }

  #addAgain(): void {
    const text = this.#deleted.splice(this.#pick(this.#deleted.length), 1)[0];
    const there = [...this.publication.files.values()].map(numberIn);
    if (text === undefined || there.includes(numberIn(text))) return;
    this.publication.files.set(`articles/again/${++this.#edition}.txt`, text);
  }

  /** Another story in an old file, which says so. */
  #replace(path: string): void {
    const number = ++this.#written;
    const text = writeText(number, `A headline for story ${number}`);
    this.publication.files.set(path, `---\nnew: true\nsection: World\n---\n\n${text}`);
  }

  #renameSection(): void {
    const at = this.#pick(this.#sections.length);
    const old = this.#sections[at] ?? "";
    const name = `Section ${++this.#edition}`;
    this.#sections[at] = name;
    for (const [path, text] of this.publication.files) {
      this.publication.files.set(path, text.replace(`section: ${old}\n`, `section: ${name}\n`));
    }
  }

  /** Files and ledger as they were; what was written since is gone. */
  #goBack(deed: string, before: Commit): void {
    const { history } = this.publication;
    const further = history[this.#pick(history.length)];
    this.publication.checkOut(deed === "reset" && further ? further : before);
  }

  /** A side branch with an article and an edit, while the main branch goes on. */
  async #merge(): Promise<void> {
    const { publication } = this;
    const base = publication.history.at(-1);
    if (!base) return;
    const deployed = publication.site.deployed;
    this.#write();
    await publication.publish();
    const side = publication.history.pop();
    publication.site.deployed = deployed;
    publication.checkOut(base);
    this.#write();
    await publication.publish();
    // A client that knows this side has passed the numbers of the other.
    await this.#follow();
    if (side) publication.merge(side, base);
  }
}

/** Of some stories: of a thousand pairs that share one, the ledger takes one for the same (same-article.ts). */
function sharedHeadline(written: number): string {
  return `One headline for some stories of volume ${String.fromCodePoint(65 + Math.floor(written / 40))}`;
}

function served({ site }: VersionedPublication): Served {
  const { deployed } = site;
  if (!deployed) throw new Error("nothing is deployed");
  return deployed;
}
