/** Where the picture of an element really is: pages that load it late put something else into `src`. */
import type { Element } from "hast";
import { parseSrcset } from "srcset";

/** Where scripts look for it, the largest picture first. */
const LATE =
  "dataSrc dataLazySrc dataOriginal dataOrigSrc dataLazy dataHiResSrc dataFullSrc dataActualsrc dataEcho".split(
    " ",
  );
const SETS = "srcSet dataSrcset dataLazySrcset".split(" ");
const STAND_INS =
  "1x1|blank|clear|dummy|empty|gr[ae]y|lazy(?:-?load)?|loading|pixel|placeholder|spacer|transparent";
const PLACEHOLDER = new RegExp(
  String.raw`^(?:data:|about:|#|$)|(?:^|[/_-])(?:${STAND_INS})[^/]*\.(?:gif|png|svg|jpe?g|webp)(?:[?#]|$)`,
  "iu",
);
/** Of several sizes, the largest that is no wider, in pixels. */
const WIDEST = 2000;

/** Undefined where it names none. */
export function pictureAddress(element: Element): string | undefined {
  const late = LATE.map((name) => textOf(element, name)).find(isPlace);
  const source = textOf(element, "src");
  const sets = SETS.flatMap((name) => {
    const value = element.properties[name];
    return Array.isArray(value) ? [value.join(", ")] : typeof value === "string" ? [value] : [];
  });
  const own = late ?? (isPlace(source) ? source : undefined);
  // A `data:` picture is better than none, and a reader shows it or not.
  return own ?? sets.map(largestIn).find(isPlace) ?? (source === "" ? undefined : source);
}

/** Whether it shows nothing of its own: another element beside it has the picture. */
export function isPlaceholder(address: string | undefined): boolean {
  return address === undefined || PLACEHOLDER.test(address);
}

/** A picture of one pixel counts readers. */
export function isTracker({ tagName, properties: { width, height } }: Element): boolean {
  return tagName === "img" && [width, height].every((size) => size != null && Number(size) <= 1);
}

function isPlace(address: string | undefined): address is string {
  return address !== undefined && !PLACEHOLDER.test(address) && !/\s/u.test(address);
}

function textOf({ properties }: Element, name: string): string | undefined {
  const value = properties[name];
  return typeof value === "string" ? value.trim() : undefined;
}

function largestIn(set: string): string | undefined {
  const sizes = parseSrcset(set).map(({ url, width, density }) => ({
    url,
    width: width ?? (density ?? 1) * 600,
  }));
  const fitting = sizes.filter(({ width }) => width <= WIDEST);
  const [first, ...others] = fitting.length > 0 ? fitting : sizes;
  if (first === undefined) return undefined;
  const better = fitting.length > 0 ? 1 : -1;
  return others.reduce((best, one) => ((one.width - best.width) * better > 0 ? one : best), first)
    .url;
}
