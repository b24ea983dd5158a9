import type { Token } from '../../document/index.js'
import { isQuoted, quotationEnd } from './readings.js'
import { MAX_CUE_LENGTH, MAX_SOURCE_LENGTH, MAX_UNQUOTED_LENGTH } from './settings.js'
import type { Draft, Reading, TokenRange } from './types.js'

const WORD = /[\p{L}\p{N}]/u

/**
 * Leaves out drafts that cannot be: without a word, or longer than anything that people mark, as where a text has no full
 * stops or a quotation mark was never closed. What is left out here is no answer at all; what the other way of reading found stands instead.
 */
export function withinBounds<D extends Draft>(reading: Reading, drafts: readonly D[]): D[] {
  const isHeld = heldQuotations(reading)
  const isLoose = (token: number): boolean => !isHeld[reading.quoteOf[token] as number]
  return drafts.filter(({ cue, source, content }) => {
    if (sizeOf(cue) > MAX_CUE_LENGTH || sizeOf(source) > MAX_SOURCE_LENGTH) return false
    if (!content.some((range) => hasWord(reading, range))) return false
    const opening = (content[0] as TokenRange).first
    if (cue === null && isQuoted(reading, opening) && isLoose(opening)) return false
    return countTokens(content, isLoose) <= MAX_UNQUOTED_LENGTH
  })
}

/** Which quotations have a known end: closed, or carried on in the next paragraph (a speech opens in each and closes once). */
function heldQuotations(reading: Reading): boolean[] {
  const held = reading.quotations.map(({ closed }) => closed)
  for (let i = 0, next = 0; i < reading.quoteOf.length; i = next) {
    next = quotationEnd(reading, i)
    if (isQuoted(reading, i) && isQuoted(reading, next)) held[reading.quoteOf[i] as number] = true
  }
  return held
}

function hasWord({ tokens }: Reading, { first, last }: TokenRange): boolean {
  for (let i = first; i < last; i++) if (WORD.test((tokens[i] as Token).norm)) return true
  return false
}

function sizeOf(range: TokenRange | null): number {
  return range === null ? 0 : range.last - range.first
}

function countTokens(ranges: readonly TokenRange[], counts: (token: number) => boolean): number {
  let count = 0
  for (const { first, last } of ranges) for (let i = first; i < last; i++) if (counts(i)) count++
  return count
}
