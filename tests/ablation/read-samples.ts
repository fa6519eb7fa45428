/**
 * The texts on which rules are measured: the project's own labelled ones, and those of the folder
 * beside it, as far as it is there. What of them is story, and what must go, is given in lines.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { gunzipSync } from "node:zlib";
import { readFixtures } from "../fixtures/read-fixtures.ts";
import { readSeeds } from "../fixtures/read-seeds.ts";

export interface Sample {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Lines of the story, or their beginnings. */
  readonly body: readonly string[];
  readonly noise: readonly string[];
  /** Null where there is none, absent where any is right. */
  readonly fields: StatedFields;
}

export const FIELDS = ["title", "section", "byline", "date"] as const;
type StatedFields = Partial<Readonly<Record<(typeof FIELDS)[number], string | null>>>;

const SHARED = resolve(import.meta.dirname, "../../../shared");

/** `dumps` and `dumps-held-out` are two halves; look at the second one last. */
const SETS = {
  labelled: () => fixtures("labelled"),
  "held-out": () => fixtures("held-out"),
  shapes: () => fixtures("shapes"),
  seeds: () => readSeeds().map(sampleOf),
  cases: () => files("cases", "").map(([path, label]) => caseOf(path, label)),
  dumps: () => dumps(0),
  "dumps-held-out": () => dumps(1),
  pages: () => files("pages-dev", "pages").map(([path, label]) => pageOf(path, label)),
} as const satisfies Record<string, () => Sample[]>;

export type SampleSet = keyof typeof SETS;
export const SAMPLE_SETS = Object.keys(SETS) as SampleSet[];

/** Empty where the folder of the set is absent. */
export function readSamples(set: SampleSet): Sample[] {
  return SETS[set]();
}

function fixtures(set: "labelled" | "held-out" | "shapes"): Sample[] {
  return readFixtures(set).map(sampleOf);
}

interface Labelled extends Pick<Sample, "bytes" | "body" | "noise">, StatedFields {
  readonly name: string;
}

function sampleOf({ name, bytes, body, noise, ...label }: Labelled): Sample {
  const lines = body.flatMap((entry) => entry.split("\n"));
  return { path: `articles/${name}`, bytes, body: lines, noise, fields: fieldsOf(label) };
}

/** A title that the text does not state is made of its words: several are right. */
function fieldsOf({ title, section, byline, date }: StatedFields): StatedFields {
  return {
    ...(typeof title === "string" && { title }),
    ...(section !== undefined && { section }),
    ...(byline !== undefined && { byline }),
    ...(date !== undefined && { date }),
  };
}

/** Right answers, as the sets beside the project write them. */
interface Label extends StatedFields {
  readonly body?: readonly string[] | string;
  readonly noise?: readonly string[];
  readonly with?: readonly string[];
  readonly without?: readonly string[];
  readonly comments?: readonly string[];
  readonly headline?: string | readonly string[];
}

/** The files of a folder, each with its label, by their names. */
function files(set: string, inside: string): [path: string, label: Label][] {
  const folder = join(SHARED, set, inside);
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).sort();
  return names.flatMap((name): [string, Label][] => {
    const label = `${name.split(/\.(?:txt|md|html(?:\.gz)?)$/u)[0] ?? ""}.json`;
    if (label === `${name}.json` || !names.includes(label)) return [];
    return [[join(folder, name), JSON.parse(readFileSync(join(folder, label), "utf8")) as Label]];
  });
}

function caseOf(path: string, { body = [], noise = [], ...label }: Label): Sample {
  return { ...sourceAt(path), body: [body].flat(), noise, fields: fieldsOf(label) };
}

function dumps(half: 0 | 1): Sample[] {
  return files("parser-dev", "pages")
    .filter((_, at) => at % 2 === half)
    .map(([path, label]) => {
      const noise = [...(label.without ?? []), ...(label.comments ?? [])];
      return { ...sourceAt(path), body: label.with ?? [], noise, fields: {} };
    });
}

function pageOf(path: string, { body = "", headline }: Label): Sample {
  const lines = [body].flat().join("\n").split("\n");
  const [title] = [headline].flat();
  return {
    ...sourceAt(path),
    body: lines,
    noise: [],
    fields: fieldsOf({ ...(title && { title }) }),
  };
}

function sourceAt(path: string): Pick<Sample, "path" | "bytes"> {
  const bytes = readFileSync(path);
  const isPacked = path.endsWith(".gz");
  const name = basename(path, isPacked ? ".gz" : "");
  return { path: `articles/${name}`, bytes: isPacked ? gunzipSync(bytes) : bytes };
}
