/** What a shortcode or a tag is given: `src="a.png" alt='b'`, `"a.png", "b"`, `js linenos`. */
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
