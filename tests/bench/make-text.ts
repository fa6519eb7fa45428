/** Deterministic English-like prose: the same number gives the same text, no two are alike. */

const WORDS = (
  "harbour bridge council ferry river market school winter station library garden engine window " +
  "letter morning evening captain teacher driver baker painter doctor farmer neighbour visitor " +
  "report decision meeting repair budget signal timetable ticket shelter platform corridor roof " +
  "street square corner valley island village city region border coast forest field orchard mill " +
  "bread apple barrel lantern candle blanket coat ladder hammer rope barge tram bicycle wagon " +
  "old new quiet narrow broad wooden heavy early late local northern southern careful ordinary " +
  "sudden steady bright empty crowded public private former second final single common distant " +
  "opens closes carries moves keeps finds leaves builds mends paints counts measures follows " +
  "explains describes expects promises remembers considers delays replaces extends divides offers " +
  "slowly again together nearby almost rarely usually perhaps already later seldom mostly twice " +
  "before after between behind beyond along across under near without toward against during"
).split(" ");
const SMALL = "the a of to and in for with on at by from that which its their".split(" ");

/** A stream of numbers from 0 to 1 (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export function pick<T>(values: readonly T[], random: () => number): T {
  const value = values[Math.floor(random() * values.length)];
  if (value === undefined) throw new Error("nothing to pick from");
  return value;
}

/** A sentence of about 15 words, without the full stop. */
export function makePhrase(random: () => number, words = 10 + Math.floor(random() * 10)): string {
  const phrase = Array.from({ length: words }, (_, at) =>
    pick(at % 3 === 2 ? SMALL : WORDS, random),
  ).join(" ");
  return phrase.charAt(0).toUpperCase() + phrase.slice(1);
}

/** Paragraphs of one to four sentences, `bytes` in all, roughly. */
export function makeParagraphs(random: () => number, bytes: number): string[] {
  const paragraphs: string[] = [];
  for (let length = 0; length < bytes;) {
    const sentences = Array.from(
      { length: 1 + Math.floor(random() * 4) },
      () => `${makePhrase(random)}.`,
    );
    const paragraph = sentences.join(" ");
    paragraphs.push(paragraph);
    length += paragraph.length + 2;
  }
  return paragraphs;
}

const PROMOS = [
  "READ MORE: Gardeners told to wait for the last frost before planting out tomatoes",
  "Would you like the day's main stories in your inbox? Subscribe to one of our free newsletters here.",
  "Follow us on social media for more stories like this.",
  "We use cookies to improve your experience. Accept all cookies",
];
const SECTIONS = ["World News", "Local News", "Culture", "Business", "Sport"];
const NAMES = ["Mary Jones", "Peter Brook", "Anna Weber", "John Miller", "Laura Hill"];

/**
 * A raw text of about 4 kB as a scraper leaves it: sometimes with a section, a headline, a byline,
 * promo lines between the paragraphs and a source line.
 */
export function makeRawText(number: number): string {
  const random = randomFrom(number);
  const body = makeParagraphs(random, 3700);
  const lines = [
    ...(random() < 0.3 ? [pick(SECTIONS, random)] : []),
    ...(random() < 0.8 ? [makePhrase(random, 9)] : []),
    ...(random() < 0.5 ? [`By ${pick(NAMES, random)}`] : []),
  ];
  for (const paragraph of body) {
    lines.push(paragraph);
    if (random() < 0.15) lines.push(pick(PROMOS, random));
  }
  if (random() < 0.5) lines.push("Source: Read Full Article");
  return `${lines.join("\n\n")}\n`;
}
