/** The bytes of a picture in, its size, its true kind, and whether it tells where it was taken out. */
import exif from "exif-reader";
import { imageSize } from "image-size";

export interface Measured {
  /** In pixels, as it is shown: upright. */
  readonly width?: number;
  readonly height?: number;
  /** The ending that its content has, whatever its name says: `png`. */
  readonly kind?: string;
  /** Whether its EXIF data hold a position. */
  readonly hasPosition?: true;
}

/** Undefined when the bytes are no picture that can be read. */
export function measurePicture(bytes: Buffer): Measured | undefined {
  const size = sizeOf(bytes);
  if (size === undefined) return undefined;
  const { width, height, orientation = 1, type } = size;
  // EXIF 2.3, 4.6.4: from 5 on, the rows of the file stand upright as columns.
  const isTurned = orientation >= 5;
  return {
    width: Math.round(isTurned ? height : width),
    height: Math.round(isTurned ? width : height),
    ...(type === undefined ? {} : { kind: type }),
    ...(hasPosition(bytes) ? { hasPosition: true } : {}),
  };
}

/** The library (image-size 2.1.0) throws for what it does not know, and for what is cut short. */
function sizeOf(bytes: Buffer): ReturnType<typeof imageSize> | undefined {
  try {
    return imageSize(bytes);
  } catch (error) {
    if (error instanceof Error) return undefined;
    throw error;
  }
}

/** EXIF 2.3, 4.5.2: the data are a TIFF file of their own, of either byte order. */
const TIFF_HEADS = ["II*\0", "MM\0*"];

/** JPEG takes 64 kB of them; others may put more in. */
const LONGEST = 256 * 1024;

/** The whole file is searched: WebP and PNG may keep EXIF data behind the picture, AVIF anywhere. */
function hasPosition(bytes: Buffer): boolean {
  return TIFF_HEADS.some((head) => {
    let at = bytes.indexOf(head, 0, "latin1");
    while (at >= 0 && !statesPosition(exifAt(bytes, at))) {
      at = bytes.indexOf(head, at + head.length, "latin1");
    }
    return at >= 0;
  });
}

/** A picture that is a TIFF file has its entries anywhere. */
function exifAt(bytes: Buffer, at: number): Buffer {
  return at === 0 ? bytes : bytes.subarray(at, at + LONGEST);
}

function statesPosition(tiff: Buffer): boolean {
  try {
    const { GPSInfo: gps } = exif(tiff);
    return gps?.GPSLatitude !== undefined && gps.GPSLongitude !== undefined;
  } catch (error) {
    // Data that no reader can read betray nothing.
    if (error instanceof Error) return false;
    throw error;
  }
}
