/** Hugo's shortcodes, `{{< figure src="a.png" >}}`, to markup. */
import type { ContentFile } from "./content-file.ts";
import type { AddressOf } from "./folder-site.ts";
import { codeBlock, embed, figure, readArguments, type Translated } from "./translation.ts";

const HIGHLIGHT =
  /\{\{[<%]\s*highlight\s+([^\s>%]+)[^>%]*[>%]\}\}([\s\S]*?)\{\{[<%]\s*\/\s*highlight\s*[>%]\}\}/gu;
const SHORTCODE = /\{\{([<%])(?!\/\*)\s*(\/?)\s*([\w./-]+)([\s\S]*?)(\/?)\s*[>%]\}\}/gu;
/** A shortcode that is shown, not run. */
const SHOWN = /\{\{([<%])\/\*([\s\S]*?)\*\/([>%])\}\}/gu;

export function translateHugo({ body }: ContentFile, addressOf: AddressOf): Translated {
  const left = new Set<string>();
  const text = body
    .replace(HIGHLIGHT, (_, language: string, code: string) => codeBlock(language, code))
    .replace(SHORTCODE, (whole, _sign, closing: string, name: string, written: string) => {
      const given = readArguments(written);
      const target = given.named["path"] ?? given.plain[0] ?? "";
      const made =
        name === "ref" || name === "relref"
          ? referenceTo(target, addressOf)
          : name === "figure" || name === "img"
            ? closing === ""
              ? figure(given)
              : ""
            : embed(name, given);
      if (made === undefined) left.add(`the shortcode "${name}"`);
      return made ?? whole;
    })
    .replace(SHOWN, "{{$1$2$3}}");
  return { text, left: [...left] };
}

function referenceTo(target: string, addressOf: AddressOf): string | undefined {
  if (target.startsWith("#")) return target;
  const address = addressOf(target);
  const part = /#.*$/u.exec(target)?.[0] ?? "";
  return address === undefined ? undefined : address + part;
}
