/** Asks git about the repository that a publication is in. */
import { execFile, spawn } from "node:child_process";
import { promisify } from "node:util";

const run = promisify(execFile);

/** The output of a git command; throws when it fails, or when there is no git. */
export async function git(root: string, ...given: readonly string[]): Promise<string> {
  // Where the publication's folder is a link, git must not take another repository's variables.
  return (await run("git", given, { cwd: root, maxBuffer: 2 ** 30 })).stdout;
}

/** The same; undefined when the command fails. */
export async function askGit(root: string, ...given: string[]): Promise<string | undefined> {
  return git(root, ...given).catch(() => undefined);
}

export interface Blob {
  readonly name: string;
  readonly content: Buffer;
}

/** One after the other, so that not all need be held at once; what the repository lacks is left out. */
export async function* readBlobs(root: string, names: readonly string[]): AsyncGenerator<Blob> {
  if (names.length === 0) return;
  const child = spawn("git", ["cat-file", "--batch"], {
    cwd: root,
    stdio: ["pipe", "pipe", "ignore"],
  });
  child.stdin.end(`${names.join("\n")}\n`);
  let held: Buffer[] = [];
  let size = 0;
  let name = "";
  let wanted: number | undefined;
  for await (const chunk of child.stdout as AsyncIterable<Buffer>) {
    held.push(chunk);
    size += chunk.length;
    // A header, "<name> blob <size>", then the content and a line feed.
    for (;;) {
      if (wanted !== undefined && size < wanted) break;
      const all = Buffer.concat(held);
      if (wanted === undefined) {
        const end = all.indexOf("\n");
        if (end < 0) break;
        const [, blob = "", length] =
          /^(\w+) blob (\d+)$/.exec(all.toString("latin1", 0, end)) ?? [];
        name = blob;
        held = [all.subarray(end + 1)];
        size = all.length - end - 1;
        // "<name> missing" has no content.
        if (length !== undefined) wanted = Number(length) + 1;
        continue;
      }
      yield { name, content: all.subarray(0, wanted - 1) };
      held = [all.subarray(wanted)];
      size = all.length - wanted;
      wanted = undefined;
    }
  }
}
