/** Hugo's shortcodes: `{{< figure src="a.png" >}}`, `{{% ref "a.md" %}}`. Nothing of them is run. */
import { readArguments } from "./arguments.ts";
import {
  EndFinder,
  marks,
  matchAt,
  onOwnLines,
  type Dialect,
  type Mark,
  type Untranslated,
} from "./dialect.ts";
import { embed } from "./embed.ts";
import { codeBlock, figure, reference, type TextForm } from "./writing.ts";

const SHORTCODE =
  /\{\{([<%])\s*(\/?)\s*([\w./-]+)((?:"[^"]{0,500}"|`[^`]{0,500}`|[^"`]){0,1000}?)\s*(\/?)[>%]\}\}/uy;
/** One that is shown, not run. */
const SHOWN = /\{\{([<%])\/\*([^]{0,2000}?)\*\/([>%])\}\}/uy;
const HIGHLIGHT_END = /\{\{[<%]\s*\/\s*highlight\s*[>%]\}\}/gu;
/** These only give way to what is in them. */
const BARE = new Set(["rawhtml", "raw", "html", "md", "markdown"]);

export interface HugoGiven {
  readonly form: TextForm;
  /** The address of another source that a text names; undefined when there is none. */
  readonly addressOf: (name: string) => string | undefined;
  /** What stands for any other shortcode. */
  readonly untranslated: (found: Untranslated) => string;
}

export function hugo(given: HugoGiven): Dialect[] {
  const ends = new EndFinder();
  const openings = ["{{<", "{{%"];
  return [
    ...marks(
      openings,
      SHOWN,
      ([, open = "", inside = "", close = ""]) => `{{${open}${inside}${close}}}`,
    ),
    ...openings.map((opening): Dialect => ({
      opening,
      read: (text, at) => readShortcode(text, at, given, ends),
    })),
  ];
}

function readShortcode(
  text: string,
  at: number,
  given: HugoGiven,
  ends: EndFinder,
): Mark | undefined {
  const found = matchAt(SHORTCODE, text, at);
  if (found === undefined) return undefined;
  const end = SHORTCODE.lastIndex;
  const [whole, , closing = "", name = "", written = ""] = found;
  const isInner = closing !== "";
  const close = name === "highlight" && !isInner ? ends.find(text, end, HIGHLIGHT_END) : undefined;
  if (close !== undefined) {
    const [language] = readArguments(written).plain;
    const code = codeBlock(given.form, language, text.slice(end, close.index));
    const { lastIndex } = HIGHLIGHT_END;
    return { end: lastIndex, text: onOwnLines(text, at, lastIndex, code) };
  }
  const made = shortcode(name, written, isInner, given);
  if (/^(?:rel)?ref$/u.test(name) && made !== undefined)
    return { end, text: reference(given.form, made, text, at) };
  const lost = { name: `the shortcode "${name}"`, whole, at, isInner };
  return { end, text: made ?? given.untranslated(lost) };
}

function shortcode(
  name: string,
  written: string,
  isEnd: boolean,
  { form, addressOf }: HugoGiven,
): string | undefined {
  if (BARE.has(name) || (isEnd && name === "figure")) return "";
  if (isEnd) return undefined;
  const given = readArguments(written);
  if (name === "ref" || name === "relref") {
    const target = given.named["path"] ?? given.plain[0] ?? "";
    if (target.startsWith("#")) return target;
    const address = addressOf(target.replace(/#.*$/u, ""));
    const part = /#.*$/u.exec(target)?.[0] ?? "";
    return address === undefined ? undefined : address + part;
  }
  return name === "figure" || name === "img" ? figure(given) : embed(form, name, given);
}
