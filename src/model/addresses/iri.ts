/** Whether a text can be an id in Atom, which wants an IRI (RFC 4287, 4.2.6). */

/** RFC 3987, 2.2: an IRI begins with its scheme. */
const IRI = /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/iu;

export function isIri(text: string): boolean {
  return IRI.test(text);
}
