/**
 * The shapes of `articles/ledger.json` as zod schemas: version 2, which is written, and version 1,
 * which is only read.
 */
import { z } from "zod";

const instant = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/, "is not a UTC time in whole seconds")
  .refine((time) => !Number.isNaN(Date.parse(time)), "is not a time that exists");
const uuid = z
  .string()
  .regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/, "is not a UUID");
const hex = (digits: number) =>
  z
    .string()
    .regex(new RegExp(`^[0-9a-f]{${digits}}$`), `is not ${digits} lower-case hexadecimal digits`);
const slug = z.string().regex(/^[^/\s]+$/u, "is not one part of a path");
const revision = z.int().min(1);
const text = z.string().min(1);
const removal = { removed: instant, reason: z.enum(["deleted", "draft"]) };

/** What is not here has its default; `stored-entry.ts` knows them. */
const entry = z.strictObject({
  id: text,
  path: text,
  title: z.string(),
  slug,
  formerSlugs: z.array(slug).optional(),
  published: instant.optional(),
  publishedStated: z.boolean().optional(),
  updated: instant.optional(),
  arrived: instant,
  slice: revision,
  firstRevision: revision.optional(),
  revision,
  gaps: z.array(revision).optional(),
  section: text.optional(),
  tags: z.array(text).optional(),
  authors: z.array(text).optional(),
  left: z
    .array(
      z.strictObject({
        kind: z.enum(["section", "tag", "author"]),
        name: text,
        at: instant,
        to: text.optional(),
      }),
    )
    .optional(),
  returned: instant.optional(),
  ids: z.strictObject({ rss: text, atom: text, json: text }).partial().optional(),
  permalink: z.string().startsWith("/").optional(),
  paths: z.array(z.string().startsWith("/")).optional(),
  source: hex(24),
  formerSources: z.array(hex(16)).optional(),
  content: hex(16),
  sketch: hex(16),
  numbers: z.string().optional(),
});

export const ledgerSchema = z.strictObject({
  version: z.literal(2),
  site: uuid,
  revision: z.int().min(0),
  numbered: z.int().min(0).optional(),
  changed: instant.optional(),
  settings: text.optional(),
  /** Missing or wrong, it means that something other than the build wrote the file. */
  digest: z.string().optional(),
  accepted: z.array(z.strictObject({ rule: text, file: text, mark: z.string() })).optional(),
  entries: z.array(entry),
  removed: z.array(entry.extend(removal)),
  heads: z.array(z.string().regex(/^[0-9a-f]{10}$/)),
});

const firstEntry = z.strictObject({
  path: text,
  title: z.string(),
  id: z.string().regex(/^urn:uuid:[0-9a-f-]{36}$/, "is not a urn:uuid"),
  slug,
  formerSlugs: z.array(slug),
  published: instant,
  publishedStated: z.boolean(),
  updated: instant,
  arrived: instant,
  slice: revision,
  /** Absent in ledgers that were written before there was such a thing. */
  firstRevision: revision.optional(),
  revision,
  changed: instant,
  sourceHash: hex(64),
  contentHash: hex(32),
  sketch: hex(16),
});

export const firstLedgerSchema = z.strictObject({
  version: z.literal(1),
  site: uuid,
  revision: z.int().min(0),
  digest: z.string().optional(),
  entries: z.array(firstEntry),
  removed: z.array(firstEntry.extend(removal)),
});

export type StoredLedger = z.infer<typeof ledgerSchema>;
export type StoredEntry = z.infer<typeof entry> & Partial<StoredRemoval>;
interface StoredRemoval {
  readonly removed: string;
  readonly reason: "deleted" | "draft";
}
export type FirstLedger = z.infer<typeof firstLedgerSchema>;
