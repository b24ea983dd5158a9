import type { Quotation, SegmentedArticle, Span, Token } from '../../document/index.js'
import type { Reading, TokenRange } from './types.js'

/** Marks every token with its outermost quotation. Both lists are in reading order, so one pass is enough. */
export function readingOf(segmented: SegmentedArticle, quotations: readonly Quotation[]): Reading {
  const { tokens, sentences } = segmented
  const quoteOf = new Int32Array(tokens.length).fill(-1)
  let at = 0
  quotations.forEach((quotation, index) => {
    if (quotation.parent !== null) return
    while (at < tokens.length && (tokens[at] as Token).end <= quotation.start) at++
    for (; at < tokens.length && (tokens[at] as Token).start < quotation.end; at++) quoteOf[at] = index
  })
  return { text: segmented.article.text, tokens, sentences, quotations, mentions: segmented.article.mentions, quoteOf }
}

/** The text of a range as it stands in the article. */
export function wordsOf(reading: Reading, range: TokenRange): string {
  const first = reading.tokens[range.first] as Token
  const last = reading.tokens[range.last - 1] as Token
  return reading.text.slice(first.start, last.end)
}

/** Tokens of one top-level quotation from `index` on: the end of the run. */
export function quotationEnd(reading: Reading, index: number): number {
  const quote = reading.quoteOf[index]
  let end = index
  while (end < reading.tokens.length && reading.quoteOf[end] === quote) end++
  return end
}

/** Start of the run of the quotation that the token at `index` belongs to. */
export function quotationStart(reading: Reading, index: number): number {
  const quote = reading.quoteOf[index]
  let start = index
  while (start > 0 && reading.quoteOf[start - 1] === quote) start--
  return start
}

export function isQuoted(reading: Reading, index: number): boolean {
  return (reading.quoteOf[index] ?? -1) >= 0
}

/** The stretch of the article that a range covers. */
export function spanOf(reading: Reading, range: TokenRange): Span {
  return { start: (reading.tokens[range.first] as Token).start, end: (reading.tokens[range.last - 1] as Token).end }
}
