/** A moment for people and for machines. */

const DAY = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });

/** `at` is RFC 3339. */
export const Time = ({ at }: { at: string }) => (
  <time datetime={at}>{DAY.format(new Date(at))}</time>
);
