/**
 * What `feed` uses of xml-js 1.6.11: the writer alone. wrangler.toml gives `feed` this in xml-js's
 * place, because the rest of that library is a parser that brings sax and node's streams: 10 kB
 * of the compressed script, and a quarter of what an isolate takes to start.
 */
import js2xml from "xml-js/lib/js2xml.js";

export { js2xml };
