import { Segment, type Postings } from './segment.js'
import { SEGMENT_GROWTH, WAITING_ARTICLES } from './settings.js'

/**
 * Which articles hold which hash, for a library that grows: segments of which each is several times the one after it (the
 * log-structured merge-tree of O'Neil et al., 1996). What a lookup finds does not depend on how they were merged.
 */
export class PostingLists {
  readonly #segments: Segment[] = []
  /** Hashes of the articles that no segment holds yet. */
  #waiting: Uint32Array[] = []
  #articles = 0

  /** Adds the next article, numbered from 0 on. */
  add(hashes: Uint32Array): void {
    this.#waiting.push(hashes)
    this.#articles++
    if (this.#waiting.length >= WAITING_ARTICLES) this.#settle()
  }

  get articles(): number {
    return this.#articles
  }

  get bytes(): number {
    const waiting = this.#waiting.reduce((sum, { byteLength }) => sum + byteLength, 0)
    return this.#segments.reduce((sum, { bytes }) => sum + bytes, waiting)
  }

  /** Writes the articles that hold a hash to `into`, as many as fit; returns how many. */
  find(hash: number, into: Uint32Array): number {
    if (this.#waiting.length > 0) this.#settle()
    let next = 0
    for (const segment of this.#segments) next = segment.find(hash, into, next)
    return next
  }

  /** Puts what waits into a segment. */
  #settle(): void {
    const lists = this.#waiting
    const first = this.#articles - lists.length
    this.#waiting = []
    this.#segments.push(
      new Segment(first, lists.length, {
        count: lists.reduce((sum, { length }) => sum + length, 0),
        each: (visit) => lists.forEach((hashes, i) => hashes.forEach((hash) => visit(hash, first + i))),
      }),
    )
    this.#merge()
  }

  #merge(): void {
    for (;;) {
      const [before, last] = this.#segments.slice(-2)
      if (before === undefined || last === undefined || before.articles >= SEGMENT_GROWTH * last.articles) return
      this.#segments.splice(-2, 2, new Segment(before.first, before.articles + last.articles, both(before, last)))
    }
  }
}

function both(a: Postings, b: Postings): Postings {
  return {
    count: a.count + b.count,
    each(visit) {
      a.each(visit)
      b.each(visit)
    },
  }
}
