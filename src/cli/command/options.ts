/** The values of options, checked before anything is asked or told. All throw `UsageError`. */
import { resolve } from "node:path";
import { calledIn, UsageError } from "./run-command.ts";

const EXAMPLE = "https://news.example.com";

/** The origin of the one address that a command is called with. */
export function originOf(addresses: readonly string[]): string {
  const [address = ""] = addresses;
  const origin = addresses.length === 1 ? webOrigin(address) : undefined;
  if (origin !== undefined) return origin;
  const fault = addresses.length === 1 ? faultOf(address) : "";
  throw new UsageError(`give the address of one site: ${EXAMPLE}${fault}`);
}

/** The one folder that a command is called with: as it was given, and its path. */
export function folderOf(given: readonly string[]): { given: string; folder: string } {
  const [one, ...more] = given;
  if (one === undefined || more.length > 0) throw new UsageError("name one folder: DIR");
  return { given: one, folder: resolve(calledIn(), one) };
}

/** The origin; undefined when the option is not given. */
export function originOption(name: string, value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  const origin = webOrigin(value);
  if (origin === undefined)
    throw new UsageError(`${name} takes an address: ${EXAMPLE}${faultOf(value)}`);
  return origin;
}

/** Milliseconds. */
export function secondsOption(name: string, value: string): number {
  const milliseconds = Number(value) * 1000;
  if (!(milliseconds > 0)) throw new UsageError(`${name} takes a number of seconds`);
  return milliseconds;
}

/** A share of the whole, from 0 to 1. */
export function percentOption(name: string, value: string): number {
  const share = Number(value) / 100;
  if (!(share >= 0 && share <= 1)) throw new UsageError(`${name} takes 0 to 100`);
  return share;
}

/** What most forget. */
function faultOf(address: string): string {
  const isBare = !address.includes("://") && URL.canParse(`http://${address}`);
  return isBare ? ` ("${address}" lacks http:// or https:// in front)` : "";
}

function webOrigin(address: string): string | undefined {
  const url = URL.parse(address);
  // "news.example.com:8080" is an address whose scheme is "news.example.com:".
  return url !== null && /^https?:$/.test(url.protocol) ? url.origin : undefined;
}
