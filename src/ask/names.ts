const WORDS = /[\p{L}\p{N}]+/gu
const EMPTY: ReadonlySet<string> = new Set(['the', 'of', 'and', 'mr', 'mrs', 'ms', 'dr', 'sir'])

/** The telling words of a name, lower case. */
export function nameWords(name: string): string[] {
  return (name.toLowerCase().match(WORDS) ?? []).filter((word) => !EMPTY.has(word) && word !== 's')
}

/** Whether two names may be one: all words of the shorter are in the longer. "Osgood" is "Bram Osgood", "Ada Osgood" is not. */
export function mayBeOne(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  return short.length > 0 && short.every((word) => long.includes(word))
}
