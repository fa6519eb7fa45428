/** The address and the media type of a picture in, the name of its file out; undefined when it is no picture. */
import { decodePath } from "../../model/addresses/old-path.ts";
import { FILE } from "../references.ts";

const ENDINGS: Readonly<Record<string, string>> = {
  "image/jpeg": "jpg",
  "image/png": "png",
  "image/gif": "gif",
  "image/webp": "webp",
  "image/avif": "avif",
  "image/svg+xml": "svg",
  "audio/mpeg": "mp3",
  "video/mp4": "mp4",
};

export function pictureName(address: string, type: string): string | undefined {
  const ending = ENDINGS[type];
  const last = decodePath(URL.parse(address)?.pathname.split("/").at(-1) ?? "");
  const plain = last
    .replace(/[^\p{L}\p{N}._-]+/gu, "-")
    .replace(/^[.-]+/u, "")
    .slice(-80);
  // Servers send an error page, too, under the name of a picture.
  if (ending === undefined && !/^(?:image|audio|video)\/|octet-stream$/u.test(type))
    return undefined;
  if (FILE.test(plain)) return plain;
  return ending && `${plain || "picture"}.${ending}`;
}
