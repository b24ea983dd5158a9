import type { Quotation, SegmentedArticle, Span, Token } from '../../document/index.js'
import { ADJECTIVE_NOUNS, ADJECTIVE_PASTS } from '../../lexicons/en/cues.js'
import { MIN_LOWER_SHARE } from './settings.js'
import type { Reading, TokenRange } from './types.js'

/** Marks every token with its outermost quotation. Both lists are in reading order, so one pass is enough. */
export function readingOf(segmented: SegmentedArticle, quotations: readonly Quotation[]): Reading {
  const { sentences } = segmented
  const tokens = withNames(segmented)
  const quoteOf = new Int32Array(tokens.length).fill(-1)
  let at = 0
  quotations.forEach((quotation, index) => {
    if (quotation.parent !== null) return
    while (at < tokens.length && (tokens[at] as Token).end <= quotation.start) at++
    for (; at < tokens.length && (tokens[at] as Token).start < quotation.end; at++) quoteOf[at] = index
  })
  const { text, blocks, mentions, publisher } = segmented.article
  return { text, blocks, tokens, sentences, quotations, mentions, quoteOf, publisher: publisher?.name ?? null }
}

/** Marks behind which a capital says nothing. */
const OPENING = /^["'“‘:(]+$/u
const NAME_LIKE: ReadonlySet<string> = new Set(['VERB', 'ADJ', 'ADV'])

/** "The Associated Press" with "Associated" tagged as a verb: a capitalised word inside a name is part of the name. */
function withNames(segmented: SegmentedArticle): readonly Token[] {
  const { tokens, sentences, article } = segmented
  const corrected = tokens.map((token, i) => misread(token, tokens[i + 1]))
  for (const { first, last } of sentences) {
    let lower = 0
    for (let i = first; i < last; i++) if (!isCapital(article.text, tokens[i])) lower++
    if (lower < (last - first) * MIN_LOWER_SHARE) continue
    for (let i = first + 1; i < last - 1; i++) {
      const token = tokens[i] as Token
      if (!NAME_LIKE.has(token.pos) || !isCapital(article.text, token)) continue
      const joined = isCapital(article.text, tokens[i + 1]) || (i - 1 > first && tokens[i - 1]?.pos === 'PROPN')
      if (joined && !OPENING.test((tokens[i - 1] as Token).norm)) corrected[i] = { ...token, pos: 'PROPN' }
    }
  }
  nameMentions(segmented, corrected)
  return corrected
}

/**
 * "A spokesman informed the paper", "an individual told us" with "informed" and "individual" tagged as adjectives: before
 * no noun they are none.
 */
function misread(token: Token, next: Token | undefined): Token {
  if (token.pos !== 'ADJ') return token
  if (ADJECTIVE_NOUNS.has(token.norm) && (next?.pos === 'VERB' || next?.pos === 'AUX')) return { ...token, pos: 'NOUN' }
  const lemma = ADJECTIVE_PASTS.get(token.norm)
  const isVerb =
    lemma !== undefined && next !== undefined && (next.pos === 'DET' || next.pos === 'PRON' || next.pos === 'PROPN' || next.norm === 'that')
  return isVerb ? { ...token, pos: 'VERB', lemma } : token
}

/** What the entities annotator takes for a name is one, whatever the tagger says ("Mark", "Will", "Josh Earnest"). */
function nameMentions({ article, tokens }: SegmentedArticle, corrected: Token[]): void {
  let at = 0
  for (const mention of article.mentions) {
    while (at < tokens.length && (tokens[at] as Token).end <= mention.start) at++
    for (let i = at; i < tokens.length && (tokens[i] as Token).start < mention.end; i++) {
      const token = tokens[i] as Token
      if ((NAME_LIKE.has(token.pos) || token.pos === 'AUX') && isCapital(article.text, token)) corrected[i] = { ...token, pos: 'PROPN' }
    }
  }
}

function isCapital(text: string, token: Token | undefined): boolean {
  if (!token || text.charCodeAt(token.start) === token.norm.charCodeAt(0)) return false
  const first = text[token.start] as string
  return first !== first.toLowerCase()
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

/** Whether the token at `index` stands inside quotation marks, the marks included. */
export function isQuoted(reading: Reading, index: number): boolean {
  return (reading.quoteOf[index] ?? -1) >= 0
}

/** The stretch of the article that a range covers. */
export function spanOf(reading: Reading, range: TokenRange): Span {
  return { start: (reading.tokens[range.first] as Token).start, end: (reading.tokens[range.last - 1] as Token).end }
}
