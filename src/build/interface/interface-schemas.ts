/**
 * What every JSON answer of the site holds, as zod schemas: the tests hold answers against them, and
 * `describe-interface.ts` publishes them. They are strict, so that no member goes undescribed.
 */
import { z } from "zod";

const address = z
  .string()
  .regex(/^https?:\/\//)
  .meta({ format: "uri" });
const time = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/)
  .meta({ format: "date-time", examples: ["2026-03-12T09:30:00Z"] });
const id = z
  .string()
  .regex(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/)
  .describe("The article's id, the same in every format; it never changes");
const revision = z.int().min(0);

const attachment = z.strictObject({
  url: address,
  mime_type: z.string(),
  size_in_bytes: z.int().positive().optional(),
  duration_in_seconds: z.int().positive().optional(),
});
const person = z.strictObject({ name: z.string().min(1) });

const itemExtras = {
  section: z.string().optional(),
  title_derived: z.boolean().describe("The text states no headline: the title is from the lede"),
  published_stated: z
    .boolean()
    .describe("False when date_published is the time when the text was seen first"),
  source_name: z.string().optional().describe("Where the text says it was first published"),
};

/** An article in a feed. */
export const itemSchema = z.strictObject({
  id,
  url: address.describe("The permalink"),
  external_url: address.optional().describe("Where the text says it was first published"),
  title: z.string(),
  content_html: z.string().describe("The whole article, sanitised"),
  summary: z.string().min(1).optional().describe("Plain text"),
  image: address.optional(),
  attachments: z.array(attachment).min(1).optional(),
  date_published: time,
  date_modified: time,
  authors: z
    .array(person)
    .min(1)
    .optional()
    .describe("Absent when the text names nobody: the feed's authors then stand for it"),
  tags: z.array(z.string()).min(1).optional().describe("The section, then the tags"),
  language: z.string().min(1).optional().describe("BCP 47; absent when it is not known"),
  _broadsheet: z.strictObject(itemExtras),
});

/** An article by itself. */
export const articleSchema = itemSchema
  .extend({
    content_text: z
      .string()
      .describe("The whole article as plain text, paragraphs between blank lines"),
    _broadsheet: z.strictObject({
      ...itemExtras,
      standfirst: z.string().optional(),
      byline: z.string().optional().describe("As the text gives it"),
      direction: z.enum(["ltr", "rtl"]),
      reading_time: z.int().min(1).describe("Minutes"),
      arrived: time.describe(
        "When the article was published here first: what lists are ordered by",
      ),
    }),
  })
  .describe("The item of the JSON feed, with what a feed has no room for");

/** A list's subscription document, or an archive document of it. */
export const feedSchema = z
  .strictObject({
    version: z.literal("https://jsonfeed.org/version/1.1"),
    title: z.string(),
    home_page_url: address,
    feed_url: address.describe("The document to subscribe to; archive documents name it too"),
    description: z.string(),
    next_url: address
      .optional()
      .describe("The archive document that goes on; following it finds every article once"),
    icon: address.optional(),
    favicon: address.optional(),
    authors: z.array(person).min(1),
    language: z.string().min(1),
    hubs: z.array(z.strictObject({ type: z.literal("WebSub"), url: address })).optional(),
    _broadsheet: z.strictObject({
      about: address.describe("Where these members are described"),
      archive: z.boolean().describe("Whether this is an archive document"),
      complete: z.boolean().describe("Whether this document is the whole list"),
      rights: z.string().optional(),
      license: z.url().optional(),
    }),
    items: z.array(itemSchema),
  })
  .describe("JSON Feed 1.1, newest arrival first");

const publishedChange = z.strictObject({
  state: z
    .enum(["new", "changed"])
    .describe(
      "New when you did not know it, or know that it was removed. After a merge of two branches, " +
        "something may be told twice: keep what is new and what changed alike, by its id",
    ),
  id,
  title: z.string(),
  published: time,
  updated: time,
  section: z.string().optional(),
  tags: z.array(z.string()).optional(),
  digest: z.string().describe("Changes when anything of the article does"),
  revision,
  url: address,
  json_url: address,
  article: articleSchema
    .optional()
    .describe("What json_url answers, when `include=content` is asked for"),
});

const removal = z.strictObject({
  state: z.literal("removed"),
  id,
  removed: time,
  revision,
  url: address.describe("The permalink; it answers 410"),
});

/** A page of changes. */
export const changesSchema = z.strictObject({
  revision: revision.describe("What is published now"),
  cursor: z
    .string()
    .describe("The next call's `since` when there is no next; take it as it is, it means nothing"),
  publication: z
    .string()
    .describe("The id of the site's feeds; another one is another publication"),
  items: z
    .array(z.discriminatedUnion("state", [publishedChange, removal]))
    .describe(
      "The last change of each article after `since`, oldest first. Delivery is at least once",
    ),
  next: address.optional().describe("The next page; absent on the last one"),
});

/** A part of the directory of lists. */
export const listsSchema = z.strictObject({
  lists: z.array(
    z.strictObject({
      kind: z.enum(["section", "tag", "author"]),
      title: z.string(),
      count: z.int().min(1).describe("How many articles it has"),
      url: address.describe("Its page"),
      feed_url: address.describe("Its JSON feed; beside it are rss.xml and atom.xml"),
    }),
  ),
  next: address.optional().describe("The next part; absent on the last one"),
});

/** An error, to whoever does not ask for a page (RFC 9457). */
export const problemSchema = z.strictObject({
  title: z.string(),
  status: z.int(),
  detail: z.string().describe("One sentence for people"),
});
