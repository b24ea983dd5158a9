import type { PassageMatch, QuoteFamily, Ref, Span } from '../document/index.js'
import { QUOTE_SIMILARITY } from './settings.js'
import type { Pair, Proposition } from './types.js'

/**
 * Pairs of propositions that lie on the same stretch of a shared passage or are wordings of one quotation: they say the
 * same whatever their words. The similarity is the part of the longer clause that the other is the image of. Costs time in proportion to the matches.
 */
export function sharedTextPairs(
  propositions: readonly Proposition[],
  matches: readonly PassageMatch[],
  quotes: readonly QuoteFamily[],
): Pair[] {
  const index = new PropositionIndex(propositions)
  const pairs: Pair[] = []
  for (const match of matches) pairs.push(...pairsOfMatch(index, match))
  for (const quote of quotes) pairs.push(...pairsOfQuote(index, quote))
  return pairs
}

/** Propositions by article in reading order, for looking up what lies in a span. */
class PropositionIndex {
  private readonly byArticle = new Map<string, number[]>()
  private readonly propositions: readonly Proposition[]

  constructor(propositions: readonly Proposition[]) {
    this.propositions = propositions
    propositions.forEach((proposition, index) => {
      const list = this.byArticle.get(proposition.article)
      if (list) list.push(index)
      else this.byArticle.set(proposition.article, [index])
    })
  }

  /** The propositions of which at least half lies in the span. */
  within(ref: Ref): { index: number; span: Span }[] {
    const list = this.byArticle.get(ref.article) ?? []
    const found: { index: number; span: Span }[] = []
    for (let at = this.firstEndingAfter(list, ref.start); at < list.length; at++) {
      const index = list[at] as number
      const proposition = this.propositions[index] as Proposition
      if (proposition.start >= ref.end) break
      const shared = Math.min(proposition.end, ref.end) - Math.max(proposition.start, ref.start)
      if (shared * 2 >= proposition.end - proposition.start) found.push({ index, span: proposition })
    }
    return found
  }

  private firstEndingAfter(list: readonly number[], offset: number): number {
    let low = 0
    let high = list.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.propositions[list[middle] as number] as Proposition).end <= offset) low = middle + 1
      else high = middle
    }
    return low
  }
}

function pairsOfMatch(index: PropositionIndex, match: PassageMatch): Pair[] {
  const left = index.within(match.a)
  const right = index.within(match.b)
  const pairs: Pair[] = []
  for (const a of left) {
    const image = imageOf(match, a.span)
    if (!image) continue
    for (const b of right) {
      const shared = Math.min(image.end, b.span.end) - Math.max(image.start, b.span.start)
      const longer = Math.max(image.end - image.start, b.span.end - b.span.start, a.span.end - a.span.start)
      if (shared * 2 > longer) pairs.push({ a: a.index, b: b.index, similarity: shared / longer })
    }
  }
  return pairs
}

/** Where a stretch of the first article stands in the second, by the alignment. */
function imageOf(match: PassageMatch, span: Span): Span | null {
  let image: Span | null = null
  for (const { a, b } of match.alignment) {
    if (!a || !b || a.end <= span.start || a.start >= span.end) continue
    const start = b.start + Math.max(0, Math.min(span.start - a.start, b.end - b.start))
    const end = b.end - Math.max(0, Math.min(a.end - span.end, b.end - b.start))
    if (end <= start) continue
    image = image ? { start: Math.min(image.start, start), end: Math.max(image.end, end) } : { start, end }
  }
  return image
}

function pairsOfQuote(index: PropositionIndex, quote: QuoteFamily): Pair[] {
  const found = quote.members.flatMap((member) => index.within(member).slice(0, 1))
  const pairs: Pair[] = []
  const hub = found[0]
  if (!hub) return pairs
  for (const other of found.slice(1))
    if (other.index !== hub.index) pairs.push({ a: hub.index, b: other.index, similarity: QUOTE_SIMILARITY })
  return pairs
}
