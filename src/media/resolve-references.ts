/** The local addresses of one source in, what each leads to out, with a problem for what leads nowhere. */
import type { Found, FoundMedia, MediaFile, Reference } from "../model/media.ts";
import { mediaPath } from "../model/addresses/paths.ts";
import type { Problem } from "../model/problem.ts";
import { findFile } from "./find-file.ts";
import { endingOf, mediaType } from "../model/media-types.ts";
import type { Measured } from "./measure-picture.ts";
import type { Shelf } from "./shelf.ts";

/** What reading a file tells of it. */
export interface FileFacts extends Pick<MediaFile, "digest" | "size" | "duration">, Measured {
  /** Whether the file was deleted, and only the last edition has it. */
  readonly isGone?: true;
}

export interface Resolving {
  readonly shelf: Shelf;
  /** The facts of a file that the shelf has; undefined when it cannot be read. */
  readonly factsOf: (file: string) => Promise<FileFacts | undefined>;
  /** The largest file that is published, in bytes. */
  readonly largest: number;
}

export interface Resolved {
  readonly found: FoundMedia;
  readonly problems: readonly Problem[];
}

export async function resolveReferences(
  source: string,
  references: readonly Reference[],
  resolving: Resolving,
): Promise<Resolved> {
  const found = new Map<string, Found>();
  const problems: Problem[] = [];
  for (const reference of references) {
    if (found.has(reference.address)) continue;
    const resolved = await resolve(source, reference, resolving);
    if (!("rule" in resolved)) found.set(reference.address, resolved);
    else if (reference.quiet !== true)
      problems.push({ file: source, line: reference.line, ...resolved });
  }
  return { found: Object.fromEntries(found), problems };
}

type Mistake = Omit<Problem, "file" | "line">;

async function resolve(
  source: string,
  reference: Reference,
  resolving: Resolving,
): Promise<Found | Mistake> {
  const { shelf, factsOf, largest } = resolving;
  const { file, sought, rest } = findFile(source, reference, shelf);
  const { kind, address, line } = reference;
  // What has an address of the publication is what readers know by it, whatever file lies there.
  const path =
    kind === "link" && address.startsWith("/") ? address.replace(/#.*$/u, "") : undefined;
  const mayBe = path === undefined ? undefined : { path, rest, line };
  if (file === undefined) return mayBe ?? missing(reference, sought, shelf);
  if (shelf.isSource(file)) {
    if (kind !== "link") return wrongKind(reference);
    const other = { source: file, rest, line };
    return mayBe ? { ...mayBe, otherwise: other } : other;
  }
  const type = mediaType(file);
  if (type === undefined) return mayBe ?? wrongKind(reference);
  const facts = await factsOf(file);
  if (facts === undefined) return unreadable(reference);
  if (facts.size > largest) return tooLarge(reference, facts.size, largest);
  const published = { file: publishedAs(file, type, facts), from: file, rest };
  return mayBe ? { ...mayBe, otherwise: published } : published;
}

/** Under an ending that is true: the platform goes by it. `named` is the type that its name promises. */
export function publishedAs(file: string, named: string, facts: FileFacts): MediaFile {
  const { digest, size, width, height, kind, duration } = facts;
  const name = file.slice(file.lastIndexOf("/") + 1);
  const real = kind === undefined ? undefined : mediaType(`.${kind}`);
  const isNamedSo = real === undefined || real === named;
  return {
    path: mediaPath(digest, isNamedSo ? name : name.replace(/\.[^.]*$/u, `.${kind ?? ""}`)),
    ...{ type: isNamedSo ? named : real, digest, size },
    ...(width === undefined || height === undefined ? {} : { width, height }),
    ...(duration === undefined ? {} : { duration }),
  };
}

/** Without its sound, an entry would be taken as heard for ever: that stops the build. */
function severityOf({ kind }: Reference): "error" | "warning" {
  return kind === "enclosure" ? "error" : "warning";
}

/** What becomes of an address that leads nowhere. */
function outcome({ kind }: Reference): string {
  return kind === "enclosure" ? "so that nothing is published" : "and is left out";
}

function named({ kind, address }: Reference): string {
  const what = { image: "picture", link: "file", enclosure: "file" }[kind];
  return `the ${what} "${address.slice(0, 120)}"`;
}

function missing(reference: Reference, sought: string, shelf: Shelf): Mistake {
  const near = shelf.nearest(sought);
  const isOutside = !/^(?:articles|pages|static)\//u.test(sought);
  return {
    severity: severityOf(reference),
    rule: "missing-media",
    message: isOutside
      ? `${named(reference)} lies outside of articles/, pages/ and static/ ${outcome(reference)}`
      : `${named(reference)} is not there (${sought}) ${outcome(reference)}`,
    hint:
      near === undefined
        ? "put it beside the text, in articles/ or pages/, or under static/ for an address that begins with /"
        : `did you mean ${near}?`,
  };
}

function wrongKind(reference: Reference): Mistake {
  const ending = endingOf(reference.address.replace(/[?#].*$/u, ""));
  return {
    severity: severityOf(reference),
    rule: "not-media",
    message: `${named(reference)} is of a kind that is not published (${ending || "no ending"}) ${outcome(reference)}`,
    hint: "docs/media.md lists the kinds; pack others into a .zip",
  };
}

function unreadable(reference: Reference): Mistake {
  return {
    severity: "error",
    rule: "unreadable-media",
    message: `${named(reference)} cannot be read`,
    hint: "mend its permissions, or put the file itself where the link is",
  };
}

const MIB = 1024 * 1024;

function tooLarge(reference: Reference, size: number, largest: number): Mistake {
  const has = `${named(reference)} has ${(size / MIB).toFixed(1)} MiB`;
  return {
    severity: "error",
    rule: "media-too-large",
    message: `${has}; Cloudflare serves files of up to ${largest / MIB} MiB`,
    hint: "make it smaller, or put it on another host and use its absolute address",
  };
}
