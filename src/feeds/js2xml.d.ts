/** A part of xml-js 1.6.11 that its own types do not name; only `feed` calls it. */
declare module "xml-js/lib/js2xml.js" {
  function js2xml(document: object, options: object): string;
  export = js2xml;
}
