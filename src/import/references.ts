/** The text of a post in, with the addresses of what it shows and links to in it replaced, out. */

/** Markdown's pictures and links to files, and what HTML and the systems' own tags show. */
const REFERENCE =
  /(!?)(\[[^\][]*\]\(\s*<?)([^\s)>]+)|(\b(?:src|poster|href)\s*=\s*["']?)([^"'\s>]+)|(\bsrcset\s*=\s*["'])([^"']+)/giu;

/** Files that posts show or offer: pictures, sound, film, documents. */
export const FILE =
  /\.(?:png|jpe?g|gif|webp|avif|svg|bmp|ico|tiff?|mp[34]|m4[av]|ogg|oga|ogv|opus|wav|webm|mov|pdf|zip)$/iu;

/** `isShown`: it is a picture or a sound in the text, and no link. */
export type Replace = (reference: string, isShown: boolean) => string;

export function replaceReferences(text: string, replace: Replace): string {
  return text.replace(
    REFERENCE,
    (
      _,
      mark?: string,
      opening?: string,
      named?: string,
      attribute?: string,
      value?: string,
      sizes?: string,
      set?: string,
    ) => {
      if (set !== undefined) {
        return (sizes ?? "") + set.replace(/[^\s,]+(?=\s|,|$)/gu, (one) => replace(one, true));
      }
      if (attribute !== undefined) {
        return attribute + replace(value ?? "", !/^href/iu.test(attribute));
      }
      return (mark ?? "") + (opening ?? "") + replace(named ?? "", mark === "!");
    },
  );
}
