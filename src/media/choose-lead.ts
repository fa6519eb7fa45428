/**
 * The picture that stands for an article: the one that its front matter states, else the first large one
 * of its body. Pictures with the addresses that were written in, the one with the published address out.
 */
import { fileOf, isLocalAddress, type FoundMedia, type Picture } from "../model/media.ts";

/** In pixels: icons, badges and buttons are smaller. */
const LARGE = 300;
/** How a picture elsewhere, whose size nobody states, is known for a photograph. */
const PHOTOGRAPH = /\.(?:jpe?g|webp|avif)(?:[?#]|$)/iu;

export function chooseLead(
  stated: Picture | undefined,
  shown: readonly Picture[],
  found: FoundMedia,
): Picture | undefined {
  const inBody = shown.flatMap((picture) => locate(picture, found) ?? []);
  const lead = stated && locate(stated, found);
  if (lead === undefined) {
    const first = inBody.find(isLarge);
    return first && { ...first, inBody: true };
  }
  const same = inBody.find(({ address }) => address === lead.address);
  if (same !== undefined) return { ...same, ...lead, inBody: true };
  // A page's own picture is taken for the one that its story shows, unless that one's file is not there.
  const { inBody: isShown, ...alone } = lead;
  return isShown && inBody.length > 0 ? lead : alone;
}

/** The picture at its published address; undefined when its file is not there. */
function locate(picture: Picture, found: FoundMedia): Picture | undefined {
  if (!isLocalAddress(picture.address)) return picture;
  const one = fileOf(found[picture.address]);
  if (one === undefined) return undefined;
  const { path, type, width, height } = one.file;
  if (!type.startsWith("image/")) return undefined;
  const size = width === undefined || height === undefined ? {} : { width, height };
  return { ...picture, ...size, address: path, type };
}

function isLarge({ address, width, height }: Picture): boolean {
  if (width === undefined) return PHOTOGRAPH.test(address);
  return width >= LARGE && (height === undefined || height >= LARGE / 2);
}
