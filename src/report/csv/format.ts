/** What a spreadsheet would run: `=1+1`, `+49`, `-2`, `@SUM`, a leading tab or line break, and their full-width forms. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/u
/** A plain number, which a leading sign does not make a formula: -0.5 */
const NUMBER = /^-?\d+(?:\.\d+)?$/u
const NEEDS_QUOTES = /[",\r\n]/u

export type Cell = string | number | boolean | null

/** A table as RFC 4180 text: CRLF after every row, quotes where they are needed, formulas disarmed by an apostrophe. */
export function csvText(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return [header, ...rows].map((row) => `${row.map(cellText).join(',')}\r\n`).join('')
}

function cellText(cell: Cell): string {
  if (cell === null) return ''
  const text = typeof cell === 'string' ? disarmed(cell) : String(cell)
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

function disarmed(text: string): string {
  return FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text
}
