/** Which addresses a text may link to, and where its pictures may be. */
import { isLocalAddress } from "../../model/media.ts";
import { note, type Told } from "../../model/problem.ts";

export function isAbsolute(url: unknown): url is string {
  return typeof url === "string" && /^https?:\/\//iu.test(url) && URL.canParse(url);
}

/** Of a saved page: a file beside it. What it says of its own site's root is not of ours. */
export function liesBeside(address: string): boolean {
  return isLocalAddress(address) && !/^[/\\]/u.test(address);
}

/** Of a picture that is neither. */
export function localImage(source: string): Told {
  return note(
    "local-image",
    `the image "${source.slice(0, 80)}" is not on the web and is left out`,
    "publish it somewhere and use its absolute URL",
  );
}

/** Of a link: a page on the web, somebody's mail or telephone. */
export function isLinkable(url: unknown): url is string {
  return isAbsolute(url) || isMailOrPhone(url);
}

/** RFC 6068 and RFC 3966, without white space and quotation marks. */
function isMailOrPhone(url: unknown): boolean {
  return (
    typeof url === "string" &&
    (/^mailto:[^\s"<>@]+@[^\s"<>@]+$/iu.test(url) || /^tel:\+?[\d().;=a-z-]{2,60}$/iu.test(url))
  );
}
