/** An edition's files in, a problem out when the platform would refuse them: before the upload. */
import type { Problem } from "../model/problem.ts";

/** How many static assets a Worker version may have, on the free plan and on a paid one. */
export const FREE_FILES = 20_000;
export const PAID_FILES = 100_000;

/** The size limit of one static asset: 25 MiB. */
export const LARGEST_FILE = 25 * 1024 * 1024;

export function checkLimits(files: { readonly size: number }): Problem[] {
  if (files.size <= FREE_FILES) return [];
  const isBeyondAll = files.size > PAID_FILES;
  return [
    {
      file: "articles",
      severity: isBeyondAll ? "error" : "warning",
      rule: "too-many-files",
      message:
        `the edition has ${files.size} files; Cloudflare takes ${FREE_FILES} on the free plan ` +
        `and ${PAID_FILES} on a paid one`,
      hint: isBeyondAll
        ? "split the articles into several publications"
        : "deploy it on a paid plan, or split the articles into several publications",
    },
  ];
}
