/**
 * The `_headers` of an edition: what the platform says about media, which it serves without the Worker.
 * Their names change with their content, any page may use them, and nothing in them runs.
 */
import { MEDIA_TYPES } from "../model/media-types.ts";

/** Where the platform looks for it, beside the files of the edition. */
export const HEADERS_FILE = "_headers";

/** An SVG may have its style and its embedded pictures, and nothing else. */
const INERT = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox";

export function headersFile(): string {
  const types = Array.from(MEDIA_TYPES, ([ending, type]) =>
    rule(`/media/*.${ending}`, {
      "Content-Type": type === "text/plain" ? "text/plain; charset=utf-8" : type,
    }),
  );
  return [
    rule("/media/*", {
      "Cache-Control": "public, max-age=31536000, immutable",
      "Access-Control-Allow-Origin": "*",
      "Cross-Origin-Resource-Policy": "cross-origin",
      "X-Content-Type-Options": "nosniff",
    }),
    rule("/media/*.svg", { "Content-Security-Policy": INERT }),
    ...types,
  ].join("");
}

function rule(path: string, headers: Readonly<Record<string, string>>): string {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
  return `${path}\n${lines.join("")}`;
}
