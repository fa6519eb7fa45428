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

/** Where EXIF data begin: as in JPEG and HEIF, else in the chunks of PNG and WebP. */
const HEADS = ["Exif\0\0", "eXIf", "EXIF"];
/** Cameras write them in front of the picture; they are at most 64 kB. */
const SEARCHED = 512 * 1024;

function hasPosition(bytes: Buffer): boolean {
  const head = bytes.subarray(0, SEARCHED);
  return HEADS.some((mark) => {
    const at = head.indexOf(mark, 0, "latin1");
    if (at < 0) return false;
    // RIFF states the length behind the name; PNG does so before it.
    const start = mark === "EXIF" ? at + mark.length + 4 : at + mark.length;
    return statesPosition(bytes.subarray(start, start + 64 * 1024));
  });
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
