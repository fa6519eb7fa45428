/** A moment for people and for machines. */

const DAY = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });
const WEEKDAY = new Intl.DateTimeFormat("en-GB", { dateStyle: "full", timeZone: "UTC" });

/** `at` is RFC 3339; `long` names the day of the week. */
export const Time = ({ at, long = false }: { at: string; long?: boolean }) => (
  <time datetime={at}>{(long ? WEEKDAY : DAY).format(new Date(at))}</time>
);
