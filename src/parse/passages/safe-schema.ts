/**
 * The elements and attributes that are published, of authored texts and saved pages alike: what carries
 * meaning. Where a reader takes an element away, what is left still reads: Miniflux knows no `mark`,
 * `details` or `ol[start]`, Feedbin no MathML, and none of them inputs or ids.
 */
import type { Schema } from "hast-util-sanitize";
import { ANCHOR } from "../../model/addresses/anchors.ts";

const words = (list: string): string[] => list.split(" ");

const BLOCKS = words(
  "p h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote pre hr figure figcaption details summary " +
    "table caption colgroup col thead tbody tfoot tr th td",
);
const PHRASES = words(
  "a abbr b bdi bdo br cite code del dfn em i img ins kbd mark q rp rt ruby s samp small span " +
    "strong sub sup time u var wbr",
);
/** MathML Core, without what acts or holds other languages: maction, annotations, mglyph. */
const MATHS = words(
  "math mfrac mi mmultiscripts mn mo mover mpadded mphantom mprescripts mroot mrow ms mspace msqrt mstyle msub " +
    "msubsup msup mtable mtd mtext mtr munder munderover none",
);

const WHOLE = /^\d{1,5}$/;
const SPAN = /^\d{1,3}$/;
const SIDE = /^(?:left|right|center|justify)$/i;
const LENGTH = /^-?[\d.]{1,8}(?:em|ex|px|pt|mm|cm|in|pc|%)?$/i;
const CELL: NonNullable<Schema["attributes"]>[string] = [
  ["align", SIDE],
  ["colSpan", SPAN],
  ["rowSpan", SPAN],
];

export const SAFE: Schema = {
  tagNames: [...BLOCKS, ...PHRASES, ...MATHS],
  attributes: {
    "*": [
      ["dir", /^(?:ltr|rtl|auto)$/i],
      ["lang", /^[a-z\d-]{2,35}$/i],
      ["id", ANCHOR],
    ],
    a: ["href", "title"],
    abbr: ["title"],
    code: [["className", /^language-./]],
    col: [
      ["span", SPAN],
      ["align", SIDE],
    ],
    details: ["open"],
    dfn: ["title"],
    img: ["src", "alt", "title", ["width", WHOLE], ["height", WHOLE]],
    li: [["value", /^-?\d{1,9}$/]],
    ol: [["start", /^-?\d{1,9}$/], "reversed", ["type", /^[1aAiI]$/]],
    td: CELL,
    th: [...CELL, ["scope", /^(?:row|col|rowgroup|colgroup)$/i]],
    time: [["dateTime", /^[\d:.+\-TZWP YMDHSw]{1,40}$/i]],
    math: [["display", /^(?:block|inline)$/]],
    mi: [["mathvariant", /^normal$/]],
    mo: words("stretchy symmetric largeop movablelimits").map((name) => [name, /^(?:true|false)$/]),
    mfrac: [["linethickness", LENGTH]],
    mspace: words("width height depth").map((name) => [name, LENGTH]),
    mpadded: words("width height depth lspace voffset").map((name) => [name, LENGTH]),
    mtd: [
      ["columnspan", SPAN],
      ["rowSpan", SPAN],
    ],
  },
  // `sanitise.ts` decides on addresses: RFC 3986, 3.1, has schemes in capitals, too.
  protocols: {},
  // Ids have a prefix of ours.
  clobber: [],
  required: {},
  ancestors: Object.fromEntries(
    MATHS.filter((name) => name !== "math").map((name) => [name, ["math"]]),
  ),
  strip: words(
    "script style template noscript iframe object embed svg form button select textarea annotation annotation-xml",
  ),
  allowComments: false,
  allowDoctypes: false,
};

/** Elements of headings one level too high are lowered, not taken away. */
const PUBLISHED = new Set([...BLOCKS, ...PHRASES, ...MATHS, "h1"]);
PUBLISHED.delete("span");

/** Whether it says something by its name; a span does by its attributes alone. */
export function isPublished(tagName: string): boolean {
  return PUBLISHED.has(tagName);
}
