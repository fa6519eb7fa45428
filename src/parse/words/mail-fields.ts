/** The labels of an e-mail's header, as mail programs write them above a forwarded message. */
import type { MailField } from "./tables/headings.ts";
import { allUnder } from "./tables/tables.ts";

const FIELDS: readonly MailField[] = ["from", "date", "to", "subject"];
const labels = new Map(
  FIELDS.flatMap((field) => allUnder(`mail: ${field}`).map((label) => [label, field])),
);

/** The field that a label in lower case names. */
export function mailFieldNamed(label: string): MailField | undefined {
  return labels.get(label);
}
