/** Tells a person's name by its form: two to five words, each with a capital but for particles. */
import { isFunctionWord } from "../phrase-index.ts";
import { allUnder, anyUnder } from "../tables/tables.ts";

const PARTICLES = new Set(allUnder("name particles"));
/** "Ursula von der Leyen", but "Wochenplan der Küche". */
const SECOND_PARTICLES = new Set(allUnder("name particles behind others"));
/** Nobody's name begins with one, though names may hold it: "Der Bahnhof", "Ursula von der Leyen". */
const ARTICLES = new Set(allUnder("articles"));
/** "ARD-Studio": capitals, a hyphen and a word of another style are no double name. */
const INSTITUTION = /^\p{Lu}{2,}-\p{Lu}\p{Ll}/u;
/** "BBC News", "TV Globo": a short word in capitals before one that is not. */
const BROADCASTER = /^(?:TV|\p{Lu}{3,4})\s\p{Lu}\p{Ll}/u;
/** "Quay News Agency" */
const COMPANY = new RegExp(String.raw`(?<!\p{L})(?:${anyUnder("company forms")})(?!\p{L})`, "u");

const OPENS_NAME = new RegExp(
  String.raw`^\p{Lu}\S*\s+(?:\p{Lu}|(?:${anyUnder("name particles")})(?!\p{L}))`,
  "u",
);

/** Whether a text may begin with a name: most lines do not, as two words show. */
export function mayOpenWithName(text: string): boolean {
  return OPENS_NAME.test(text);
}

/** No digits, no function words, at most 45 characters. */
export function looksLikeName(text: string): boolean {
  if (text.length > 45 || /\d/u.test(text) || BROADCASTER.test(text)) return false;
  const words = text.split(/[\s\u00a0]+/u);
  if (words.length < 2 || words.length > 5 || ARTICLES.has(words[0] ?? "")) return false;
  let capitals = 0;
  for (const [i, word] of words.entries()) {
    const lower = word.toLowerCase();
    if (SECOND_PARTICLES.has(lower) && PARTICLES.has(words[i - 1]?.toLowerCase() ?? "")) continue;
    if (/['’]s$/u.test(word) || INSTITUTION.test(word)) return false;
    if (/^\p{Lu}[\p{L}\p{M}'’.-]*$/u.test(word)) {
      if (isFunctionWord(lower) && !PARTICLES.has(lower)) return false;
      capitals++;
    } else if (!PARTICLES.has(lower.replace(/['’].*$/u, ""))) return false;
  }
  return (
    capitals >= 2 &&
    !COMPANY.test(text) &&
    words.some((word) => word !== word.toUpperCase() || word.length > 3 || words.length <= 3)
  );
}
