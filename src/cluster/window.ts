import { MaxHeap } from './max-heap.js'
import { CLOCK_OF } from './settings.js'

interface Held {
  readonly slot: number
  readonly day: number
  readonly arrival: number
}

/**
 * Which articles a stream still holds. Its clock is the day on which the latest articles were published, their median, so
 * that one wrong date in the future does not empty it; it never goes back. An article without a date counts as one of the day
 * on which it came.
 */
export class Window {
  readonly #days: number
  readonly #most: number
  readonly #held = new MaxHeap<Held>((x, y) => (x.day !== y.day ? x.day < y.day : x.arrival < y.arrival))
  readonly #latest: number[] = []
  #clock = -Infinity
  #arrivals = 0

  constructor(days: number, most: number) {
    this.#days = days
    this.#most = most
  }

  /** Takes an article in; `day` is NaN where it is unknown. */
  add(slot: number, day: number): void {
    if (!Number.isNaN(day)) {
      this.#latest.push(day)
      if (this.#latest.length > CLOCK_OF) this.#latest.shift()
      this.#clock = Math.max(this.#clock, median(this.#latest))
    }
    const today = this.#clock === -Infinity ? Infinity : this.#clock
    this.#held.push({ slot, day: Number.isNaN(day) ? today : day, arrival: this.#arrivals++ })
  }

  /** Lets go of the articles that are too old or too many, the oldest first. */
  leaving(): number[] {
    const leaving: number[] = []
    for (let oldest = this.#held.first; oldest; oldest = this.#held.first) {
      if (this.#held.size <= this.#most && !(oldest.day < this.#clock - this.#days)) break
      this.#held.pop()
      leaving.push(oldest.slot)
    }
    return leaving
  }
}

function median(days: readonly number[]): number {
  return [...days].sort((x, y) => x - y)[days.length >> 1] as number
}
