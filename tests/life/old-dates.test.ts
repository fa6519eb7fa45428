// Dates before 1970 are dates: from the text to what readers get.
import { expect, it } from "vitest";
import { feedPath, SITE_LIST } from "../../src/model/addresses/paths.ts";
import { Publication } from "./publication.ts";
import { FORMATS } from "./subscribers.ts";
import { writeText } from "./write-text.ts";

it.each(FORMATS)("%s tells when a text of 1965 was changed in 1969", async (format) => {
  const publication = new Publication();
  const text = writeText(1, "A headline of long ago");
  publication.files.set(
    "articles/old.md",
    `---\ndate: 1965-03-12\nupdated: 1969-07-20T20:17:40Z\n---\n\n${text}`,
  );
  await publication.publish();
  const feed = await (await publication.fetch(feedPath(SITE_LIST, format))).text();
  const times = [...feed.matchAll(/(?:19\d\d-\d\d-\d\dT[\d:]+Z|\d\d \w+ 19\d\d [\d:]+)/g)];
  const seconds = times.map(([time]) => new Date(`${time}${time.endsWith("Z") ? "" : " GMT"}`));
  const stated = ["1965-03-12T00:00:00.000Z", "1969-07-20T20:17:40.000Z"];
  expect(new Set(seconds.map((time) => time.toISOString()))).toEqual(new Set(stated));
});
