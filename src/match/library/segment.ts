import { BUCKET_POSTINGS } from './settings.js'

const HASH_BITS = 32
/** Buckets from this length on are put in order by the platform, and searched by halves: a few hashes are in every article. */
const LONG = 16

/** Postings, a hash and an article each. */
export interface Postings {
  readonly count: number
  /** Visits every posting, in any order; what visits may call it again. */
  each(visit: (hash: number, article: number) => void): void
}

/**
 * Which of a run of articles hold which hash, in four bytes a posting: buckets by the hash's upper bits, and in each number the
 * lower bits and the article. The more articles a segment has, the more bits its buckets stand for, so nothing of a hash is lost.
 */
export class Segment implements Postings {
  readonly first: number
  readonly articles: number
  readonly #bits: number
  readonly #starts: Uint32Array
  readonly #postings: Uint32Array

  /** Articles are numbered from `first` on. */
  constructor(first: number, articles: number, source: Postings) {
    this.first = first
    this.articles = articles
    const buckets = source.count / BUCKET_POSTINGS
    this.#bits = Math.ceil(Math.log2(Math.max(2, articles, buckets / Math.SQRT2)))
    this.#starts = new Uint32Array(2 ** this.#bits + 1)
    this.#postings = new Uint32Array(source.count)
    this.#fill(source)
  }

  get count(): number {
    return this.#postings.length
  }

  get bytes(): number {
    return this.#postings.byteLength + this.#starts.byteLength
  }

  each(visit: (hash: number, article: number) => void): void {
    const mask = 2 ** this.#bits - 1
    for (let bucket = 0; bucket + 1 < this.#starts.length; bucket++) {
      const upper = bucket << (HASH_BITS - this.#bits)
      for (let at = this.#starts[bucket] as number; at < (this.#starts[bucket + 1] as number); at++) {
        const posting = this.#postings[at] as number
        visit((upper | (posting >>> this.#bits)) >>> 0, this.first + (posting & mask))
      }
    }
  }

  /** Writes the articles that hold a hash to `into` from `at` on, as many as fit; returns where the next would stand. */
  find(hash: number, into: Uint32Array, at: number): number {
    const bucket = hash >>> (HASH_BITS - this.#bits)
    const end = this.#starts[bucket + 1] as number
    const lower = (hash << this.#bits) >>> 0
    const mask = 2 ** this.#bits - 1
    let next = at
    for (let i = this.#firstFrom(lower, this.#starts[bucket] as number, end); i < end && next < into.length; i++) {
      const posting = this.#postings[i] as number
      const rest = posting - lower
      if (rest > mask) break
      into[next++] = this.first + rest
    }
    return next
  }

  /** Where the first posting of at least `least` stands in `[from, to)`. */
  #firstFrom(least: number, from: number, to: number): number {
    let low = from
    let high = to
    while (high - low > LONG) {
      const middle = (low + high) >>> 1
      if ((this.#postings[middle] as number) < least) low = middle + 1
      else high = middle
    }
    while (low < high && (this.#postings[low] as number) < least) low++
    return low
  }

  #fill(source: Postings): void {
    const starts = this.#starts
    const bits = this.#bits
    const shift = HASH_BITS - bits
    source.each((hash) => (starts[hash >>> shift] = (starts[hash >>> shift] as number) + 1))
    // sums first: each bucket's start is where the postings written backwards from its end arrive
    for (let bucket = 1; bucket < starts.length; bucket++) starts[bucket] = (starts[bucket] as number) + (starts[bucket - 1] as number)
    source.each((hash, article) => {
      const at = (starts[hash >>> shift] as number) - 1
      starts[hash >>> shift] = at
      this.#postings[at] = (hash << bits) | (article - this.first)
    })
    for (let bucket = 0; bucket + 1 < starts.length; bucket++) sort(this.#postings, starts[bucket] as number, starts[bucket + 1] as number)
  }
}

function sort(numbers: Uint32Array, from: number, to: number): void {
  if (to - from > LONG) {
    numbers.subarray(from, to).sort()
    return
  }
  for (let i = from + 1; i < to; i++) {
    const number = numbers[i] as number
    let at = i
    for (; at > from && (numbers[at - 1] as number) > number; at--) numbers[at] = numbers[at - 1] as number
    numbers[at] = number
  }
}
