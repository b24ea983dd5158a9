import type { Linked, Neighbours } from './groups.js'
import type { Alike } from './article-index.js'
import { WeightedList } from './weighted-list.js'

/** What similarities are multiples of: their sums are then exact, and do not depend on the order in which they are added up. */
const GRAIN = 2 ** -20

/**
 * Groups of items with the sums of their similarities to one another, kept while items come and go and groups are joined and
 * split. An item is alone at first; whatever is joined or split gets fresh group numbers.
 */
export class LiveGroups implements Linked {
  /** By item, the others that it is alike. */
  readonly #rows: (WeightedList | undefined)[] = []
  readonly #groupOf: number[] = []
  readonly #items = new Map<number, number[]>()
  /** By group, the sums of the similarities of its items to those of each other group that is alike at all. */
  readonly #sums = new Map<number, Map<number, number>>()
  #fresh = 0

  /** Adds an item that is alike others which are in; returns its group. */
  add(item: number, { others, similarities }: Alike): number {
    const row = new WeightedList(others.length)
    others.forEach((other, i) => {
      const similarity = Math.round((similarities[i] as number) / GRAIN) * GRAIN
      row.add(other, similarity)
      this.#rows[other]?.add(item, similarity)
    })
    this.#rows[item] = row
    const group = this.#found([item])
    this.#fold(item, group)
    return group
  }

  /** Takes an item out; its group is gone where it was the last one. */
  remove(item: number): void {
    const group = this.groupOf(item)
    const row = this.row(item)
    for (let i = 0; i < row.length; i++) {
      const other = row.numbers[i] as number
      this.#addSum(group, this.groupOf(other), -(row.weights[i] as number))
      this.#rows[other]?.remove(item)
    }
    this.#rows[item] = undefined
    const left = this.items(group).filter((other) => other !== item)
    if (left.length > 0) this.#items.set(group, left)
    else {
      this.#items.delete(group)
      this.#sums.delete(group)
    }
  }

  has(group: number): boolean {
    return this.#items.has(group)
  }

  size(group: number): number {
    return this.items(group).length
  }

  items(group: number): readonly number[] {
    return this.#items.get(group) ?? []
  }

  groupOf(item: number): number {
    return this.#groupOf[item] as number
  }

  /** The items that one is alike, with how much. */
  row(item: number): Readonly<WeightedList> {
    return this.#rows[item] as WeightedList
  }

  /** By group that is alike at all, the sum of the similarities of all pairs of items. */
  sums(group: number): ReadonlyMap<number, number> {
    return this.#sums.get(group) as Map<number, number>
  }

  neighbours(group: number): Neighbours {
    const sums = this.sums(group)
    const neighbours = { others: new Array<number>(sums.size), averages: new Array<number>(sums.size) }
    const size = this.size(group)
    let at = 0
    for (const [other, sum] of sums) {
      neighbours.others[at] = other
      neighbours.averages[at++] = sum / (size * this.size(other))
    }
    return neighbours
  }

  join(x: number, y: number): number {
    const [most, least] = this.sums(x).size < this.sums(y).size ? [y, x] : [x, y]
    const items = [...this.items(x), ...this.items(y)]
    const sums = this.#sums.get(most) as Map<number, number>
    for (const [other, sum] of this.sums(least)) sums.set(other, (sums.get(other) ?? 0) + sum)
    sums.delete(x)
    sums.delete(y)
    for (const group of [x, y]) {
      this.#items.delete(group)
      this.#sums.delete(group)
    }
    const joined = this.#found(items, sums)
    for (const [other, sum] of sums) {
      const theirs = this.#sums.get(other) as Map<number, number>
      theirs.delete(x)
      theirs.delete(y)
      theirs.set(joined, sum)
    }
    return joined
  }

  /** Deals the items of some groups out anew; returns the groups that they make. */
  regroup(groups: readonly number[], lists: readonly (readonly number[])[]): number[] {
    for (const group of groups) {
      for (const other of this.sums(group).keys()) this.#sums.get(other)?.delete(group)
      this.#items.delete(group)
      this.#sums.delete(group)
    }
    const made = lists.map((items) => this.#found([...items]))
    const first = made[0] as number
    for (const group of made) for (const item of this.items(group)) this.#fold(item, first)
    return made
  }

  #found(items: number[], sums = new Map<number, number>()): number {
    const group = this.#fresh++
    this.#items.set(group, items)
    this.#sums.set(group, sums)
    for (const item of items) this.#groupOf[item] = group
    return group
  }

  /** Adds what an item of a group made at or after `first` has with others to the sums of both sides; each pair once. */
  #fold(item: number, first: number): void {
    const row = this.row(item)
    const group = this.groupOf(item)
    for (let i = 0; i < row.length; i++) {
      const other = this.groupOf(row.numbers[i] as number)
      if (other < first || other < group) this.#addSum(group, other, row.weights[i] as number)
    }
  }

  #addSum(x: number, y: number, similarity: number): void {
    if (x === y) return
    const [sums, theirs] = [this.#sums.get(x) as Map<number, number>, this.#sums.get(y) as Map<number, number>]
    const sum = (sums.get(y) ?? 0) + similarity
    if (sum === 0) {
      sums.delete(y)
      theirs.delete(x)
    } else {
      sums.set(y, sum)
      theirs.set(x, sum)
    }
  }
}
