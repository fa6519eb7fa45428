/**
 * Numbered raw texts: a headline and paragraphs of whole sentences, no two alike, each with a
 * sentence by which a test knows the article again in whatever a reader keeps of it.
 */

/** The headline, a blank line, and paragraphs separated by blank lines. */
export function writeText(number: number, headline: string): string {
  const chance = makeChance(number);
  const sentence = (): string => {
    const words = Array.from({ length: 9 + (chance() % 5) }, () => WORDS[chance() % WORDS.length]);
    const text = words.join(" ");
    return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`;
  };
  const paragraph = (): string => [sentence(), sentence(), sentence()].join(" ");
  const marked = `${sentence()} The papers of this story are kept in box ${number} of the house.`;
  return [headline, paragraph(), marked, paragraph(), paragraph(), paragraph()].join("\n\n");
}

/** The number of the text that something which a reader keeps was made from. */
export function numberIn(html: string): number {
  const [, number] = /kept in box (\d+) of the house/.exec(html) ?? [];
  if (number === undefined) throw new Error(`not one of the numbered texts: ${html}`);
  return Number(number);
}

/** Another sentence in the place of the last one: an edit that leaves most of the text. */
export function editText(text: string, edition: number): string {
  return text.replace(/[^.]*\.$/, ` In edition ${edition} the last sentence was written anew.`);
}

/** One letter more in one word. */
export function addTypo(text: string): string {
  return text.replace(/\b(\w+)(\.\s+)(?=The papers)/, "$1s$2");
}

/** The same text under another headline. */
export function retitle(text: string, headline: string): string {
  return text.replace(/^.*/, headline);
}

/** A linear congruential generator (Numerical Recipes), as whole numbers. */
function makeChance(seed: number): () => number {
  let state = Math.imul(seed + 1, 2654435761) >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state >>> 8;
  };
}

const WORDS = (
  "harbour council river bridge market winter school engine letter village north window paper " +
  "garden station light measure open carry build write answer follow begin listen water stone " +
  "field road house morning evening number people worker teacher doctor farmer driver painter " +
  "early late small large green quiet heavy narrow distant common public private local former " +
  "ferry bakery orchard lantern meadow copper wooden silver narrow crooked patient curious"
).split(" ");
