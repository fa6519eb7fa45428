/**
 * The shape of `articles/ledger.json`, version 1, as a zod schema: what `readLedger` lets in.
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

const entry = z.strictObject({
  path: z.string().min(1),
  title: z.string(),
  id: z.string().regex(/^urn:uuid:[0-9a-f-]{36}$/, "is not a urn:uuid"),
  slug,
  formerSlugs: z.array(slug),
  published: instant,
  publishedStated: z.boolean(),
  updated: instant,
  arrived: instant,
  slice: z.int().min(1),
  /** Absent in ledgers that were written before there was such a thing. */
  firstRevision: z.int().min(1).optional(),
  revision: z.int().min(1),
  changed: instant,
  sourceHash: hex(64),
  contentHash: hex(32),
  sketch: hex(16),
});

export const ledgerSchema = z.strictObject({
  version: z.literal(1),
  site: uuid,
  revision: z.int().min(0),
  /** Missing or wrong, it means that something other than the build wrote the file. */
  digest: z.string().optional(),
  entries: z.array(entry),
  removed: z.array(entry.extend({ removed: instant, reason: z.enum(["deleted", "draft"]) })),
});
