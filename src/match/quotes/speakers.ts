import type { SourceType } from '../../document/index.js'
import { EMPTY_NAME_WORDS, EMPTY_PERSON_WORDS } from '../../lexicons/en/name-fillers.js'

/** Who is said to have said something; unnamed people are no speaker. */
export interface Speaker {
  readonly name: string
  /** The telling words of the name, lower case. */
  readonly words: readonly string[]
  readonly type: SourceType
}

/** How the speakers of two wordings stand to each other. */
export type SpeakerRelation = 'same' | 'unknown' | 'different'

/** Letters and digits of a name's words: "Ada Quill", "HSIB", "St George's". */
const NAME_WORD = /[\p{L}\p{N}]+/gu

/**
 * Two names are the same speaker where one's words are among the other's ("Quill", "Ada Quill") or both end in
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

/** The words of a name that tell it from others, lower case: "St George's" gives "st" and "george". */
export function nameWords(name: string): string[] {
  return (name.toLowerCase().match(NAME_WORD) ?? []).filter((word) => !EMPTY_NAME_WORDS.has(word) && !EMPTY_PERSON_WORDS.has(word))
}
