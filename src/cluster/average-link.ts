import { MaxHeap } from './max-heap.js'
import type { Similarities } from './similarity.js'

interface Merge {
  readonly similarity: number
  readonly x: number
  readonly y: number
}

/**
 * Groups items by average linkage: the two groups whose members are most alike on average are joined first, until no two
 * reach `least`. Average linkage does not chain: a group grows only by what resembles all of it. Pairs that are not stored
 * count as 0. Returns the members of each group, both in ascending order.
 */
export function averageLink(similarities: Similarities, least: number): number[][] {
  const groups = new Groups(similarities)
  const heap = new MaxHeap<Merge>(comesFirst)
  const consider = (x: number, y: number): void => {
    const similarity = groups.average(x, y)
    if (similarity >= least) heap.push(x < y ? { similarity, x, y } : { similarity, x: y, y: x })
  }
  similarities.forEach((row, x) => row.forEach((_, y) => x < y && consider(x, y)))
  for (let merge = heap.pop(); merge; merge = heap.pop()) {
    if (!groups.has(merge.x) || !groups.has(merge.y)) continue
    const joined = groups.join(merge.x, merge.y)
    for (const other of groups.neighbours(joined)) consider(joined, other)
  }
  return groups.members()
}

function comesFirst(p: Merge, q: Merge): boolean {
  if (p.similarity !== q.similarity) return p.similarity > q.similarity
  return p.x !== q.x ? p.x < q.x : p.y < q.y
}

/** Groups with the sums of their similarities to one another; a joined group gets a fresh number. */
class Groups {
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

  average(x: number, y: number): number {
    const sum = this.#sums.get(x)?.get(y) ?? 0
    return sum / (this.#size(x) * this.#size(y))
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

  members(): number[][] {
    return [...this.#items.values()].map((items) => items.sort((p, q) => p - q)).sort((p, q) => (p[0] as number) - (q[0] as number))
  }

  #size(group: number): number {
    return this.#items.get(group)?.length ?? 1
  }
}
