import type { SourceType } from '../../document/index.js'

/** Who is said to have said something; unnamed people are no speaker. */
export interface Speaker {
  readonly name: string
  /** The telling words of the name, lower case. */
  readonly words: readonly string[]
  readonly type: SourceType
}

/** How the speakers of two wordings stand to each other. */
export type SpeakerRelation = 'same' | 'unknown' | 'different'

/** Letters and digits of a name's words: "Kellyanne Conway", "RAIB", "St George's". */
const NAME_WORD = /[\p{L}\p{N}]+/gu
/** Words of a name that name nobody by themselves. */
const EMPTY_WORDS: ReadonlySet<string> = new Set(['the', 'of', 'mr', 'mrs', 'ms', 'dr', 'sir', 's', 'a', 'an', 'and', 'for'])

/**
 * Two names are the same speaker where one's words are among the other's ("Horomanski", "Mary Horomanski") or both end in
 * the same word. A person may speak for an organisation, so of those two nothing is known, nor where either is missing.
 */
export function relationOf(x: Speaker | null, y: Speaker | null): SpeakerRelation {
  if (x === null || y === null) return 'unknown'
  const first = x.words
  const second = y.words
  if (first.length === 0 || second.length === 0) return 'unknown'
  const [shorter, longer] = first.length <= second.length ? [first, second] : [second, first]
  const isWithin = shorter.every((word) => longer.includes(word))
  if (isWithin || first.at(-1) === second.at(-1)) return 'same'
  return x.type === y.type ? 'different' : 'unknown'
}

export function nameWords(name: string): string[] {
  return (name.toLowerCase().match(NAME_WORD) ?? []).filter((word) => !EMPTY_WORDS.has(word))
}
