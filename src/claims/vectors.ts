import { DisjointSets } from '../document/index.js'
import { MAX_RARITY } from './settings.js'
import type { Pair, Proposition } from './types.js'

/** Features that name somebody, somewhere or a number: "@valley rail", "#40". */
const NAME = /^(?:@|#[\d.])/u

/** A proposition's features as ascending ids with weights of unit length; propositions that read alike share one vector. */
export interface Vector {
  readonly ids: readonly number[]
  readonly weights: readonly number[]
  /** Indices of the propositions it stands for. */
  readonly members: readonly number[]
}

/** What of a proposition its vector is made of. */
type Worded = Pick<Proposition, 'features' | 'predicates'>

/** Vectors with an index from feature to the vectors that have it, ascending, and its weights in them. */
export interface VectorSpace {
  readonly vectors: readonly Vector[]
  readonly postings: readonly { readonly vectors: readonly number[]; readonly weights: readonly number[] }[]
  /** By feature, whether it says what happened or how much in any of them. */
  readonly isPredicate: readonly boolean[]
  /** By feature, whether it names an entity or a bare number. */
  readonly isName: readonly boolean[]
}

/**
 * Weighs each feature by its rarity in the story (inverse document frequency over distinct propositions, so that a passage
 * printed forty times counts once) and scales to unit length: the dot product of two vectors is their cosine.
 */
export function vectorSpace(propositions: readonly Worded[], sameText: readonly Pair[]): VectorSpace {
  const groups = collapse(propositions, sameText)
  const ids = new Map<string, number>()
  const counts: number[] = []
  for (const { features } of groups) {
    for (const name of features.keys()) {
      const id = ids.get(name) ?? counts.length
      ids.set(name, id)
      counts[id] = (counts[id] ?? 0) + 1
    }
  }
  const rarity = counts.map((count) => Math.min(MAX_RARITY, Math.log(1 + groups.length / count)))
  const vectors = groups.map((group) => vectorOf(group, ids, rarity))
  const isPredicate = counts.map(() => false)
  for (const { predicates } of propositions) for (const name of predicates) isPredicate[ids.get(name) as number] = true
  const isName = [...ids.keys()].map((name) => NAME.test(name))
  return { vectors, postings: postingsOf(vectors, counts.length), isPredicate, isName }
}

function postingsOf(vectors: readonly Vector[], features: number): VectorSpace['postings'] {
  const postings = Array.from({ length: features }, () => ({ vectors: [] as number[], weights: [] as number[] }))
  vectors.forEach(({ ids, weights }, vector) => {
    ids.forEach((id, at) => {
      postings[id]?.vectors.push(vector)
      postings[id]?.weights.push(weights[at] as number)
    })
  })
  return postings
}

interface Group {
  readonly features: ReadonlyMap<string, number>
  readonly members: readonly number[]
}

/** Propositions with the same features become one vector; so do those that `sameText` joins, with the features of all. */
function collapse(propositions: readonly Worded[], sameText: readonly Pair[]): Group[] {
  const sets = new DisjointSets(propositions.length)
  const byFeatures = new Map<string, number>()
  propositions.forEach((proposition, index) => {
    const key = [...proposition.features.keys()].sort().join('\u0000')
    const known = byFeatures.get(key)
    if (known === undefined) byFeatures.set(key, index)
    else sets.join(known, index)
  })
  for (const { a, b } of sameText) sets.join(a, b)
  return sets.groups().map((members) => ({ features: jointFeatures(members.map((index) => propositions[index] as Worded)), members }))
}

/** Each feature with its mean weight over the propositions: what all copies of a text share weighs most. */
function jointFeatures(propositions: readonly Worded[]): Map<string, number> {
  const joint = new Map<string, number>()
  for (const { features } of propositions)
    for (const [name, weight] of features) joint.set(name, (joint.get(name) ?? 0) + weight / propositions.length)
  return joint
}

function vectorOf(group: Group, ids: ReadonlyMap<string, number>, rarity: readonly number[]): Vector {
  const entries = [...group.features].map(([name, weight]) => {
    const id = ids.get(name) as number
    return [id, weight * (rarity[id] as number)] as const
  })
  entries.sort((a, b) => a[0] - b[0])
  const length = Math.sqrt(entries.reduce((sum, [, weight]) => sum + weight * weight, 0)) || 1
  return {
    ids: entries.map(([id]) => id),
    weights: entries.map(([, weight]) => weight / length),
    members: group.members,
  }
}
