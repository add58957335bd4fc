/** Tables as RFC 4180 has them: records end in CR LF, and a field with a comma, a quote or a line break in it stands in quotes. */

export type Cell = string | number | null;

/** One record with its end. An absent value is an empty field. */
export function csvRecord(cells: readonly Cell[]): string {
  return `${cells.map((cell) => field(cell === null ? '' : String(cell))).join(',')}\r\n`;
}

function field(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The fields of one record, with or without its end; null where quotes stand as they may not. */
export function csvFields(record: string): string[] | null {
  const text = record.replace(/\r?\n$/, '');
  const fields: string[] = [];
  // Sticky, so that nothing between two fields is skipped.
  const next = /(?:"([^"]*(?:""[^"]*)*)"|([^",\r\n]*))(,|$)/y;
  for (;;) {
    const found = next.exec(text);
    if (found === null) return null;
    const [, quoted, plain, end] = found;
    fields.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'));
    if (end === '') return fields;
  }
}
