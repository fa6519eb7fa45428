/** The HTML of a body as feeds have it: every address absolute, and no ids, which could meet those of others. */
import { rewriteAddresses, rewriteTags, withOrigin } from "../model/addresses/addresses-in.ts";

/** `origin` has no closing slash; `url` is the article's permalink, where the parts of the text are. */
export function feedHtml(html: string, origin: string, url: string): string {
  const absolute = withOrigin(html, origin);
  if (!/ id="|="#/u.test(absolute)) return absolute;
  return rewriteTags(absolute, ({ text }) =>
    rewriteAddresses(text.replace(/ id="[^"]*"/u, ""), (address) =>
      address.startsWith("#") ? url + address : address,
    ),
  );
}
