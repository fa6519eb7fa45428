/** The version of what renders, for ETags. Pages name the stylesheet by its version. */
import { RENDERING } from "../../model/rendering.ts";
import { STYLE_VERSION } from "../../pages/style.ts";

export const RENDERING_VERSION = `${RENDERING} ${STYLE_VERSION}`;
