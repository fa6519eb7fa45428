/**
 * The version of what renders: it is part of every ETag, so that bytes never change under an
 * unchanged one. Whoever makes any document print otherwise raises it; tests/http/printed.test.ts
 * says when.
 */
import { STYLE_VERSION } from "../../pages/style.ts";

export const RENDERING = 12;

/** Pages name the stylesheet by its version. */
export const RENDERING_VERSION = `${RENDERING} ${STYLE_VERSION}`;
