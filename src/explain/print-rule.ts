/** Prints why a line is what it is: the rule, and of a phrase its language, place and role. */
import type { Provenance } from "../model/article.ts";

export function printRule({ role, rule, where, language }: Provenance): string {
  switch (rule) {
    case "phrase":
      return [language, where, role].join("-");
    case "glued-phrase":
      return `glued-${role}`;
    default:
      return rule;
  }
}
