/**
 * The articles that come with this repository, so that `npm run init` can tell them from a
 * publisher's own. Whoever changes one runs `tr -d '\r' < articles/x.txt | sha256sum`.
 */
import { digest } from "../model/digest.ts";

/** The publication that the samples are published as. */
export const SAMPLE_SITE = "e5e3984e-65a4-4de5-89f8-e58f4574cb8f";

/** SHA-256 of each sample, with `\n` at the ends of lines. */
const SAMPLES: ReadonlySet<string> = new Set([
  "a41bf73f93b9a94419f5cca6cff4bbb36771e3a2df2751220258ef1a1ada69b0",
  "317b536c696cff0a9ffdbb44af2748aa746e3a7049161c977e7f9d73dc95d6e8",
  "78b059049463b957b8982e0cb923ada4b27c47e891f4bb88d8b746f7e4c0e08b",
  "7b59aed0e11553c5d0cce7eb98fc451e1cee459cb77b377cf40468539443ec5f",
  "f84d8304cc15a091d1b3899bc280360f3899da7b379a83bda5eaa19b25542317",
]);

/** Whether a file is an unchanged sample, whatever line endings it was checked out with. */
export function isSample(bytes: Uint8Array): boolean {
  const plain = Buffer.from(bytes).toString("latin1").replaceAll("\r", "");
  return SAMPLES.has(digest([Buffer.from(plain, "latin1")]));
}
