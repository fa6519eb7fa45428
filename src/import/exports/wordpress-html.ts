/**
 * The content of a WordPress post as it is stored in, the HTML that WordPress would show out: its block
 * comments and its shortcodes are no HTML, and its paragraphs may be blank lines.
 */
import { escapeHtml } from "../../model/escape.ts";
import { readArguments } from "../../parse/passages/templates/arguments.ts";
import type { Attachments } from "./attachments.ts";

const BLOCK_COMMENT = /<!--\s*\/?wp:[\s\S]*?-->/gu;
/** What WordPress makes no paragraph of (wp-includes/formatting.php, wpautop). */
const BLOCKS =
  "table|thead|tfoot|caption|col|colgroup|tbody|tr|td|th|div|dl|dd|dt|ul|ol|li|pre|form|map|area|" +
  "blockquote|address|style|p|h[1-6]|hr|fieldset|legend|section|article|aside|hgroup|header|footer|" +
  "nav|figure|figcaption|details|menu|summary|video|audio|iframe|script|object";

export interface WordPressHtml {
  readonly html: string;
  /** The names of shortcodes that stay as they are. */
  readonly left: readonly string[];
}

/** The post that has the content, and what was uploaded to it and to others. */
interface Owner {
  readonly post: string;
  readonly attachments: Attachments;
}

export function htmlOfWordPress(content: string, owner: Owner): WordPressHtml {
  const isOfBlocks = /<!--\s*wp:/u.test(content);
  const plain = content.replace(/\r\n?/gu, "\n").replace(BLOCK_COMMENT, "");
  const { html, left } = translateShortcodes(plain, owner);
  return { html: (isOfBlocks ? html : autoParagraphs(html)).trim(), left };
}

const CAPTION = /\[caption([^\]]*)\]([\s\S]*?)\[\/caption\]/giu;
const EMBED = /\[(?:embed|youtube|vimeo)[^\]]*\]\s*(https?:[^[\s]+)\s*\[\/\w+\]/giu;
const SHORTCODE = /\[(?!\[)(\/?)([a-z][\w-]*)((?:\s[^\]]*)?)\](?!\])(?!\()/giu;
/** Of WordPress itself; others are plugins'. */
const OWN = new Set(["gallery", "audio", "video", "playlist", "embed", "caption", "wp_caption"]);

function translateShortcodes(html: string, owner: Owner): WordPressHtml {
  const left = new Set<string>();
  const kept: string[] = [];
  // Code shows shortcodes; it has none.
  const keep = (text: string): string => `\u0000${kept.push(text) - 1}\u0000`;
  const text = html
    .replace(/<(pre|code|script|style)\b[\s\S]*?<\/\1>/giu, keep)
    .replace(CAPTION, (_, _given: string, inside: string) => {
      const picture = /^\s*(?:<a\b[^>]*>\s*)?<img\b[^>]*>(?:\s*<\/a>)?/iu.exec(inside)?.[0] ?? "";
      const words = inside.slice(picture.length).trim();
      return `\n\n<figure>${picture.trim()}<figcaption>${words}</figcaption></figure>\n\n`;
    })
    .replace(EMBED, (_, address: string) => `\n\n<p><a href="${address}">${address}</a></p>\n\n`)
    .replace(SHORTCODE, (whole, closing: string, name: string, written: string) => {
      const made = shortcode(name.toLowerCase(), closing !== "", written, owner);
      if (made !== undefined) return made;
      // Words in brackets are no shortcode: one has arguments, or an end.
      const isCode =
        OWN.has(name.toLowerCase()) || written.includes("=") || html.includes(`[/${name}]`);
      if (isCode && closing === "") left.add(name);
      return whole;
    })
    .replace(/\[(\[[a-z][^\]]*\])\]/giu, "$1")
    // eslint-disable-next-line no-control-regex -- no text holds a NUL: it marks what is kept
    .replace(/\u0000(\d+)\u0000/gu, (_, at: string) => kept[Number(at)] ?? "");
  return { html: text, left: [...left] };
}

function shortcode(
  name: string,
  isClosing: boolean,
  written: string,
  owner: Owner,
): string | undefined {
  const { named, plain } = readArguments(written);
  if (name === "gallery" && !isClosing) return gallery(named, owner);
  if (name === "audio" || name === "video") {
    if (isClosing) return "";
    const address = [...plain, ...Object.values(named)].find((one) => /^https?:/u.test(one));
    return address === undefined
      ? undefined
      : `\n\n<p><a href="${address}">${address.split("/").at(-1) ?? address}</a></p>\n\n`;
  }
  return undefined;
}

const PICTURE = /\.(?:png|jpe?g|gif|webp|avif|svg)$/iu;

/** The pictures that it names, or all that were uploaded to the post. */
function gallery(
  named: Readonly<Record<string, string>>,
  { post, attachments }: Owner,
): string | undefined {
  const list = (key: string): string[] | undefined => named[key]?.split(/[\s,]+/u);
  const without = list("exclude") ?? [];
  const ids = list("ids") ?? list("include") ?? attachments.uploadedTo(named["id"] ?? post);
  const pictures = ids
    .filter((id) => !without.includes(id))
    .flatMap((id) => attachments.addressOf(id) ?? [])
    .filter((address) => PICTURE.test(address));
  if (pictures.length === 0) return undefined;
  const shown = pictures.map((address) => `<img src="${escapeHtml(address)}" alt="">`).join("\n");
  return `\n\n<figure>${shown}</figure>\n\n`;
}

/** Blank lines part paragraphs, and single line ends are breaks, as WordPress shows them. */
function autoParagraphs(html: string): string {
  const kept: string[] = [];
  const keep = (text: string): string => `\n\n\u0000${kept.push(text) - 1}\u0000\n\n`;
  const open = new RegExp(`(<(?:${BLOCKS})\\b[^>]*>)`, "giu");
  const shut = new RegExp(`(</(?:${BLOCKS})>)`, "giu");
  const isBlock = new RegExp(`^(?:</?(?:${BLOCKS})\\b|\\u0000)`, "iu");
  const parts = html
    .replace(/<(pre|script|style|textarea)\b[\s\S]*?<\/\1>/giu, keep)
    .replace(/<!--more[\s\S]*?-->|<!--nextpage-->/gu, "\n\n")
    .replace(/<!--[\s\S]*?-->/gu, "")
    .replace(/<br\s*\/?>\s*<br\s*\/?>/giu, "\n\n")
    .replace(open, "\n\n$1")
    .replace(shut, "$1\n\n")
    .split(/\n\s*\n/u)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  return (
    parts
      .map((part) => (isBlock.test(part) ? part : `<p>${part.replace(/\s*\n/gu, "<br>\n")}</p>`))
      .join("\n\n")
      // eslint-disable-next-line no-control-regex -- no text holds a NUL: it marks what is kept
      .replace(/\u0000(\d+)\u0000/gu, (_, at: string) => kept[Number(at)] ?? "")
  );
}
