import { COMMON_WORDS } from '../lexicons/en/common-words.js'
import { Postings } from './postings.js'
import { CANDIDATE_SIMILARITY, MAX_POSTINGS } from './settings.js'
import type { WordVector } from './vectors.js'

/** A vector as term numbers and their weights: two lists of one length. */
interface Terms {
  readonly numbers: Int32Array
  readonly weights: Float32Array
}

/** Other articles, by slot, and how much one is like each of them: two lists of one length. */
export interface Alike {
  readonly others: number[]
  readonly similarities: number[]
}

/**
 * Articles by the words that they hold, for finding those that are like a new one. An article is known by a slot, a small
 * number that may be given to another one once it has been removed. The cosine of two articles is the same whatever else is
 * in the index: telling words find the candidates, and what is found is worked out from all words.
 */
export class ArticleIndex {
  /** Numbers of the words that stand in some article now; a word that leaves gives its number back. */
  readonly #numbers = new Map<string, number>()
  readonly #words: (string | null)[] = []
  readonly #freeNumbers: number[] = []
  /** By term number: whether the word is common; those have no postings, as they find nothing. */
  readonly #isCommon: boolean[] = []
  readonly #postings = new Postings()
  /** By term number: how many articles hold the word. */
  readonly #holders: number[] = []
  readonly #terms: (Terms | undefined)[] = []
  /** Weights by term number of the article that is looked up, 0 everywhere between calls. */
  #weights = new Float32Array(1024)
  /** Sums by slot of the telling words' products, 0 everywhere between calls. */
  #partial = new Float64Array(1024)
  /** The slots that have such a sum. */
  #found = new Int32Array(1024)

  /** Puts an article in; returns what is there already and shares telling words with it, with the cosines. */
  add(slot: number, vector: WordVector): Alike {
    const terms = this.#numbered(vector)
    const alike = this.#cosines(terms, this.#candidates(terms))
    for (let i = 0; i < terms.numbers.length; i++) {
      const number = terms.numbers[i] as number
      this.#holders[number] = (this.#holders[number] as number) + 1
      if (!this.#isCommon[number]) this.#postings.add(number, slot, terms.weights[i] as number)
    }
    this.#terms[slot] = terms
    return alike
  }

  remove(slot: number): void {
    const terms = this.#terms[slot]
    if (terms === undefined) return
    for (const number of terms.numbers) {
      if (!this.#isCommon[number]) this.#postings.remove(number, slot)
      const holders = (this.#holders[number] as number) - 1
      this.#holders[number] = holders
      if (holders === 0) this.#forget(number)
    }
    this.#terms[slot] = undefined
  }

  #numbered(vector: WordVector): Terms {
    const terms = { numbers: new Int32Array(vector.size), weights: new Float32Array(vector.size) }
    let at = 0
    for (const [word, weight] of vector) {
      terms.numbers[at] = this.#numbers.get(word) ?? this.#learn(word)
      terms.weights[at++] = weight
    }
    return terms
  }

  #learn(word: string): number {
    const number = this.#freeNumbers.pop() ?? this.#words.length
    this.#numbers.set(word, number)
    this.#words[number] = word
    this.#isCommon[number] = COMMON_WORDS.has(word)
    this.#holders[number] = 0
    if (number >= this.#weights.length) this.#weights = new Float32Array(2 * number)
    return number
  }

  #forget(number: number): void {
    this.#numbers.delete(this.#words[number] as string)
    this.#words[number] = null
    this.#freeNumbers.push(number)
  }

  /** Slots that telling words alone make somewhat alike. */
  #candidates({ numbers, weights }: Terms): number[] {
    if (this.#partial.length < this.#terms.length) {
      this.#partial = new Float64Array(2 * this.#terms.length)
      this.#found = new Int32Array(2 * this.#terms.length)
    }
    const [partial, found] = [this.#partial, this.#found]
    const { slots, weights: slotWeights } = this.#postings
    let count = 0
    for (let i = 0; i < numbers.length; i++) {
      const number = numbers[i] as number
      const length = this.#postings.length(number)
      if (length > MAX_POSTINGS) continue
      const weight = weights[i] as number
      const start = this.#postings.start(number)
      for (let k = start; k < start + length; k++) {
        const slot = slots[k] as number
        const sum = partial[slot] as number
        if (sum === 0) found[count++] = slot
        partial[slot] = sum + weight * (slotWeights[k] as number)
      }
    }
    const candidates: number[] = []
    for (let i = 0; i < count; i++) {
      const slot = found[i] as number
      if ((partial[slot] as number) >= CANDIDATE_SIMILARITY) candidates.push(slot)
      partial[slot] = 0
    }
    return candidates
  }

  #cosines({ numbers, weights }: Terms, others: number[]): Alike {
    for (let i = 0; i < numbers.length; i++) this.#weights[numbers[i] as number] = weights[i] as number
    const similarities = others.map((slot) => this.#product(this.#terms[slot] as Terms))
    for (const number of numbers) this.#weights[number] = 0
    return { others, similarities }
  }

  #product({ numbers, weights }: Terms): number {
    const dense = this.#weights
    let sum = 0
    for (let i = 0; i < numbers.length; i++) sum += (weights[i] as number) * (dense[numbers[i] as number] as number)
    return sum
  }
}
