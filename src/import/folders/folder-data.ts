/** What folders, and files beside the texts, say of the texts below them; asked by the path of a text. */
import type { Problem } from "../../model/problem.ts";
import { publicityOf } from "../../parse/source/front-matter/not-public.ts";
import { plainValue } from "../../parse/source/front-matter/plain-value.ts";
import type { Table } from "./config.ts";

export interface DataOfFolder {
  /** Keys that it gives to the texts. */
  readonly keys: Table;
  /** Whether it holds them back, whatever they say themselves. */
  readonly isHeld: boolean;
}

/** By the path of a folder, or of a text without its ending. */
export type FolderData = ReadonlyMap<string, DataOfFolder>;

/** The nearest wins. */
export function keysFor(path: string, data: FolderData): Table {
  return Object.assign({}, ...above(path, data).map(({ keys }) => keys)) as Table;
}

export function isHeldFor(path: string, data: FolderData): boolean {
  return above(path, data).some(({ isHeld }) => isHeld);
}

function above(path: string, data: FolderData): DataOfFolder[] {
  const parts = path.replace(/\.[^./]+$/u, "").split("/");
  return parts.flatMap((_, at) => data.get(parts.slice(0, at + 1).join("/")) ?? []);
}

/** Whether a key says that the text is not for everybody. */
export function isHolding(key: string, value: unknown): boolean {
  const plain = plainValue(value);
  return plain !== undefined && publicityOf(key, plain)?.isPublic === false;
}

/** What cannot be read may have said that its texts are not public. */
export function unreadData(file: string, why: string): Problem {
  return {
    ...{ file, severity: "warning", rule: "unread-folder-data" },
    message: `${why}: the texts that it is about are imported as drafts`,
    hint: "look whether they were public, and take `draft` away from those that were",
  };
}
