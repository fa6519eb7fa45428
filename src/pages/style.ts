/**
 * The one stylesheet of all pages, and the version that names its content, so that it is kept for
 * ever. Sizes are in rem, so that they follow the reader's own type size; sides are logical, so that
 * right-to-left pages mirror; colours come in pairs for light and dark.
 */
import { digest } from "../model/digest.ts";
import { ARTICLE } from "./style/article.ts";
import { FRAME } from "./style/frame.ts";
import { LISTS } from "./style/lists.ts";
import { PRINT } from "./style/print.ts";
import { TYPE } from "./style/type.ts";

export const STYLE = (TYPE + FRAME + ARTICLE + LISTS + PRINT).replaceAll(/\n */g, "");

export const STYLE_VERSION = digest([STYLE], 8);
