/** A table of phrases as written in a lexicon: one or more a line, ` | ` between them. */
export function phraseRows(table: string): readonly string[] {
  return table
    .split(/[|\n]/u)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '')
}
