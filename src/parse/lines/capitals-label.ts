/** Reads labels of capitals with a colon: "SEE PICTURES: …". */

/** The length of the label that opens the text, with its colon; 0 when there is none. */
export function capitalsLabel(text: string): number {
  const start = text.slice(0, 50);
  if (!start.includes(":") && !start.includes("：")) return 0;
  const colon = start.search(/\s?[:：]/u);
  if (colon < 4) return 0;
  const label = text.slice(0, colon);
  const letters = label.replace(/[^\p{L}]/gu, "");
  const isShouted = letters === letters.toUpperCase() && letters !== letters.toLowerCase();
  return letters.length >= 4 && label.split(/\s+/u).length <= 5 && isShouted ? colon + 1 : 0;
}
