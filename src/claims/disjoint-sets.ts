/** Union-find over the numbers from 0: which of them belong together, directly or through others. */
export class DisjointSets {
  private readonly parents: Int32Array

  constructor(count: number) {
    this.parents = Int32Array.from({ length: count }, (_, item) => item)
  }

  join(a: number, b: number): void {
    const x = this.root(a)
    const y = this.root(b)
    // the lower number stays the root, so that the result does not depend on the order of joins
    if (x < y) this.parents[y] = x
    else this.parents[x] = y
  }

  /** The sets, each ascending, ordered by their first. */
  groups(): number[][] {
    const groups = new Map<number, number[]>()
    for (let item = 0; item < this.parents.length; item++) {
      const root = this.root(item)
      const group = groups.get(root)
      if (group) group.push(item)
      else groups.set(root, [item])
    }
    return [...groups.values()]
  }

  private root(item: number): number {
    let at = item
    while (this.parents[at] !== at) {
      this.parents[at] = this.parents[this.parents[at] as number] as number
      at = this.parents[at] as number
    }
    return at
  }
}
