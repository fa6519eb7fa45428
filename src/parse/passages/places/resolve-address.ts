/** An address as a page has it in, the one that works elsewhere out: RFC 3986, 5.2, against the page's own. */

/** What browsers put beside a page that they save: those files lie here. */
const SAVED_BESIDE = /^(?:\.\/)?[^/?#]+_files\//u;
const SCHEME = /^[a-z][a-z\d+.-]*:/iu;

/** Without a base, a local address stays as it is written. */
export function resolveAddress(address: string, base: string | undefined): string {
  const plain = address.trim();
  if (plain === "" || SCHEME.test(plain) || SAVED_BESIDE.test(plain)) return plain;
  if (base !== undefined) return URL.parse(plain, base)?.href ?? plain;
  // What people copied from a page has lost the scheme.
  return /^\/\/[^/]/u.test(plain) ? `https:${plain}` : plain;
}
