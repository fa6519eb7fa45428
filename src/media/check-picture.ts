/** What a picture weighs and tells in, what the publisher should know of it out: it is published all the same. */
import type { Problem } from "../model/problem.ts";
import type { FileFacts } from "./resolve-references.ts";

const MEGABYTE = 1_000_000;
/** No screen shows more of it, and everybody who opens the article downloads it. */
const MOST_BYTES = 2 * MEGABYTE;
const MOST_PIXELS = 2560;

export function checkPicture(file: string, facts: FileFacts): Problem[] {
  const { size, width, height, hasPosition } = facts;
  const problems: Problem[] = [];
  const longest = Math.max(width ?? 0, height ?? 0);
  if (size > MOST_BYTES || longest > MOST_PIXELS) {
    const pixels = width === undefined ? "" : ` and ${width} × ${height ?? 0} pixels`;
    const smaller = `${MOST_PIXELS} pixels at most and as JPEG or WebP`;
    problems.push({
      ...{ file, severity: "warning", rule: "large-picture" },
      message: `the picture has ${(size / MEGABYTE).toFixed(1)} MB${pixels}: readers download all of it`,
      hint: `make it smaller, to ${smaller}: magick IN -resize "${MOST_PIXELS}x${MOST_PIXELS}>" OUT.jpg`,
    });
  }
  if (hasPosition) {
    problems.push({
      ...{ file, severity: "warning", rule: "picture-position" },
      message: "the picture tells where it was taken (EXIF)",
      hint: "if nobody is to know, remove it: exiftool -gps:all= FILE",
    });
  }
  if (width === undefined && !isDrawing(file)) {
    problems.push({
      ...{ file, severity: "warning", rule: "broken-picture" },
      message: "the file is no picture that can be read",
      hint: "open it, and save it anew as JPEG, PNG or WebP",
    });
  }
  return problems;
}

/** An SVG need not have a size. */
function isDrawing(file: string): boolean {
  return /\.svg$/iu.test(file);
}
