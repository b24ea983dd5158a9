import type { Span } from '../../document/index.js'

/**
 * A text as it is compared: lower case, without accents, one space for any white space, straight quotes. `offsets` leads back: the
 * folded code unit `i` comes from what starts at `offsets[i]` of the text, and one entry more is its end; null
 * where both are the same, unit by unit.
 */
export interface Folded {
  readonly text: string
  readonly offsets: Uint32Array | null
}

/** Letters that no decomposition brings to a plain one. */
const PLAIN: ReadonlyMap<string, string> = new Map([
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['ı', 'i'],
  ['‘', "'"],
  ['’', "'"],
  ['‚', "'"],
  ['“', '"'],
  ['”', '"'],
  ['„', '"'],
  ['«', '"'],
  ['»', '"'],
  ['–', '-'],
  ['—', '-'],
  ['‑', '-'],
])
const MARKS = /\p{M}/gu
const SPACE = /^\s$/u
/** What folding would change but for its case; without it all code units stay in place. */
const NOT_SIMPLE = /[^\u0020-\u007e]| {2}/u

const known = new Map<string, string>()

/** A text for comparing, with the way back to its offsets. */
export function fold(text: string): Folded {
  if (!NOT_SIMPLE.test(text)) return { text: text.toLowerCase(), offsets: null }
  const offsets: number[] = []
  let folded = ''
  let position = 0
  // asked of the text itself, this would copy it for every character: a quarter of an hour for a text of ten megabytes
  let endsWithSpace = false
  for (const character of text) {
    const plain = foldedCharacter(character)
    // white space is one space however long it is
    if (plain !== ' ' || !endsWithSpace) {
      for (let unit = 0; unit < plain.length; unit++) offsets.push(position)
      folded += plain
      endsWithSpace = plain === '' ? endsWithSpace : plain.endsWith(' ')
    }
    position += character.length
  }
  offsets.push(text.length)
  return { text: folded, offsets: Uint32Array.from(offsets) }
}

/** The span of the text that a span of the folded text comes from, with the accents that belong to its last character. */
export function unfolded({ text, offsets }: Folded, { start, end }: Span): Span {
  if (offsets === null) return { start, end }
  const from = offsets[start] ?? 0
  let last = end
  // the end of a character that folds to several
  while (last < text.length && offsets[last] === offsets[last - 1]) last++
  return { start: from, end: offsets[last] ?? from }
}

function foldedCharacter(character: string): string {
  const before = known.get(character)
  if (before !== undefined) return before
  const lower = SPACE.test(character) ? ' ' : character.normalize('NFKD').replace(MARKS, '').toLowerCase().replace(MARKS, '')
  const plain = PLAIN.get(lower) ?? (SPACE.test(lower) ? ' ' : lower)
  known.set(character, plain)
  return plain
}
