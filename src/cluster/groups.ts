import type { Similarities } from './similarity.js'

/** Groups of items with the sums of their similarities to one another, at first one of each item; a joined group gets a fresh number. */
export class Groups {
  readonly #sums = new Map<number, Map<number, number>>()
  readonly #items = new Map<number, number[]>()
  #next: number

  constructor(similarities: Similarities) {
    this.#next = similarities.length
    similarities.forEach((row, item) => {
      this.#sums.set(item, new Map(row))
      this.#items.set(item, [item])
    })
  }

  has(group: number): boolean {
    return this.#items.has(group)
  }

  all(): number[] {
    return [...this.#items.keys()]
  }

  /** Mean similarity of the members of two groups; pairs that are not stored count as 0. */
  average(x: number, y: number): number {
    const sum = this.#sums.get(x)?.get(y) ?? 0
    return sum / (this.size(x) * this.size(y))
  }

  neighbours(group: number): Iterable<number> {
    return this.#sums.get(group)?.keys() ?? []
  }

  join(x: number, y: number): number {
    const joined = this.#next++
    const sums = new Map<number, number>()
    for (const part of [x, y]) {
      for (const [other, sum] of this.#sums.get(part) ?? []) {
        this.#sums.get(other)?.delete(part)
        if (other !== x && other !== y) sums.set(other, (sums.get(other) ?? 0) + sum)
      }
    }
    for (const [other, sum] of sums) this.#sums.get(other)?.set(joined, sum)
    this.#sums.set(joined, sums)
    this.#items.set(joined, [...(this.#items.get(x) ?? []), ...(this.#items.get(y) ?? [])])
    for (const part of [x, y]) {
      this.#sums.delete(part)
      this.#items.delete(part)
    }
    return joined
  }

  /** The items of each group; groups by their first item, items in ascending order. */
  members(): number[][] {
    return [...this.#items.values()].map((items) => items.sort((p, q) => p - q)).sort((p, q) => (p[0] as number) - (q[0] as number))
  }

  size(group: number): number {
    return this.#items.get(group)?.length ?? 1
  }
}
