import { KEPT_SIMILARITY, MAX_POSTINGS, MISSING_FEATURE_COST, TELLING_FEATURES } from './settings.js'
import type { PairLists } from './types.js'
import type { Vector, VectorSpace } from './vectors.js'

/**
 * Pairs of vectors alike enough to matter (cosine, less where few features are shared), the higher number as `a`. They are found through features rare enough to
 * tell something; the frequent ones, which most pairs share, are added only for pairs found so.
 */
export function alikePairs({ vectors, postings }: VectorSpace): PairLists {
  const pairs: PairLists = { a: [], b: [], similarity: [] }
  const isFrequent = Uint8Array.from(postings, ({ vectors: list }) => (list.length > MAX_POSTINGS ? 1 : 0))
  const frequent = vectors.map((vector) => vector.ids.flatMap((id, at) => (isFrequent[id] === 1 ? [at] : [])))
  const products = new Float64Array(vectors.length)
  const shared = new Uint8Array(vectors.length)
  const weights = new Float64Array(postings.length)
  vectors.forEach((vector, a) => {
    const found = addRareProducts(vector, a)
    for (const at of frequent[a] as readonly number[]) weights[vector.ids[at] as number] = vector.weights[at] as number
    for (const b of found) {
      addFrequentProducts(vectors[b] as Vector, b)
      keep(a, b)
    }
    for (const at of frequent[a] as readonly number[]) weights[vector.ids[at] as number] = 0
  })
  return pairs

  /** Adds up what `vector` shares with those before it, rare features only; returns which ones share any. */
  function addRareProducts({ ids, weights: own }: Vector, a: number): number[] {
    const found: number[] = []
    for (let i = 0; i < ids.length; i++) {
      if (isFrequent[ids[i] as number] === 1) continue
      const { vectors: list, weights: theirs } = postings[ids[i] as number] as VectorSpace['postings'][number]
      for (let k = 0; k < list.length; k++) {
        const b = list[k] as number
        if (b >= a) break
        if (shared[b] === 0) found.push(b)
        shared[b] = (shared[b] as number) + 1
        products[b] = (products[b] as number) + (own[i] as number) * (theirs[k] as number)
      }
    }
    return found
  }

  function addFrequentProducts({ ids, weights: theirs }: Vector, b: number): void {
    for (const at of frequent[b] as readonly number[]) {
      const weight = weights[ids[at] as number] as number
      if (weight === 0) continue
      shared[b] = (shared[b] as number) + 1
      products[b] = (products[b] as number) + weight * (theirs[at] as number)
    }
  }

  function keep(a: number, b: number): void {
    const missing = Math.max(0, TELLING_FEATURES - (shared[b] as number))
    const similarity = (products[b] as number) * (1 - MISSING_FEATURE_COST * missing)
    if (similarity >= KEPT_SIMILARITY && (shared[b] as number) > 1) {
      pairs.a.push(a)
      pairs.b.push(b)
      pairs.similarity.push(similarity)
    }
    products[b] = 0
    shared[b] = 0
  }
}
