import type { Span } from '../../document/index.js'
import type { Mark } from './marks.js'

/** A quotation of one block before nesting is known: `end` is null where no closing mark was found. */
export interface OpenPair {
  readonly open: Span
  readonly close: Span | null
  /** Where an unclosed one has to end: at the next opening mark, or null for the end of the block. */
  readonly limit: number | null
}

/** How a paragraph stands in a speech of several: `carried` is where the speech of the paragraph before goes on. */
export interface Speech {
  readonly carried: Span | null
  /** The next paragraph starts with an opening mark, so a quotation that starts this one may stay open to its end. */
  readonly goesOn: boolean
}

/**
 * Pairs the double marks of a block. Inside an open quotation a further opening mark is a nested one only if two closing
 * marks follow it (one, where the speech goes on in the next paragraph); otherwise the closing mark before it was forgotten
 * and the first quotation ends there.
 */
export function pairDoubles(marks: readonly Mark[], speech: Speech): OpenPair[] {
  const pairs: OpenPair[] = []
  const open: Span[] = speech.carried && marks[0] && !canOpen(marks[0], false) ? [speech.carried] : []
  marks.forEach((mark, index) => {
    if (canOpen(mark, open.length > 0)) {
      const nests = open.length === 1 && closesOnly(marks[index + 1]) && (speech.goesOn || closesOnly(marks[index + 2]))
      if (open.length > 0 && !nests) pairs.push({ open: open.pop() as Span, close: null, limit: mark.start })
      open.push(mark)
    } else if (open.length > 0) pairs.push({ open: open.pop() as Span, close: mark, limit: null })
  })
  for (const left of open) pairs.push({ open: left, close: null, limit: null })
  return pairs
}

function canOpen(mark: Mark, inside: boolean): boolean {
  return mark.opens && (!mark.closes || !inside)
}

function closesOnly(mark: Mark | undefined): boolean {
  return mark !== undefined && !mark.opens && mark.closes
}

/**
 * Pairs the single marks of a block. A single mark with no partner is an apostrophe, not a quotation; a plural possessive
 * is taken as a closing mark only where no better one follows before the next opening mark.
 */
export function pairSingles(marks: readonly Mark[]): OpenPair[] {
  const pairs: OpenPair[] = []
  let at = 0
  while (at < marks.length) {
    const open = marks[at] as Mark
    const close = open.opens ? closerAfter(marks, at) : -1
    if (close < 0) at++
    else {
      pairs.push({ open, close: marks[close] as Mark, limit: null })
      at = close + 1
    }
  }
  return pairs
}

/** Stops at the next opening mark, so that every mark is looked at a constant number of times. */
function closerAfter(marks: readonly Mark[], from: number): number {
  let fallback = -1
  for (let i = from + 1; i < marks.length; i++) {
    const mark = marks[i] as Mark
    if (mark.opens && !mark.closes) break
    if (!mark.closes) continue
    if (!mark.possessive) return i
    if (fallback < 0) fallback = i
  }
  return fallback
}
