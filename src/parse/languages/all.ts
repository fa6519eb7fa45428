/** Every language the parser has words of; a new one is added here. */
import { english } from "./en.ts";
import { french } from "./fr.ts";
import { german } from "./de.ts";
import type { Language } from "./language.ts";
import { portuguese } from "./pt.ts";
import { spanish } from "./es.ts";

export const languages: readonly Language[] = [english, german, french, spanish, portuguese];
