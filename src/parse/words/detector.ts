/** The `eld` detector (2.1.0, its extra small set): a megabyte that plain texts do not need. */
export { eld } from "eld/extrasmall";
