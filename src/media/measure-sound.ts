/** The bytes of a sound or a film in, how long it plays out. */
import { parseBuffer } from "music-metadata";

/** Whole seconds; undefined when nobody can tell. `type` is `audio/mpeg`. */
export async function measureSound(bytes: Uint8Array, type: string): Promise<number | undefined> {
  try {
    const options = { duration: true, skipCovers: true };
    const { format } = await parseBuffer(bytes, { mimeType: type }, options);
    const seconds = Math.round(format.duration ?? 0);
    return seconds > 0 ? seconds : undefined;
  } catch (error) {
    // What the library (music-metadata 12.1.0) cannot read, players may play all the same.
    if (error instanceof Error) return undefined;
    throw error;
  }
}
