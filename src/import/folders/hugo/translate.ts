/** Hugo's shortcodes, `{{< figure src="a.png" >}}`, to markup. Unknown ones stay as they are. */
import { hugo } from "../../../parse/passages/templates/hugo.ts";
import { translate } from "../../../parse/passages/templates/translate.ts";
import type { ContentFile } from "../content-file.ts";
import type { AddressOf } from "../folder-site.ts";
import type { Translated } from "../translation.ts";

export function translateHugo({ body, isHtml }: ContentFile, addressOf: AddressOf): Translated {
  const left = new Set<string>();
  const text = translate(
    body,
    hugo({
      form: isHtml ? "html" : "markdown",
      addressOf,
      untranslated({ name, whole }) {
        left.add(name);
        return whole;
      },
    }),
  );
  return { text, left: [...left] };
}
