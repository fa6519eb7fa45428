/** The text of a table as CSV (RFC 4180) in, its rows by the names of the first line out. */

export function readCsv(text: string): Readonly<Record<string, string>>[] {
  const rows: string[][] = [];
  let row: string[] = [];
  // A field in quotation marks may hold commas and line ends.
  const field = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r?\n|$)/gu;
  for (const [whole, written = "", end = ""] of text.replace(/^\ufeff/u, "").matchAll(field)) {
    if (whole === "" && row.length === 0) break;
    row.push(written.startsWith('"') ? written.slice(1, -1).replaceAll('""', '"') : written);
    if (end === ",") continue;
    rows.push(row);
    row = [];
    if (end === "") break;
  }
  const [names = [], ...rest] = rows;
  return rest
    .filter((cells) => cells.some((cell) => cell !== ""))
    .map((cells) => Object.fromEntries(names.map((name, at) => [name, cells[at] ?? ""])));
}
