/**
 * JSON Feed 1.1 (jsonfeed.org/version/1.1) as a schema: nothing but what it defines, what we always
 * write being required, and our own object under an underscore.
 */
import { z } from "zod";

const address = z.httpUrl().or(z.url({ protocol: /^https?$/ }));
const author = z.strictObject({ name: z.string().min(1) });
const wholeSeconds = z.iso.datetime({ precision: 0 });

const item = z.strictObject({
  id: z.string().regex(/^urn:uuid:[0-9a-f-]{36}$/),
  url: address,
  external_url: address.optional(),
  title: z.string(),
  content_html: z.string(),
  summary: z.string().min(1).optional(),
  image: address.optional(),
  date_published: wholeSeconds,
  date_modified: wholeSeconds,
  authors: z.array(author).min(1).optional(),
  tags: z.array(z.string()).min(1).optional(),
  language: z.string().min(1).optional(),
  _broadsheet: z.strictObject({
    section: z.string().optional(),
    title_derived: z.boolean(),
    published_stated: z.boolean(),
    source_name: z.string().optional(),
  }),
});

const jsonFeed = z.strictObject({
  version: z.literal("https://jsonfeed.org/version/1.1"),
  title: z.string(),
  home_page_url: address,
  feed_url: address,
  description: z.string(),
  next_url: address.optional(),
  icon: address.optional(),
  favicon: address.optional(),
  authors: z.array(author).min(1),
  language: z.string().min(1),
  hubs: z.array(z.strictObject({ type: z.literal("WebSub"), url: address })).optional(),
  items: z.array(item),
  _broadsheet: z.strictObject({
    about: address,
    archive: z.boolean(),
    complete: z.boolean(),
    rights: z.string().optional(),
  }),
});

export type JsonFeed = z.infer<typeof jsonFeed>;

export function parseJsonFeed(document: string): JsonFeed {
  return jsonFeed.parse(JSON.parse(document));
}
