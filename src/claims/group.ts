import { addTo, type PassageMatch, type QuoteFamily } from '../document/index.js'
import { joinByAverage } from '../cluster/average-link.js'
import { Groups, type AlikePairs } from '../cluster/groups.js'
import { SAME_CLAIM, SAME_TEXT } from './settings.js'
import { sharedTextPairs } from './shared-passages.js'
import { mainPart } from './corroboration.js'
import { frameFit } from './frames.js'
import type { PairLists, Proposition } from './types.js'
import { alikePairs } from './alike-pairs.js'
import { vectorSpace } from './vectors.js'

/** A claim as indices into the propositions. */
export interface Grouped {
  readonly members: readonly number[]
  /** Those of them that say what the claim's main part says, not only something near it. */
  readonly main: ReadonlySet<number>
}

/** Groups a story's propositions into claims. */
export function groupPropositions(
  propositions: readonly Proposition[],
  matches: readonly PassageMatch[],
  quotes: readonly QuoteFamily[],
): Grouped[] {
  const shared = sharedTextPairs(propositions, matches, quotes)
  const space = vectorSpace(
    propositions,
    shared.filter((pair) => pair.similarity >= SAME_TEXT),
  )
  const vectorOf = new Int32Array(propositions.length)
  space.vectors.forEach((vector, index) => {
    for (const member of vector.members) vectorOf[member] = index
  })
  const first = (vector: number): Proposition => propositions[space.vectors[vector]?.members[0] as number] as Proposition
  const pairs = alikePairs(space, (a, b) => frameFit(first(a), first(b)))
  const sameText = shared.map(({ a, b, similarity }) => ({ a: vectorOf[a] as number, b: vectorOf[b] as number, similarity }))
  for (const { a, b, similarity } of sameText) addPair(pairs, a, b, similarity)
  const groups = new Groups(space.vectors.length, strongest(space.vectors.length, pairs))
  joinByAverage(groups, groups.all(), SAME_CLAIM)
  const twins = new Map<number, number[]>()
  for (const { a, b } of sameText) addTo(twins, a, b)
  const membersOf = (vectors: readonly number[]): number[] => vectors.flatMap((vector) => space.vectors[vector]?.members ?? [])
  return groups.members().map((cluster) => ({
    members: membersOf(cluster).sort((x, y) => x - y),
    main: new Set(membersOf([...mainPart(cluster, { space, propositions, sameText: twins })])),
  }))
}

function addPair(pairs: PairLists, x: number, y: number, similarity: number): void {
  if (x === y) return
  pairs.a.push(Math.max(x, y))
  pairs.b.push(Math.min(x, y))
  pairs.similarity.push(similarity)
}

/** Each pair once, with the strongest evidence for it. */
function strongest(count: number, pairs: PairLists): AlikePairs {
  const places = placesByItem(count, pairs.a)
  const best = new Float64Array(count)
  const kept: PairLists = { a: [], b: [], similarity: [] }
  for (const [a, rows] of places.entries()) {
    for (const at of rows) best[pairs.b[at] as number] = Math.max(best[pairs.b[at] as number] as number, pairs.similarity[at] as number)
    for (const at of rows) {
      const b = pairs.b[at] as number
      if (best[b] === 0) continue
      addPair(kept, a, b, best[b] as number)
      best[b] = 0
    }
  }
  return kept
}

function placesByItem(count: number, items: readonly number[]): number[][] {
  const places = Array.from({ length: count }, (): number[] => [])
  items.forEach((item, at) => places[item]?.push(at))
  return places
}
