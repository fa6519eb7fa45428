/** What a path resolves to. */
import type { Context } from "hono";
import type { ErrorStatus } from "../answer-error.ts";
import type { Document } from "../documents/document.ts";
import type { SiteEdition } from "../site-edition.ts";

/** What a path resolves to: a document, a redirect, an error to explain, or nothing. */
export type Resolved =
  | Document
  | { readonly movedTo: string }
  | { readonly status: ErrorStatus; readonly detail: string }
  | undefined;

export type Resolve = (siteEdition: SiteEdition, context: Context) => Promise<Resolved> | Resolved;
