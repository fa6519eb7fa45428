/**
 * The keys by which the systems say that a text is not for everybody, or not yet: a key and its value
 * in, what they say out. One that cannot be told holds the text back, too: publishing what is private
 * cannot be undone.
 */
import { foldName } from "../../../model/fold-name.ts";
import { isTable, type Plain } from "./plain-value.ts";
import { readSwitch } from "./values.ts";

export type Publicity =
  { readonly isPublic: true } | { readonly isPublic: false; readonly doubt?: Doubt };

/** Why a value cannot be told, and what to write in its place. */
export interface Doubt {
  readonly isMistake: boolean;
  readonly write: string;
}

interface Row {
  readonly names: readonly string[];
  /** What the value says; undefined when the key means something else with this value. */
  readonly read: (value: Plain) => Publicity | undefined;
  /** What holds a text back, for docs/front-matter.md. */
  readonly held: string;
}

const PUBLIC: Publicity = { isPublic: true };
const HELD: Publicity = { isPublic: false };
const NO_SWITCH: Publicity = {
  isPublic: false,
  doubt: { isMistake: true, write: "true or false" },
};
/** Fewer systems have the key, and a text may use it for something else. */
const NO_CLEAR_SWITCH: Publicity = {
  isPublic: false,
  doubt: { isMistake: false, write: "true or false" },
};
const NO_KNOWN_WORD: Publicity = {
  isPublic: false,
  doubt: { isMistake: false, write: "published" },
};

const PUBLIC_WORDS =
  /^(?:publish(?:ed)?|public|publicly|live|posted|final|done|everyone|everybody|all|open|free|visible|listed)$/iu;
const HELD_PATTERNS = [
  "drafts?|auto-draft|private|pending|scheduled|future|trash|trashed|deleted|archived?|hidden|unlisted",
  "internal|members?|paid|subscribers?|tiers|restricted|password|protected|inherit|sent|unpublished",
  "review|in.?review|in.?progress|wip|idea|todo",
];
const HELD_WORDS = new RegExp(`^(?:${HELD_PATTERNS.join("|")})$`, "iu");
const DRAFT_WORDS = /^(?:auto-)?drafts?$/iu;

export const NOT_PUBLIC: readonly Row[] = [
  {
    names: [
      "draft", "drafts", "isDraft", "private", "isPrivate", "hidden", "isHidden", "unlisted", "headless",
      "eleventyExcludeFromCollections",
    ],
    read: (value) => bySwitch(value, (on) => !on, NO_SWITCH),
    held: "`true`, `yes`, `on`, `1`",
  },
  {
    names: [
      "unpublished", "archived", "isArchived", "deleted", "isDeleted", "trashed", "in_trash",
      "secret", "internal", "wip", "not_ready",
    ],
    read: (value) => bySwitch(value, (on) => !on, NO_CLEAR_SWITCH),
    held: "anything but `false`, `no`, `off`, `0`",
  },
  {
    // These hold dates, too.
    names: ["scheduled", "embargo", "embargoed"],
    read: (value) => bySwitch(value, (on) => !on, undefined),
    held: "`true`, `yes`, `on`, `1`; a date holds until then",
  },
  {
    names: ["public", "isPublic", "isPublished", "dg-publish", "listed", "visible", "render"],
    read: (value) => bySwitch(value, (on) => on, NO_SWITCH),
    held: "`false`, `no`, `off`, `0`",
  },
  {
    // These hold dates and addresses, too.
    names: ["published", "publish", "permalink"],
    read: (value) => bySwitch(value, (on) => on, undefined),
    held: "`false`, `no`, `off`, `0`",
  },
  {
    names: ["status", "post_status", "visibility", "access", "publish_status", "publication_status"],
    read: byWord,
    held: "anything but `published`, `publish`, `public`, `live` and the like",
  },
  {
    // A text may speak of another state, or stage.
    names: ["state", "stage", "workflow", "workflow_state"],
    read: (value) => (typeof value === "string" && HELD_WORDS.test(value) ? HELD : undefined),
    held: "`draft`, `private`, `pending` and the like",
  },
  {
    // A review has this type, and so may be an idea.
    names: ["type", "post_type", "kind"],
    read: (value) => (typeof value === "string" && DRAFT_WORDS.test(value) ? HELD : undefined),
    held: "`draft`",
  },
  {
    names: ["build", "_build"],
    read: (value) => (isTable(value) && isNeverRendered(value["render"]) ? HELD : undefined),
    held: "`{ render: never }`",
  },
  { names: ["password", "post_password"], read: () => HELD, held: "anything" },
]; // prettier-ignore

const ROWS: ReadonlyMap<string, Row> = new Map(
  NOT_PUBLIC.flatMap((row) => row.names.map((name) => [foldName(name), row] as const)),
);

/** Undefined for a key, or a value, that says nothing of this. */
export function publicityOf(key: string, value: Plain): Publicity | undefined {
  return ROWS.get(foldName(key))?.read(value);
}

/**
 * Whether the value looks as if it were meant to hold a text back: a word or a switch that does. `stats: 3`
 * is one letter away from a status, and means something else.
 */
export function clearlyHolds(key: string, value: Plain): boolean {
  if (typeof value !== "string") return false;
  const looksMeant = readSwitch(value) !== undefined || HELD_WORDS.test(value);
  return looksMeant && publicityOf(key, value)?.isPublic === false;
}

/** Whether the key may say it: then it is known even where it is empty. */
export function saysPublicity(key: string): boolean {
  return ROWS.has(foldName(key));
}

function isNeverRendered(value: Plain | undefined): boolean {
  return typeof value === "string" && /^(?:never|link|false)$/u.test(value);
}

function bySwitch(
  value: Plain,
  isPublic: (on: boolean) => boolean,
  otherwise: Publicity | undefined,
): Publicity | undefined {
  const on = readSwitch(value);
  if (on === undefined) return otherwise;
  return isPublic(on) ? PUBLIC : HELD;
}

function byWord(value: Plain): Publicity {
  if (typeof value !== "string") return NO_KNOWN_WORD;
  const on = readSwitch(value);
  if (on !== undefined) return on ? PUBLIC : HELD;
  if (PUBLIC_WORDS.test(value)) return PUBLIC;
  return HELD_WORDS.test(value) ? HELD : NO_KNOWN_WORD;
}
