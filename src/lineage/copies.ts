import { mergeSpans, type LineageEdge, type Span } from '../document/index.js'
import { directionOf } from './direction.js'
import { MAX_REFERENCE_SHARE, MIN_NEW_LENGTH, MIN_PASSAGE_LENGTH, MIN_SHARED_LENGTH } from './settings.js'
import { lengthOf, newLength, passageRefs, witnessesIn } from './shared-text.js'
import type { Direction, Node, SharedText } from './types.js'

/** A copy between two articles of the run with the text it rests on. */
export interface Copy extends Direction {
  readonly shared: SharedText
}

/**
 * The fewest copies that explain all shared text: longest first, a pair is kept only if it explains text of one side that
 * no kept pair explains yet. Forty prints of one wire are thus joined by 39 edges, not by 780. Words that only repeat what
 * a cited newsroom reports are explained by the citation, whoever else printed them.
 */
export function copiesOf(shared: readonly SharedText[]): Copy[] {
  const explained = new Map<Node, Span[]>()
  const copies: Copy[] = []
  const witnesses = witnessesIn(shared)
  const all = shared.filter(showsCopying).map((text) => ({ ...directionOf(text, witnesses), shared: text }))
  const references = new Set<Copy>(all.filter(isReference))
  const ranked = all.sort(
    (x, y) => Number(references.has(y)) - Number(references.has(x)) || namedRank(x) - namedRank(y) || y.shared.length - x.shared.length,
  )
  for (const copy of ranked) {
    const { a, b, spansA, spansB } = copy.shared
    const ofA = explained.get(a) ?? []
    const ofB = explained.get(b) ?? []
    const newInA = newLength(spansA, ofA) >= MIN_NEW_LENGTH
    const newInB = newLength(spansB, ofB) >= MIN_NEW_LENGTH
    // where it is settled who took the text, only what that one's text came from is left to explain
    if (copy.certainty === 'unknown' ? !newInA && !newInB : copy.from === a ? !newInA : !newInB) continue
    explained.set(a, mergeSpans([...ofA, ...spansA]))
    explained.set(b, mergeSpans([...ofB, ...spansB]))
    if (!references.has(copy)) copies.push(copy)
  }
  return copies
}

/** Whether what two articles share is enough text that one had it from the other: a passage of some length, or several. */
function showsCopying({ length, matches }: SharedText): boolean {
  return length >= MIN_SHARED_LENGTH || matches.some(({ a, b }) => Math.min(a.end - a.start, b.end - b.start) >= MIN_PASSAGE_LENGTH)
}

/** Whom an article credits or cites comes before others that print the same text. */
function namedRank({ basis }: Copy): number {
  return basis === 'credit' ? 0 : basis === 'citation' ? 1 : 2
}

/** Whether the shared words only repeat what a cited newsroom is said to report: "Valley Wire reported that …" in a text of its own. */
function isReference(copy: Copy): boolean {
  const { newsroom } = copy.to
  const cites = newsroom !== null && copy.from.voice === null && copy.from.cites.has(newsroom) && !copy.from.credits.has(newsroom)
  return cites && shareOf(copy) < MAX_REFERENCE_SHARE
}

/** The share of the copying article's report. */
function shareOf({ from, shared }: Copy): number {
  const own = from === shared.a ? shared.spansA : shared.spansB
  return lengthOf(own) / Math.max(1, from.reportLength)
}

/** The edge that a copy is printed as; `share` is of the copying article's report. */
export function copyEdge(copy: Copy): LineageEdge {
  const { from, to, certainty, reason, evidence, shared } = copy
  return {
    from: from.article.article.id,
    to: to.article.article.id,
    kind: 'copies',
    direction: certainty,
    reason,
    share: round(shareOf(copy)),
    evidence: [...evidence, ...passageRefs(shared.matches)],
  }
}

function round(share: number): number {
  return Math.round(Math.min(1, share) * 1000) / 1000
}
