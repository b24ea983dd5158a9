import type { LineageEdge, Ref, Span } from '../document/index.js'
import { directionOf } from './direction.js'
import { MIN_NEW_LENGTH, MIN_SHARED_LENGTH } from './settings.js'
import { lengthOf, merged, newLength } from './shared-text.js'
import type { Direction, Node, SharedText } from './types.js'

/** A copy between two articles of the run with the text it rests on. */
export interface Copy extends Direction {
  readonly shared: SharedText
}

/**
 * The fewest copies that explain all shared text: longest first, a pair is kept only if it explains text of one side that
 * no kept pair explains yet. Forty prints of one wire are thus joined by 39 edges, not by 780.
 */
export function copiesOf(shared: readonly SharedText[]): Copy[] {
  const explained = new Map<Node, Span[]>()
  const copies: Copy[] = []
  const ranked = shared
    .filter((text) => text.length >= MIN_SHARED_LENGTH)
    .map((text) => ({ ...directionOf(text), shared: text }))
    .sort((x, y) => Number(y.certainty === 'known') - Number(x.certainty === 'known') || y.shared.length - x.shared.length)
  for (const copy of ranked) {
    const { a, b, spansA, spansB } = copy.shared
    const ofA = explained.get(a) ?? []
    const ofB = explained.get(b) ?? []
    if (newLength(spansA, ofA) < MIN_NEW_LENGTH && newLength(spansB, ofB) < MIN_NEW_LENGTH) continue
    explained.set(a, merged([...ofA, ...spansA]))
    explained.set(b, merged([...ofB, ...spansB]))
    copies.push(copy)
  }
  return copies
}

/** The edge that a copy is printed as; `share` is of the copying article's report. */
export function copyEdge({ from, to, certainty, reason, evidence, shared }: Copy): LineageEdge {
  const own = from === shared.a ? shared.spansA : shared.spansB
  return {
    from: from.article.article.id,
    to: to.article.article.id,
    kind: 'copies',
    direction: certainty,
    reason,
    share: round(lengthOf(own) / Math.max(1, from.reportLength)),
    evidence: [...evidence, ...passageRefs(shared)],
  }
}

function passageRefs({ matches }: SharedText): Ref[] {
  return matches.flatMap(({ a, b }) => [
    { article: a.article, start: a.start, end: a.end },
    { article: b.article, start: b.start, end: b.end },
  ])
}

function round(share: number): number {
  return Math.round(Math.min(1, share) * 1000) / 1000
}
