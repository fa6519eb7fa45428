/** Liquid, as Jekyll's and Eleventy's texts have it, to markup. Unknown tags stay, and are named. */
import { blockAttributes } from "../../parse/passages/templates/block-attributes.ts";
import { liquid } from "../../parse/passages/templates/liquid.ts";
import { translate } from "../../parse/passages/templates/translate.ts";
import type { Table } from "./config.ts";
import type { ContentFile } from "./content-file.ts";
import type { AddressOf } from "./folder-site.ts";
import type { Translated } from "./translation.ts";

export interface LiquidGiven {
  /** What stands before the path of an address. */
  readonly base: string;
  readonly config: Table;
}

export function translateLiquid(
  { body, matter, isHtml }: ContentFile,
  addressOf: AddressOf,
  { base, config }: LiquidGiven,
): Translated {
  const left = new Set<string>();
  const dialects = liquid({
    ...{ base, addressOf },
    form: isHtml ? "html" : "markdown",
    valueOf: (name) => variable(name, config, matter),
    untranslated({ name, whole }) {
      left.add(name);
      return whole;
    },
    remove: () => undefined,
  });
  const text = translate(body, isHtml ? dialects : [...dialects, ...blockAttributes]);
  return { text, left: [...left] };
}

function variable(name: string, config: Table, matter: Table): string | undefined {
  const [, owner = "", key = ""] = /^(site|page)\.([\w-]+)$/u.exec(name) ?? [];
  const value = owner === "site" ? config[key] : owner === "page" ? matter[key] : undefined;
  if (owner === "site" && key === "baseurl") return typeof value === "string" ? value : "";
  return typeof value === "string" || typeof value === "number" ? String(value) : undefined;
}
