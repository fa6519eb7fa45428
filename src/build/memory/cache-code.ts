/**
 * Lets Node keep the compiled form of our code and of the libraries (node:module, "Module compile
 * cache"): half of a small build is the loading of them. Only what is imported afterwards is kept,
 * so the commands import what is large when they need it.
 */
import { enableCompileCache } from "node:module";
import { join } from "node:path";

/** Beside the libraries that it is made of: a new installation starts a new one. */
const FOLDER = join(import.meta.dirname, "../../../node_modules/.cache/broadsheet");

/** Where it cannot be kept, the code is compiled again: nothing else changes. */
export function cacheCode(): void {
  enableCompileCache(FOLDER);
}
