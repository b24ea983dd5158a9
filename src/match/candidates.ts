import {
  ANCHORS,
  BUCKET_ARTICLES,
  BUCKET_UNITS,
  MAX_CANDIDATES,
  MAX_REPEATS,
  MIN_PAIR_SCORE,
  MIN_PLAIN_CONTENT,
  MIN_SHARED_PAIRS,
  PAIR_WINDOW,
  SPARE_SLOTS,
} from './settings.js'
import { leastEvidence } from './evidence.js'
import type { Candidate, Corpus } from './types.js'
import { isPlain, QUOTED, WORD_CLASS } from './word-class.js'

const LANE_A = 0x9e3779b1
const LANE_B = 0x85ebca77
const MIX = 0x7feb352d

/**
 * Finds pairs of sentences of different articles that may share a text. Seeds are skip-grams: unordered pairs of content
 * words that stand within a few content words of each other, so a passage is found although no three words in a row
 * survived. Each pair of words keeps a bucket of the sentences it stood in; a bucket is bounded, and once it is full later
 * sentences meet only its first articles (the anchors), which keeps time linear in the number of articles.
 */
export function findCandidates(corpus: Corpus): Candidate[] {
  const index = new PairIndex(corpus)
  const found: Candidate[] = []
  const { units } = corpus
  let firstOfArticle = 0
  for (let unit = 0; unit < units.count; unit++) {
    for (const earlier of index.similarTo(unit)) found.push({ a: earlier, b: unit })
    // no unit comes after those of the last article that could find them
    if (unit + 1 === units.count || units.article[unit + 1] === units.article[unit]) continue
    for (let own = firstOfArticle; own <= unit; own++) index.add(own)
    firstOfArticle = unit + 1
  }
  return found
}

/** Fields of a slot: the pair's hash (0 in an empty slot), its first and last entry, its numbers of units and articles. */
const SLOT = { head: 1, tail: 2, counts: 3, size: 4 } as const
/** In `counts` the units stand in the lower bits, the articles above them. */
const UNIT_BITS = 16
const UNITS = (1 << UNIT_BITS) - 1

/** The words that pairs are made of: content words outside quotations, one after another; those of a unit are `[first, last)`. */
interface Seeds {
  readonly words: Int32Array
  readonly first: Int32Array
  readonly last: Int32Array
}

function seedsOf({ words, units }: Corpus): Seeds {
  const seeds = { words: new Int32Array(words.count), first: new Int32Array(units.count), last: new Int32Array(units.count) }
  let count = 0
  for (let unit = 0; unit < units.count; unit++) {
    seeds.first[unit] = count
    for (let word = units.first[unit] as number; word < (units.last[unit] as number); word++)
      if (words.kind[word] !== WORD_CLASS.function && words.quoted[word] !== QUOTED.fully) seeds.words[count++] = word
    seeds.last[unit] = count
  }
  return { ...seeds, words: seeds.words.subarray(0, count) }
}

/** Which units each pair of words stood in. */
class PairIndex {
  readonly #corpus: Corpus
  readonly #seeds: Seeds
  /** The pairs of the unit that was looked at last: two lists of one length. */
  readonly #hashes: number[] = []
  readonly #weights: number[] = []
  readonly #mask: number
  /** The fields of each slot side by side, so that a lookup costs one visit to memory. */
  readonly #slots: Int32Array
  /** Per entry: the unit and the entry after it. */
  #unit = new Int32Array(1 << 12)
  #next = new Int32Array(1 << 12)
  #size = 0
  readonly #scores: Float32Array
  readonly #shared: Int32Array
  /** Per sense, the last unit's number it was marked for. */
  readonly #marked: Int32Array
  #stamp = 0

  constructor(corpus: Corpus) {
    this.#corpus = corpus
    this.#seeds = seedsOf(corpus)
    const slots = 1 << Math.ceil(Math.log2(Math.max(16, this.#seeds.words.length * PAIR_WINDOW * SPARE_SLOTS)))
    this.#mask = slots - 1
    this.#slots = new Int32Array(slots * SLOT.size)
    this.#scores = new Float32Array(corpus.units.count)
    this.#shared = new Int32Array(corpus.units.count)
    this.#marked = new Int32Array(corpus.vocabulary.length)
  }

  add(unit: number): void {
    const pairs = this.#pairUp(unit)
    for (let i = 0; i < pairs; i++) {
      const hash = this.#hashes[i] as number
      const slot = this.#slotOf(hash)
      this.#slots[slot] = hash
      this.#append(slot, unit)
    }
  }

  #append(slot: number, unit: number): void {
    const slots = this.#slots
    const count = (slots[slot + SLOT.counts] as number) & UNITS
    const articles = (slots[slot + SLOT.counts] as number) >> UNIT_BITS
    const tail = slots[slot + SLOT.tail] as number
    if (count >= BUCKET_UNITS || (count > 0 && this.#unit[tail] === unit)) return
    const { article } = this.#corpus.units
    const isOther = count === 0 || article[this.#unit[tail] as number] !== article[unit]
    if (isOther && articles >= BUCKET_ARTICLES) return
    if (this.#size === this.#unit.length) this.#grow()
    const entry = this.#size++
    this.#unit[entry] = unit
    if (count === 0) slots[slot + SLOT.head] = entry
    else this.#next[tail] = entry
    slots[slot + SLOT.tail] = entry
    slots[slot + SLOT.counts] = ((isOther ? articles + 1 : articles) << UNIT_BITS) | (count + 1)
  }

  #grow(): void {
    const wider = (old: Int32Array): Int32Array<ArrayBuffer> => {
      const fresh = new Int32Array(old.length * 2)
      fresh.set(old)
      return fresh
    }
    this.#unit = wider(this.#unit)
    this.#next = wider(this.#next)
  }

  /** Units added before that share enough pairs with this one, the likeliest first. */
  similarTo(unit: number): number[] {
    const touched: number[] = []
    const pairs = this.#pairUp(unit)
    for (let i = 0; i < pairs; i++) {
      const hash = this.#hashes[i] as number
      const slot = this.#slotOf(hash)
      if (this.#slots[slot] === hash) this.#collect(slot, this.#weights[i] as number, touched)
    }
    if (touched.length === 0) return touched
    this.#markSenses(unit)
    const likely = touched.filter((other) => this.#isLikely(other))
    likely.sort((x, y) => (this.#scores[y] as number) - (this.#scores[x] as number) || x - y)
    for (const other of touched) {
      this.#scores[other] = 0
      this.#shared[other] = 0
    }
    return this.#fewOfEach(likely).slice(0, MAX_CANDIDATES)
  }

  /** No more than a few units of one article: a sentence that an article repeats a thousand times is one passage. */
  #fewOfEach(likely: readonly number[]): number[] {
    const counts = new Map<number, number>()
    return likely.filter((other) => {
      const article = this.#corpus.units.article[other] as number
      const count = counts.get(article) ?? 0
      counts.set(article, count + 1)
      return count < MAX_REPEATS
    })
  }

  #isLikely(other: number): boolean {
    if ((this.#shared[other] as number) < MIN_SHARED_PAIRS || (this.#scores[other] as number) < MIN_PAIR_SCORE) return false
    return this.#hasCommonWords(other)
  }

  /** Notes the words of the unit whose candidates are judged. */
  #markSenses(unit: number): void {
    const { words, units } = this.#corpus
    this.#stamp++
    for (let i = units.first[unit] as number; i < (units.last[unit] as number); i++) this.#marked[words.sense[i] as number] = this.#stamp
  }

  /** Whether the words that both units hold, in any order, are enough for a shared text: cheaper than an alignment. */
  #hasCommonWords(other: number): boolean {
    const { words, units } = this.#corpus
    let shared = 0
    let evidence = 0
    let plain = 0
    for (let i = units.first[other] as number; i < (units.last[other] as number); i++) {
      if (this.#marked[words.sense[i] as number] !== this.#stamp || words.quoted[i] === QUOTED.fully) continue
      shared++
      evidence += words.weight[i] as number
      if (isPlain(words.kind[i])) plain++
    }
    return plain >= MIN_PLAIN_CONTENT && evidence >= leastEvidence(shared)
  }

  #collect(slot: number, weight: number, touched: number[]): void {
    const { article } = this.#corpus.units
    const counts = this.#slots[slot + SLOT.counts] as number
    const isFull = counts >> UNIT_BITS >= BUCKET_ARTICLES || (counts & UNITS) >= BUCKET_UNITS
    let entry = this.#slots[slot + SLOT.head] as number
    let seen = 0
    let last = -1
    for (let k = counts & UNITS; k > 0; k--) {
      const other = this.#unit[entry] as number
      if (article[other] !== last) {
        if (isFull && seen === ANCHORS) return
        seen++
        last = article[other] as number
      }
      if (this.#shared[other] === 0) touched.push(other)
      this.#shared[other] = (this.#shared[other] as number) + 1
      this.#scores[other] = (this.#scores[other] as number) + weight
      entry = this.#next[entry] as number
    }
  }

  /** Where the slot of a pair begins in `#slots`. */
  #slotOf(hash: number): number {
    const slots = this.#slots
    let slot = hash & this.#mask
    for (;;) {
      const at = slot * SLOT.size
      if (slots[at] === 0 || slots[at] === hash) return at
      slot = (slot + 1) & this.#mask
    }
  }

  /** Lists the pairs of a unit; returns how many. */
  #pairUp(unit: number): number {
    const { sense, weight } = this.#corpus.words
    const { words, first, last } = this.#seeds
    const start = first[unit] as number
    let pairs = 0
    for (let i = start; i < (last[unit] as number); i++) {
      const word = words[i] as number
      for (let j = Math.max(start, i - PAIR_WINDOW + 1); j < i; j++) {
        const other = words[j] as number
        if (sense[word] === sense[other]) continue
        this.#hashes[pairs] = pairHash(sense[word] as number, sense[other] as number)
        this.#weights[pairs++] = (weight[word] as number) * (weight[other] as number)
      }
    }
    return pairs
  }
}

/** A hash of two word numbers in either order; never 0. Collisions only cost an alignment that finds nothing. */
function pairHash(x: number, y: number): number {
  const low = Math.min(x, y)
  const high = Math.max(x, y)
  let hash = Math.imul(low, LANE_A) ^ Math.imul(high + 1, LANE_B)
  hash = Math.imul(hash ^ (hash >>> 16), MIX)
  hash ^= hash >>> 15
  return hash === 0 ? 1 : hash
}
