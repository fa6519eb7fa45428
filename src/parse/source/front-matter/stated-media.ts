/** The keys of pictures and sound in, what they state out, with the local addresses among it as references. */
import { given } from "../../../model/given.ts";
import {
  isLocalAddress,
  type Enclosure,
  type Picture,
  type Reference,
} from "../../../model/media.ts";
import { note, warning, type Told } from "../../../model/problem.ts";
import type { FrontMatter } from "../front-matter.ts";
import { foldName } from "../../../model/fold-name.ts";
import type { Plain } from "./plain-value.ts";
import { readDuration, readEnclosures, readNumber } from "./read-enclosures.ts";
import { isAddress } from "./values.ts";

/** A value with the key and the line that it stands at. */
interface Stated {
  readonly key: string;
  readonly line: number;
  readonly value: unknown;
}

export interface MediaKeys {
  readonly image: Stated | undefined;
  readonly alt: string | undefined;
  readonly sound: readonly Stated[];
  readonly duration: Plain | undefined;
  readonly season: Plain | undefined;
  readonly episode: Plain | undefined;
  readonly report: (line: number, mistake: Told) => void;
}

export type StatedMedia = Pick<
  FrontMatter,
  "image" | "enclosures" | "season" | "episode" | "references"
>;

export function readMedia(keys: MediaKeys): StatedMedia {
  const references: Reference[] = [];
  return given({
    image: readImage(keys, references),
    enclosures: readSound(keys, references),
    season: readNumber(keys.season),
    episode: readNumber(keys.episode),
    references,
  });
}

function readImage(
  { image: stated, alt, report }: MediaKeys,
  references: Reference[],
): Picture | undefined {
  if (stated === undefined) return undefined;
  // Its meaning's own reader read it.
  const image = { ...given({ alt }), ...(stated.value as Picture) };
  const { address } = image;
  if (isAddress(address)) return image;
  if (isLocalAddress(address)) {
    references.push({ kind: "image", address, line: stated.line });
    return image;
  }
  const message = `the image "${address.slice(0, 80)}" is neither a file nor an http(s) address`;
  const hint = "put the file beside the text and write its name";
  report(stated.line, warning("bad-address", message, hint));
  return undefined;
}

/** A time that stands apart from them is that of the only one. */
function readSound(
  { sound, duration, report }: MediaKeys,
  references: Reference[],
): readonly Enclosure[] | undefined {
  const enclosures = sound.flatMap(({ key, line, value }) =>
    readEnclosures(value as Plain).flatMap((enclosure): Enclosure[] => {
      const address = enclosure?.address ?? "";
      const isLocal = isLocalAddress(address);
      if (enclosure !== undefined && (isLocal || isAddress(address))) {
        if (isLocal) references.push({ kind: "enclosure", address, line });
        return [enclosure];
      }
      report(line, noEnclosure(key));
      return [];
    }),
  );
  const [only, ...others] = enclosures;
  if (only === undefined) return undefined;
  const apart = others.length === 0 ? readDuration(duration) : undefined;
  return apart === undefined ? enclosures : [{ duration: apart, ...only }];
}

function noEnclosure(key: string): Told {
  // Themes show films of their own by these keys.
  const tell = foldName(key).startsWith("enclosure") ? warning : note;
  return tell(
    "no-enclosure",
    `${key} names no file that readers can fetch, and is left out`,
    "name a file beside the text, an address that ends in .mp3 or the like, or {url: …, type: …}",
  );
}
