/** The XML namespaces that the feeds use, as the attributes that declare them. */

export const DC = { "xmlns:dc": "http://purl.org/dc/elements/1.1/" };
export const CONTENT = { "xmlns:content": "http://purl.org/rss/1.0/modules/content/" };
export const ATOM = { "xmlns:atom": "http://www.w3.org/2005/Atom" };
/** RFC 5005, Feed Paging and Archiving. */
export const HISTORY = { "xmlns:fh": "http://purl.org/syndication/history/1.0" };
export const MEDIA = { "xmlns:media": "http://search.yahoo.com/mrss/" };
