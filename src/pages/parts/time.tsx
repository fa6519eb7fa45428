/** A moment for people and for machines. */
import type { Site } from "../../model/site.ts";
import { localeFor } from "./language.tsx";

interface TimeProps {
  readonly site: Site;
  /** RFC 3339. */
  readonly at: string;
  /** Whether to name the day of the week. */
  readonly long?: boolean;
}

export const Time = ({ site, at, long = false }: TimeProps) => (
  <time datetime={at}>
    {formatFor(localeFor(site), long ? "full" : "long").format(new Date(at))}
  </time>
);

/** A publication has one locale; making a format costs more than all else on a page. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatFor(locale: string, dateStyle: "full" | "long"): Intl.DateTimeFormat {
  const key = `${locale} ${dateStyle}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(locale, { dateStyle, timeZone: "UTC" });
    formats.set(key, format);
  }
  return format;
}
