import { groupBy } from './group-by.js'

/** Union-find over the numbers from 0: which of them belong together, directly or through others. */
export class DisjointSets {
  private readonly parents: Int32Array

  constructor(count: number) {
    this.parents = Int32Array.from({ length: count }, (_, item) => item)
  }

  join(a: number, b: number): void {
    const x = this.rootOf(a)
    const y = this.rootOf(b)
    // the lower number stays the root, so that the result does not depend on the order of joins
    if (x < y) this.parents[y] = x
    else this.parents[x] = y
  }

  /** The sets, each ascending, ordered by their first. */
  groups(): number[][] {
    return [...groupBy(this.parents.keys(), (item) => this.rootOf(item)).values()]
  }

  /** The lowest number of the set that an item is in. */
  rootOf(item: number): number {
    let at = item
    while (this.parents[at] !== at) {
      this.parents[at] = this.parents[this.parents[at] as number] as number
      at = this.parents[at] as number
    }
    return at
  }
}
