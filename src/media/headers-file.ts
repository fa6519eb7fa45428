/**
 * The `_headers` of an edition: what the platform says about media, which it serves without the Worker.
 * Their names change with their content, any page may use them, and nothing in them runs.
 */
import { MEDIA_TYPES } from "../model/media-types.ts";
import { ICON_PATHS, SITE_PATHS } from "../model/addresses/paths.ts";

/** Where the platform looks for it, beside the files of the edition. */
export const HEADERS_FILE = "_headers";

/** An SVG may have its style and its embedded pictures, and nothing else. */
const INERT = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox";

const OPEN = {
  "Access-Control-Allow-Origin": "*",
  "Cross-Origin-Resource-Policy": "cross-origin",
  "X-Content-Type-Options": "nosniff",
};
const FOR_A_DAY = { "Cache-Control": "public, max-age=86400" };

/** One rule for each ending: of several with the same pattern, the platform obeys the last. */
export function headersFile(): string {
  return [
    rule("/media/*", { "Cache-Control": "public, max-age=31536000, immutable", ...OPEN }),
    ...Array.from(MEDIA_TYPES, ([ending, type]) => rule(`/media/*.${ending}`, headersOf(type))),
    ...Object.values(ICON_PATHS).map((path) => rule(path, { ...FOR_A_DAY, ...OPEN })),
    rule(SITE_PATHS.icon, { ...FOR_A_DAY, ...OPEN, ...headersOf("image/svg+xml") }),
  ].join("");
}

function headersOf(type: string): Readonly<Record<string, string>> {
  return {
    "Content-Type": type === "text/plain" ? "text/plain; charset=utf-8" : type,
    ...(type === "image/svg+xml" ? { "Content-Security-Policy": INERT } : {}),
  };
}

function rule(path: string, headers: Readonly<Record<string, string>>): string {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
  return `${path}\n${lines.join("")}`;
}
