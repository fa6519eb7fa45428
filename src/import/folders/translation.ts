/**
 * What a system writes into its texts in place of markup, such as `{{< figure … >}}`, in; markup out.
 * What cannot be translated stays as it is and is named, for the report.
 */
export interface Translated {
  readonly text: string;
  /** The names of what stayed: `gallery`. */
  readonly left: readonly string[];
}

/** Arguments as the systems write them: `src="a.png" alt='b'`, `"a.png", "b"`, `js linenos`. */
export interface Arguments {
  readonly named: Readonly<Record<string, string>>;
  readonly plain: readonly string[];
}

const ARGUMENT =
  /(?:([\w-]+)\s*[=:]\s*)?(?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|`([^`]*)`|([^\s,"'`]+))/gu;

export function readArguments(written: string): Arguments {
  const named: Record<string, string> = {};
  const plain: string[] = [];
  for (const [, name, a, b, c, d] of written.matchAll(ARGUMENT)) {
    const value = (a ?? b ?? c ?? d ?? "").replace(/\\(["'\\])/gu, "$1");
    if (name === undefined) plain.push(value);
    else named[name.toLowerCase()] = value;
  }
  return { named, plain };
}

export function figure({ named, plain }: Arguments): string | undefined {
  const source = named["src"] ?? named["url"] ?? named["image"] ?? plain[0];
  if (source === undefined) return undefined;
  const alt = named["alt"] ?? named["caption"] ?? plain[1] ?? "";
  const picture = `<img src="${attribute(source)}" alt="${attribute(alt)}">`;
  const link = named["link"] ?? named["href"];
  const shown = link === undefined ? picture : `<a href="${attribute(link)}">${picture}</a>`;
  const caption = [named["title"], named["caption"]].filter(Boolean).join(" ");
  const below = caption === "" ? "" : `<figcaption>${caption}</figcaption>`;
  return `<figure>${shown}${below}</figure>`;
}

/** What is shown from elsewhere becomes a link to it. */
const PLACES: Readonly<Record<string, (id: string, more: string) => string>> = {
  youtube: (id) => `https://www.youtube.com/watch?v=${id}`,
  vimeo: (id) => `https://vimeo.com/${id}`,
  tweet: (user, id) => `https://twitter.com/${user}/status/${id}`,
  twitter: (user, id) => `https://twitter.com/${user}/status/${id}`,
  x: (user, id) => `https://x.com/${user}/status/${id}`,
  gist: (user, id) => `https://gist.github.com/${user}/${id}`,
  instagram: (id) => `https://www.instagram.com/p/${id}/`,
};

export function embed(name: string, { named, plain }: Arguments): string | undefined {
  const place = PLACES[name];
  const first = named["user"] ?? named["id"] ?? plain[0];
  if (place === undefined || first === undefined) return undefined;
  const second = named["user"] === undefined ? plain[1] : named["id"];
  const bare = place.length === 1 ? first : second === undefined ? `i/${first}` : first;
  const address = place(bare, second ?? "")
    .replace("i/", "i/web/status/")
    .replace(/\/status\/$/u, "");
  return `<${/^https?:/u.test(first) ? first : address}>`;
}

export function codeBlock(language: string | undefined, code: string): string {
  const fence = code.includes("```") ? "~~~~" : "```";
  return `\n${fence}${language ?? ""}\n${code.replace(/^\n+|\s+$/gu, "")}\n${fence}\n`;
}

function attribute(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
}
