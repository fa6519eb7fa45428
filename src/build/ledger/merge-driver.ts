/**
 * Lets git merge the ledger by itself: `.gitattributes`, which is committed, names a merge driver, and
 * the configuration of the clone says what that is (gitattributes(5), "Defining a custom merge driver").
 */
import { join, resolve } from "node:path";
import writeFileAtomic from "write-file-atomic";
import { LEDGER } from "../files/names.ts";
import { readText } from "../files/read-files.ts";
import { askGit } from "./git.ts";

const DRIVER = "broadsheet-ledger";
const FILE = ".gitattributes";
const ATTRIBUTE = `${LEDGER} merge=${DRIVER}`;
const COMMAND = resolve(import.meta.dirname, "../../cli/run.js");

/** Does nothing where it is set up already, or where there is no repository. */
export async function setUpMergeDriver(root: string): Promise<void> {
  if ((await askGit(root, "rev-parse", "--is-inside-work-tree"))?.trim() !== "true") return;
  const attributes = (await readText(root, FILE)) ?? "";
  if (!attributes.includes(`merge=${DRIVER}`)) {
    const before = attributes === "" || attributes.endsWith("\n") ? attributes : `${attributes}\n`;
    await writeFileAtomic(join(root, FILE), `${before}${ATTRIBUTE}\n`);
  }
  // Git runs it in a shell of its own, on Windows, too, where it understands forward slashes.
  const quoted = [process.execPath, COMMAND].map((path) => `"${path.replaceAll("\\", "/")}"`);
  const command = `${quoted.join(" ")} merge-ledger %O %A %B`;
  const key = `merge.${DRIVER}.driver`;
  if ((await askGit(root, "config", "--local", "--get", key))?.trim() === command) return;
  await askGit(root, "config", "--local", `merge.${DRIVER}.name`, "joins two ledgers");
  await askGit(root, "config", "--local", key, command);
}
