/** What front matter says that an article encloses in, the sounds and films at their published addresses out. */
import { fileOf, isLocalAddress, type Enclosure, type FoundMedia } from "../model/media.ts";

/** What is missing is told where it is looked for. */
export function findEnclosures(
  stated: readonly Enclosure[],
  found: FoundMedia,
): readonly Enclosure[] {
  return stated.flatMap((enclosure) => {
    if (!isLocalAddress(enclosure.address)) return [enclosure];
    const one = fileOf(found[enclosure.address]);
    if (one === undefined) return [];
    const { path, type, size, duration } = one.file;
    // What the file says is true, but for how long it plays, which not every file says.
    const playing = duration ?? enclosure.duration;
    return [
      {
        address: path,
        type,
        length: size,
        ...(playing === undefined ? {} : { duration: playing }),
      },
    ];
  });
}
