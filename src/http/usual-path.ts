/**
 * A path as somebody spelled it in, as we would spell it out: in lower case, without a trailing or a
 * double slash, encoded as the builders of paths do. Undefined when it cannot be decoded.
 */
export function usualPath(path: string): string | undefined {
  try {
    const parts = path.split("/").filter((part) => part !== "");
    return `/${parts.map((part) => encodeURIComponent(usual(decodeURIComponent(part)))).join("/")}`;
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
}

function usual(text: string): string {
  return text.toLowerCase().normalize("NFC");
}
