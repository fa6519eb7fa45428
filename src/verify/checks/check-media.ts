/** What the site's feed shows and encloses: that the files of this site answer, as what they are. */
import { addressesIn, tagsIn } from "../../model/addresses/addresses-in.ts";
import type { Check } from "../check.ts";
import { typeOf } from "../read-answer.ts";
import { readItems, type Items } from "../read-items.ts";
import { sample } from "../sample.ts";
import type { Visit } from "../visit.ts";
import { checkEach } from "./check-each.ts";

/** A file that the feed names, with what it says of it. */
interface NamedFile {
  readonly url: string;
  /** `image/` for any picture. */
  readonly type: string;
  readonly length?: number | undefined;
}

export const MEDIA_CHECKS: readonly Check[] = [
  {
    name: "media-answer",
    asks: "pictures and sound that the feed names answer, with their type and length",
    hint: 'deploy again; if that does not help, run_worker_first in wrangler.toml lacks "!/media/*"',
    find: async (visit) => {
      const named = filesIn(await readItems(visit));
      // What lies elsewhere is another's to answer for, and we do not ask others.
      const own = named.filter(({ url }) => URL.parse(visit.at(url))?.origin === visit.base);
      return checkEach(sample(own), (file) => lookAt(file, visit));
    },
  },
];

/** Each address once; what an enclosure says of it before all. */
function filesIn(items: Items): NamedFile[] {
  const files = new Map<string, NamedFile>();
  for (const item of items) {
    for (const { url, mime_type: type, size_in_bytes: length } of item.attachments ?? []) {
      if (url !== undefined && type !== undefined) files.set(url, { url, type, length });
    }
    const pictures = tagsIn(item.content_html ?? "").filter(({ name }) => name === "img");
    const shown = [item.image ?? [], pictures.flatMap((tag) => addressesIn(tag.attributes))].flat();
    for (const url of shown) if (!files.has(url)) files.set(url, { url, type: "image/" });
  }
  return [...files.values()];
}

async function lookAt({ url, type, length }: NamedFile, visit: Visit): Promise<string[]> {
  const { status, headers } = await visit.ask(visit.at(url), { method: "HEAD" });
  if (status !== 200) return [`${url} answers ${status}`];
  const is = typeOf(headers);
  const size = headers.get("Content-Length");
  return [
    ...(is.startsWith(type) ? [] : [`${url} is ${is}, and the feed says ${type}`]),
    ...(length === undefined || size === null || Number(size) === length
      ? []
      : [`${url} has ${size} bytes, and the feed says ${length}`]),
  ];
}
