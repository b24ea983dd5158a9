import { addTo, firstEndingAfter, overlap, union, type PassageMatch, type QuoteFamily, type Ref, type Span } from '../document/index.js'
import { QUOTE_SIMILARITY } from './settings.js'
import type { Pair, Proposition } from './types.js'

/**
 * Pairs of propositions that lie on the same stretch of a shared passage or are wordings of one quotation: they say the
 * same whatever their words. The similarity is the part of the longer clause that the other is the image of. Costs time in
 * proportion to the matches.
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
  private readonly byArticle = new Map<string, Place[]>()

  constructor(propositions: readonly Proposition[]) {
    propositions.forEach(({ article, start, end }, index) => addTo(this.byArticle, article, { index, start, end }))
  }

  /** The propositions of which at least half lies in the span. */
  within(ref: Ref): Place[] {
    const places = this.byArticle.get(ref.article) ?? []
    const found: Place[] = []
    for (let at = firstEndingAfter(places, ref.start); at < places.length; at++) {
      const place = places[at] as Place
      if (place.start >= ref.end) break
      if (overlap(place, ref) * 2 >= place.end - place.start) found.push(place)
    }
    return found
  }
}

/** Where a proposition stands in its article. */
interface Place extends Span {
  readonly index: number
}

function pairsOfMatch(index: PropositionIndex, match: PassageMatch): Pair[] {
  const left = index.within(match.a)
  const right = index.within(match.b)
  const pairs: Pair[] = []
  for (const a of left) {
    const image = imageOf(match, a)
    if (!image) continue
    for (const b of right) {
      const shared = overlap(image, b)
      const longer = Math.max(image.end - image.start, b.end - b.start, a.end - a.start)
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
    image = image ? union(image, { start, end }) : { start, end }
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
