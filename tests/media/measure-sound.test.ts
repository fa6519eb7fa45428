import { expect, it } from "vitest";
import { measureSound } from "../../src/media/measure-sound.ts";

/** A WAV file of silence (RIFF, PCM, one channel, 8 bits). */
function wav(seconds: number): Buffer {
  const rate = 8000;
  const head = Buffer.alloc(44);
  head.write("RIFF", 0);
  head.writeUInt32LE(36 + seconds * rate, 4);
  head.write("WAVEfmt ", 8);
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(1, 22);
  head.writeUInt32LE(rate, 24);
  head.writeUInt32LE(rate, 28);
  head.writeUInt16LE(1, 32);
  head.writeUInt16LE(8, 34);
  head.write("data", 36);
  head.writeUInt32LE(seconds * rate, 40);
  return Buffer.concat([head, Buffer.alloc(seconds * rate, 128)]);
}

it.each([
  ["a sound", wav(3), 3],
  ["no sound", Buffer.from("a text under a wrong name"), undefined],
  ["nothing", Buffer.alloc(0), undefined],
])("measures %s", async (_what, bytes, seconds) => {
  expect(await measureSound(bytes, "audio/wav")).toBe(seconds);
});
