/** Where a Hugo site has the texts of one language, and what that adds to their addresses. */
import { tableOf, textOf as text, valueOf, type Table } from "../config.ts";
import type { Folder } from "../folder-site.ts";

export interface Place {
  /** With its last slash: `content/en/`. */
  readonly folder: string;
  readonly language: string;
  readonly languages: readonly string[];
  /** What stands before the address of a text in this language. */
  readonly prefix: string;
}

/** The content folder that is imported, and what its language adds to addresses. */
export function contentPlace({ part }: Folder, config: Table): Place {
  const main = text(config, "defaultContentLanguage") ?? "en";
  const disabled = valueOf(config, "disableLanguages");
  const table = tableOf(valueOf(config, "languages"));
  const languages = Object.keys(table).filter(
    (name) =>
      !(Array.isArray(disabled) && disabled.includes(name)) &&
      valueOf(tableOf(table[name]), "disabled") !== true,
  );
  const folderOf = (name: string): string | undefined => text(tableOf(table[name]), "contentDir");
  const language = languages.find((name) => isBelow(part, folderOf(name))) ?? main;
  const folder = folderOf(language) ?? text(config, "contentDir") ?? "content";
  const inFolder = language !== main || valueOf(config, "defaultContentLanguageInSubdir") === true;
  return {
    folder: `${folder.replace(/\/$/u, "")}/`,
    ...{ language, languages },
    prefix: languages.length > 1 && inFolder ? `/${language}` : "",
  };
}

function isBelow(part: string, folder: string | undefined): boolean {
  return folder !== undefined && `${part}/`.startsWith(`${folder.replace(/\/$/u, "")}/`);
}

/** `shed.de.md` is a text in German, and `shed.md` one in the main language. */
export function isOfLanguage(path: string, { language, languages }: Place): boolean {
  const named = /\.([a-z]{2,3}(?:-[a-z]+)?)\.[^./]+$/iu.exec(path)?.[1];
  return named === undefined || !languages.includes(named) || named === language;
}
