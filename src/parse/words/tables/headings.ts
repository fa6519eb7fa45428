/** The headings that a table of words may have. languages/README.md says what each of them means. */

const ROLES = [
  "promo", "related", "newsletter", "subscription", "consent", "share-row", "advertisement", "navigation",
  "reader-call", "comments", "comment-form", "biography", "copyright", "tag-row", "reading-time", "gallery",
  "caption-label", "scraper-debris", "source-filler", "footer",
] as const; // prettier-ignore
const PLACES = ["whole", "label", "start", "end", "part"] as const;
const APPEALS = ["product", "action", "we", "you", "offer", "data"] as const;
const FIELDS = [
  "by", "staff", "editor", "contributed", "material", "wire", "rubric", "kicker", "fact", "job", "and", "in",
  "published", "updated", "source", "origin", "credit",
] as const; // prettier-ignore
const MAIL_FIELDS = ["from", "date", "to", "subject"] as const;
const LISTS = [
  "function words", "says", "sections", "months", "weekdays", "date words", "before months", "before days",
  "ordinal endings", "year signs", "month signs", "day signs", "hour signs", "minute signs", "time zones",
  "name particles", "name particles behind others", "name suffixes", "articles", "outlet articles",
  "company forms", "picture libraries",
  "telling words", "with", "for", "through", "made by", "before photographers", "small articles",
  "before papers", "before licences", "left out of headlines", "out of", "minutes", "end marks",
  "mail prefixes", "copyright", "before wide names", "behind wide names", "before Arabic names",
  "agency endings", "dateline endings", "after hanging hyphens", "parts of names beside the article",
  "names beside the article", "parts of names of comments", "names of comments",
  "parts of names of the article", "names of the masthead", "names of stand-in pictures", "traits",
] as const; // prettier-ignore
/** What else is known of a language. */
export const TRAITS = ["read everywhere", "month first", "kicker first"] as const;

/** The role that a phrase gives a line. */
export type PhraseRole = (typeof ROLES)[number];
/** Where in a passage a phrase must stand to count. */
export type Where = (typeof PLACES)[number];
/** The groups of begging words. No single word says anything; two or three groups together do. */
export type AppealWords = (typeof APPEALS)[number];
/** The field that a phrase opens. */
export type FieldWord = (typeof FIELDS)[number];
export type MailField = (typeof MAIL_FIELDS)[number];
/** A list that is looked up as it is, and no phrase of the index. */
export type ListName = (typeof LISTS)[number];
export type Trait = (typeof TRAITS)[number];

export type Heading =
  | { readonly kind: "list"; readonly list: ListName }
  | { readonly kind: "line"; readonly role: PhraseRole; readonly where: Where }
  | { readonly kind: "appeal"; readonly group: AppealWords }
  | { readonly kind: "field"; readonly field: FieldWord }
  | { readonly kind: "mail"; readonly field: MailField };

/** By what stands between the brackets: `promo: label`. */
export const HEADINGS: ReadonlyMap<string, Heading> = new Map<string, Heading>([
  ...LISTS.map((list) => [list, { kind: "list", list }] as const),
  ...ROLES.flatMap((role) =>
    PLACES.map((where) => [`${role}: ${where}`, { kind: "line", role, where }] as const),
  ),
  ...APPEALS.map((group) => [`appeal: ${group}`, { kind: "appeal", group }] as const),
  ...FIELDS.map((field) => [`field: ${field}`, { kind: "field", field }] as const),
  ...MAIL_FIELDS.map((field) => [`mail: ${field}`, { kind: "mail", field }] as const),
]);
