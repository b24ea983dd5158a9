import type { Span } from '../../../src/document/index.js'

/** Text with white space folded and quotes and dashes made plain, and the offset in the original of each of its code units. */
export interface Folded {
  readonly text: string
  readonly offsets: readonly number[]
}

const PLAIN: ReadonlyMap<string, string> = new Map([
  ['“', '"'],
  ['”', '"'],
  ['‘', "'"],
  ['’', "'"],
  ['–', '-'],
  ['—', '-'],
  ['\u00a0', ' '],
])

// " ", "\n", "\u2009"
const SPACE = /\s/u

/** Folds a text so that spans written by hand are found in it whatever its line breaks and quote marks. */
export function fold(text: string): Folded {
  const parts: string[] = []
  const offsets: number[] = []
  let afterSpace = true
  for (let i = 0; i < text.length; i++) {
    const unit = text.charAt(i)
    const plain = PLAIN.get(unit) ?? unit
    const isSpace = SPACE.test(plain)
    if (isSpace && afterSpace) continue
    parts.push(isSpace ? ' ' : plain)
    offsets.push(i)
    afterSpace = isSpace
  }
  return { text: parts.join(''), offsets }
}

/** Where the `nth` occurrence (0 is the first) of a text stands in the original of a folded one; null where there are not so many. */
export function locateIn(folded: Folded, wanted: string, nth = 0): Span | null {
  const needle = fold(wanted).text.trim()
  if (needle === '') return null
  let at = -1
  for (let i = 0; i <= nth; i++) {
    at = folded.text.indexOf(needle, at + 1)
    if (at < 0) return null
  }
  const start = folded.offsets[at]
  const last = folded.offsets[at + needle.length - 1]
  return start === undefined || last === undefined ? null : { start, end: last + 1 }
}
