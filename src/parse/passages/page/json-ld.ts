/** The article that a page describes in JSON-LD (schema.org): headline, authors, date. */
export interface LinkedArticle {
  readonly headline?: string;
  /** Of persons, and of who is named without saying what it is. */
  readonly authors?: readonly string[];
  readonly published?: string;
}

const ARTICLE = /(?:Article|Posting|Report|Review|Recipe|HowTo)$/u;

/** Undefined when there is no article in it, or no JSON. */
export function readJsonLd(json: string): LinkedArticle | undefined {
  const found = findArticle(parseJson(json), 0);
  if (found === undefined) return undefined;
  const { headline, datePublished, author } = found;
  const authors = (Array.isArray(author) ? author : [author]).flatMap(nameOf);
  return {
    ...(typeof headline === "string" ? { headline } : {}),
    ...(typeof datePublished === "string" ? { published: datePublished } : {}),
    ...(authors.length > 0 ? { authors } : {}),
  };
}

/** Pages break lines within strings, which JSON forbids. */
function parseJson(json: string): unknown {
  try {
    return JSON.parse(json.replace(/[\n\r\t]+/gu, " "));
  } catch (cause) {
    if (cause instanceof SyntaxError) return undefined;
    throw cause;
  }
}

type Thing = Readonly<Record<string, unknown>>;

const DEEPEST = 4;

function findArticle(value: unknown, depth: number): Thing | undefined {
  if (typeof value !== "object" || value === null || depth > DEEPEST) return undefined;
  if (Array.isArray(value)) {
    for (const one of value) {
      const found = findArticle(one, depth + 1);
      if (found !== undefined) return found;
    }
    return undefined;
  }
  const thing = value as Thing;
  const types = [thing["@type"]].flat();
  if (types.some((type) => typeof type === "string" && ARTICLE.test(type))) return thing;
  return findArticle(thing["@graph"], depth + 1) ?? findArticle(thing["mainEntity"], depth + 1);
}

/** A publisher is no author. */
function nameOf(author: unknown): string[] {
  if (typeof author === "string") return [author];
  if (typeof author !== "object" || author === null) return [];
  const { name, "@type": type } = author as Thing;
  return typeof name === "string" && type !== "Organization" ? [name] : [];
}
