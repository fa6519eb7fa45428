/** The `eld` detector (2.1.0, its extra small set): a megabyte that plain English does not need. */
export { eld } from "eld/extrasmall";
