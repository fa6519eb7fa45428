/**
 * News agencies and picture libraries, as they sign: a credit ends in one of these, and a text may
 * be signed with an agency alone.
 */
import { allUnder } from "./tables/tables.ts";

const wires = new Set(allUnder("field: wire"));
const agencies = new Set([...wires, ...allUnder("picture libraries")]);

export function isAgency(name: string): boolean {
  return agencies.has(name.trim());
}

/** Whether it sells texts, and not pictures alone. */
export function isWire(name: string): boolean {
  return wires.has(name.trim());
}
