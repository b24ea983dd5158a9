import { KEPT_SIMILARITY, MAX_POSTINGS, MISSING_FEATURE_COST, ONE_TOPIC, TELLING_FEATURES } from './settings.js'
import type { PairLists } from './types.js'
import type { VectorSpace } from './vectors.js'

/**
 * Pairs of vectors alike enough to matter, the higher number as `a`: cosine, less where few features are shared or only what
 * the clauses are about, times what `fit` leaves of it for the two. They are found through features rare enough to tell
 * something; the frequent ones, which most pairs share, are added only for pairs found so.
 */
export function alikePairs(space: VectorSpace, fit: (a: number, b: number) => number): PairLists {
  const pairs: PairLists = { a: [], b: [], similarity: [] }
  const overlaps = new Overlaps(space)
  space.vectors.forEach((_, a) => {
    for (const b of overlaps.find(a)) {
      const likeness = overlaps.take(b)
      const similarity = likeness < KEPT_SIMILARITY ? 0 : likeness * fit(a, b)
      if (similarity < KEPT_SIMILARITY) continue
      pairs.a.push(a)
      pairs.b.push(b)
      pairs.similarity.push(similarity)
    }
  })
  return pairs
}

/** What one vector shares with each of those before it; rewritten for every vector. */
class Overlaps {
  readonly #space: VectorSpace
  readonly #isFrequent: Uint8Array
  /** The frequent features of each vector, as places in its list. */
  readonly #frequent: readonly (readonly number[])[]
  readonly #products: Float64Array
  readonly #shared: Int32Array
  readonly #sharesPredicate: Uint8Array
  /** The weights of the frequent features of the vector looked at, by feature. */
  readonly #weights: Float64Array

  constructor(space: VectorSpace) {
    const { vectors, postings } = space
    this.#space = space
    this.#isFrequent = Uint8Array.from(postings, ({ vectors: list }) => (list.length > MAX_POSTINGS ? 1 : 0))
    this.#frequent = vectors.map(({ ids }) => ids.flatMap((id, at) => (this.#isFrequent[id] === 1 ? [at] : [])))
    this.#products = new Float64Array(vectors.length)
    this.#shared = new Int32Array(vectors.length)
    this.#sharesPredicate = new Uint8Array(vectors.length)
    this.#weights = new Float64Array(postings.length)
  }

  /** The vectors before `a` that share a rare feature with it. */
  find(a: number): number[] {
    const { ids, weights } = this.#vector(a)
    const found = this.#addRare(a)
    const frequent = this.#frequent[a] as readonly number[]
    for (const at of frequent) this.#weights[ids[at] as number] = weights[at] as number
    for (const b of found) this.#addFrequent(b)
    for (const at of frequent) this.#weights[ids[at] as number] = 0
    return found
  }

  /** The similarity with a vector found, 0 where it shares one feature only; forgets it. */
  take(b: number): number {
    const shared = this.#shared[b] as number
    const missing = Math.max(0, TELLING_FEATURES - shared)
    const topic = this.#sharesPredicate[b] === 1 ? 1 : ONE_TOPIC
    const similarity = shared > 1 ? (this.#products[b] as number) * (1 - MISSING_FEATURE_COST * missing) * topic : 0
    this.#products[b] = 0
    this.#shared[b] = 0
    this.#sharesPredicate[b] = 0
    return similarity
  }

  #vector(index: number): VectorSpace['vectors'][number] {
    return this.#space.vectors[index] as VectorSpace['vectors'][number]
  }

  #addRare(a: number): number[] {
    const { ids, weights } = this.#vector(a)
    const found: number[] = []
    for (let i = 0; i < ids.length; i++) {
      const id = ids[i] as number
      if (this.#isFrequent[id] === 1) continue
      const posting = this.#space.postings[id] as VectorSpace['postings'][number]
      for (let k = 0; k < posting.vectors.length; k++) {
        const b = posting.vectors[k] as number
        if (b >= a) break
        if (this.#shared[b] === 0) found.push(b)
        this.#add(b, id, (weights[i] as number) * (posting.weights[k] as number))
      }
    }
    return found
  }

  #addFrequent(b: number): void {
    const { ids, weights } = this.#vector(b)
    for (const at of this.#frequent[b] as readonly number[]) {
      const id = ids[at] as number
      const weight = this.#weights[id] as number
      if (weight !== 0) this.#add(b, id, weight * (weights[at] as number))
    }
  }

  #add(b: number, feature: number, product: number): void {
    this.#shared[b] = (this.#shared[b] as number) + 1
    this.#products[b] = (this.#products[b] as number) + product
    if (this.#space.isPredicate[feature]) this.#sharesPredicate[b] = 1
  }
}
