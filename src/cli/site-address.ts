/** The address of a site as a command's option gives it, checked before anything is asked or told. */
import { UsageError } from "./usage.ts";

/** The origin; undefined when the option is not given. Throws `UsageError` for what is no address. */
export function originGiven(option: string, value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  const url = URL.parse(value);
  // "news.example.com:8080" is an address whose scheme is "news.example.com:".
  if (url === null || !/^https?:$/.test(url.protocol)) {
    throw new UsageError(`${option} takes an address: https://news.example.com`);
  }
  return url.origin;
}
