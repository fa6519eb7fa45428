/**
 * The version of what documents print: it is part of every ETag, and raises `Last-Modified`, so that bytes
 * never change under an unchanged one. Whoever makes any document print otherwise raises it;
 * tests/http/printed.test.ts says when.
 */
export const RENDERING = 15;
