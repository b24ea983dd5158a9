import type { PassageMatch, QuoteFamily } from '../document/index.js'
import { joinByAverage } from '../cluster/average-link.js'
import { Groups } from '../cluster/groups.js'
import { KEPT_SIMILARITY, MAX_POSTINGS, SAME_CLAIM, SAME_TEXT } from './settings.js'
import { sharedTextPairs } from './shared-passages.js'
import type { Pair, Proposition } from './types.js'
import { cosine, sharedFeatures, vectorSpace, type VectorSpace } from './vectors.js'

/** Groups a story's propositions into claims; returns lists of indices into `propositions`. */
export function groupPropositions(
  propositions: readonly Proposition[],
  matches: readonly PassageMatch[],
  quotes: readonly QuoteFamily[],
): number[][] {
  const shared = sharedTextPairs(propositions, matches, quotes)
  const space = vectorSpace(
    propositions,
    shared.filter((pair) => pair.similarity >= SAME_TEXT),
  )
  const pairs = new PairTable(space.vectors.length)
  for (const pair of alikePairs(space)) pairs.raise(pair)
  const vectorOf = new Int32Array(propositions.length)
  space.vectors.forEach((vector, index) => {
    for (const member of vector.members) vectorOf[member] = index
  })
  for (const { a, b, similarity } of shared) {
    if (vectorOf[a] !== vectorOf[b]) pairs.raise({ a: vectorOf[a] as number, b: vectorOf[b] as number, similarity })
  }
  const groups = new Groups(pairs.rows)
  joinByAverage(groups, SAME_CLAIM)
  return groups.members().map((cluster) => cluster.flatMap((vector) => space.vectors[vector]?.members ?? []).sort((x, y) => x - y))
}

/** Pairs of vectors alike enough to matter, found through features rare enough to tell something. */
function alikePairs({ vectors, postings }: VectorSpace): Pair[] {
  const pairs: Pair[] = []
  const seen = new Int32Array(vectors.length).fill(-1)
  vectors.forEach((vector, a) => {
    for (const id of vector.ids) {
      const list = postings[id] as readonly number[]
      if (list.length > MAX_POSTINGS) continue
      for (const b of list) {
        if (b >= a) break
        if (seen[b] === a) continue
        seen[b] = a
        const other = vectors[b]
        if (!other) continue
        const similarity = cosine(vector, other)
        if (similarity >= KEPT_SIMILARITY && sharedFeatures(vector, other) > 1) pairs.push({ a: b, b: a, similarity })
      }
    }
  })
  return pairs
}

/** The strongest evidence for each pair, as symmetric rows. */
class PairTable {
  readonly rows: Map<number, number>[]

  constructor(count: number) {
    this.rows = Array.from({ length: count }, () => new Map<number, number>())
  }

  raise({ a, b, similarity }: Pair): void {
    const row = this.rows[a]
    const column = this.rows[b]
    if (!row || !column || (row.get(b) ?? 0) >= similarity) return
    row.set(b, similarity)
    column.set(a, similarity)
  }
}
