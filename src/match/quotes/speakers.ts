/** How the speakers of two wordings stand to each other. */
export type SpeakerRelation = 'same' | 'unknown' | 'different'

/** Letters and digits of a name's words: "Kellyanne Conway", "RAIB", "St George's". */
const NAME_WORD = /[\p{L}\p{N}]+/gu
/** Words of a name that name nobody by themselves. */
const EMPTY_WORDS: ReadonlySet<string> = new Set(['the', 'of', 'mr', 'mrs', 'ms', 'dr', 'sir', 's', 'a', 'an', 'and', 'for'])

/**
 * Two names are the same speaker where one's words are among the other's ("Horomanski", "Mary Horomanski") or both end in
 * the same word. Where either is missing nothing is known.
 */
export function relationOf(x: string | null, y: string | null): SpeakerRelation {
  if (x === null || y === null) return 'unknown'
  const first = nameWords(x)
  const second = nameWords(y)
  if (first.length === 0 || second.length === 0) return 'unknown'
  const [shorter, longer] = first.length <= second.length ? [first, second] : [second, first]
  const isWithin = shorter.every((word) => longer.includes(word))
  return isWithin || first.at(-1) === second.at(-1) ? 'same' : 'different'
}

function nameWords(name: string): string[] {
  return (name.toLowerCase().match(NAME_WORD) ?? []).filter((word) => !EMPTY_WORDS.has(word))
}
