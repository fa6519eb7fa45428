/** Every language the parser has words of; a new one is added here. */
import { arabic } from "./ar.ts";
import { chinese } from "./zh.ts";
import { danish } from "./da.ts";
import { dutch } from "./nl.ts";
import { english } from "./en.ts";
import { french } from "./fr.ts";
import { german } from "./de.ts";
import { italian } from "./it.ts";
import { japanese } from "./ja.ts";
import type { Language } from "./language.ts";
import { polish } from "./pl.ts";
import { portuguese } from "./pt.ts";
import { russian } from "./ru.ts";
import { spanish } from "./es.ts";
import { swedish } from "./sv.ts";
import { turkish } from "./tr.ts";

export const languages: readonly Language[] = [
  english,
  german,
  french,
  spanish,
  portuguese,
  italian,
  dutch,
  polish,
  swedish,
  danish,
  russian,
  turkish,
  arabic,
  japanese,
  chinese,
];
