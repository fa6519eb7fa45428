import fc from "fast-check";
import { expect, it } from "vitest";
import { readSealed, seal, StoreFailure } from "../../src/edition/seal.ts";

const read = (sealed: string | undefined) => readSealed(() => Promise.resolve(sealed), "a.json");

it("gives back what was sealed", async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: "grapheme" }), async (content) => {
      expect(await read(seal(content))).toBe(content);
    }),
  );
});

it("takes nothing that was cut off, and nothing with another character, for whole", async () => {
  const places = fc.record({ content: fc.string({ unit: "grapheme" }), at: fc.nat() });
  await fc.assert(
    fc.asyncProperty(places, async ({ content, at }) => {
      const sealed = seal(content);
      const place = at % sealed.length;
      const garbled = `${sealed.slice(0, place)}\u{fffd}${sealed.slice(place + 1)}`;
      await expect(read(sealed.slice(0, place))).rejects.toThrow(StoreFailure);
      if (garbled !== sealed) await expect(read(garbled)).rejects.toThrow(StoreFailure);
    }),
  );
});

it.each([
  ["is not there", () => Promise.resolve(undefined)],
  ["cannot be read", () => Promise.reject(new TypeError("network"))],
])("says that the store failed when a file %s", async (_what, readFile) => {
  await expect(readSealed(readFile, "a.json")).rejects.toThrow(StoreFailure);
});
