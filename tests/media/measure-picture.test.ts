import { describe, expect, it } from "vitest";
import { checkPicture } from "../../src/media/check-picture.ts";
import { measurePicture } from "../../src/media/measure-picture.ts";

/** EXIF data of these entries (TIFF 6.0, section 2), a position among them where an entry asks for it. */
function exif(entries: readonly (readonly number[])[]): Buffer {
  const ifd = (list: readonly (readonly number[])[]): Buffer =>
    Buffer.concat([uint16(list.length), ...list.map(([tag = 0, type = 0, count = 0, value = 0]) =>
      Buffer.concat([uint16(tag), uint16(type), uint32(count), type === 3 ? Buffer.concat([uint16(value), uint16(0)]) : uint32(value)]),
    ), uint32(0)]); // prettier-ignore
  const first = ifd(entries);
  const gpsAt = 8 + first.length;
  const withGps = ifd(entries.map(([tag = 0, ...rest]) => (tag === 0x8825 ? [tag, 4, 1, gpsAt] : [tag, ...rest])));
  const places = gpsAt + 2 + 24 + 4;
  const gps = ifd([[2, 5, 3, places], [4, 5, 3, places]]);
  const degrees = Buffer.concat(Array.from({ length: 6 }, () => uint32(1)));
  return Buffer.concat([Buffer.from("MM\0*"), uint32(8), withGps, gps, degrees]);
} // prettier-ignore

/** A JPEG of so many pixels without a picture in it. */
function jpeg(width: number, height: number, entries: readonly (readonly number[])[] = []): Buffer {
  const segment = (marker: number, content: Buffer): Buffer => {
    const head = Buffer.from([0xff, marker, 0, 0]);
    head.writeUInt16BE(content.length + 2, 2);
    return Buffer.concat([head, content]);
  };
  const frame = Buffer.from([8, height >> 8, height & 255, width >> 8, width & 255, 1, 1, 17, 0]);
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    segment(0xe1, Buffer.concat([Buffer.from("Exif\0\0"), exif(entries)])),
    segment(0xc0, frame),
    Buffer.from([0xff, 0xd9]),
  ]);
}

const POSITION = [[0x8825, 4, 1, 0]];
const MANY = Buffer.alloc(600 * 1024);

/** A WebP of 40 by 30 pixels with its EXIF data behind many bytes of picture, as the format has them. */
function webp(): Buffer {
  const chunk = (name: string, content: Buffer): Buffer => {
    const head = Buffer.from(`${name}\0\0\0\0`, "latin1");
    head.writeUInt32LE(content.length, 4);
    return Buffer.concat([head, content]);
  };
  const canvas = chunk("VP8X", Buffer.from([8, 0, 0, 0, 39, 0, 0, 29, 0, 0]));
  const chunks = [canvas, chunk("VP8 ", MANY), chunk("EXIF", exif(POSITION))];
  return chunk("RIFF", Buffer.concat([Buffer.from("WEBP"), ...chunks]));
}

/** A PNG of the same kind. */
function png(): Buffer {
  const chunk = (name: string, content: Buffer): Buffer =>
    Buffer.concat([uint32(content.length), Buffer.from(name), content, uint32(0)]);
  const size = Buffer.concat([uint32(40), uint32(30), Buffer.from([8, 0, 0, 0, 0])]);
  return Buffer.concat([
    Buffer.from("\x89PNG\r\n\x1a\n", "latin1"),
    ...[chunk("IHDR", size), chunk("IDAT", MANY), chunk("eXIf", exif(POSITION))],
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function uint16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16BE(value);
  return bytes;
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

describe("a picture", () => {
  it.each([
    ["as it is", jpeg(40, 30, [[0x112, 3, 1, 1]]), { width: 40, height: 30, kind: "jpg" }],
    ["upright, when it lies on its side", jpeg(40, 30, [[0x112, 3, 1, 6]]), { width: 30, height: 40, kind: "jpg" }],
    ["with a position in it", jpeg(40, 30, POSITION), { width: 40, height: 30, kind: "jpg", hasPosition: true }],
    ["with a position behind a WebP", webp(), { width: 40, height: 30, kind: "webp", hasPosition: true }],
    ["with a position behind a PNG", png(), { width: 40, height: 30, kind: "png", hasPosition: true }],
    ["with bytes that only begin like a position", Buffer.concat([jpeg(40, 30), Buffer.from("II*\0MM\0*")]), { width: 40, height: 30, kind: "jpg" }],
    ["drawn, by its size", Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="8" height="6"/>'), { width: 8, height: 6, kind: "svg" }],
    ["drawn, by its view", Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 80 60"/>'), { width: 80, height: 60, kind: "svg" }],
    ["of one pixel", Buffer.from("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7", "base64"), { width: 1, height: 1, kind: "gif" }],
    ["that is no picture", Buffer.from("a text under a wrong name"), undefined],
    ["that is cut short", jpeg(40, 30).subarray(0, 12), undefined],
  ])("is measured %s", (_what, bytes, measured) => {
    expect(measurePicture(bytes)).toEqual(measured);
  }); // prettier-ignore

  it.each([
    ["of usual size", { size: 9, width: 40, height: 30 }, []],
    ["of many bytes", { size: 2_000_001, width: 40, height: 30 }, ["large-picture"]],
    ["of many pixels", { size: 9, width: 40, height: 2561 }, ["large-picture"]],
    ["that tells where it was taken", { size: 9, width: 40, height: 30, hasPosition: true as const }, ["picture-position"]],
    ["that is no picture", { size: 9 }, ["broken-picture"]],
  ])("%s is told of", (_what, facts, rules) => {
    const problems = checkPicture("articles/a.jpg", { digest: "d", ...facts });
    expect(problems.map(({ rule }) => rule)).toEqual(rules);
    for (const { file, severity } of problems) expect([file, severity]).toEqual(["articles/a.jpg", "warning"]);
  }); // prettier-ignore
});
