/** Pairs of items, numbered from 0, with how alike they are: three lists of one length, each pair once, in either order. */
export interface AlikePairs {
  readonly a: readonly number[]
  readonly b: readonly number[]
  readonly similarity: readonly number[]
}

/** The groups that one is alike at all, with the mean similarity of the members: two lists of one length. */
export interface Neighbours {
  readonly others: ArrayLike<number>
  readonly averages: ArrayLike<number>
}

/** Groups that can be joined; a group that has been joined to another is gone. */
export interface Linked {
  has(group: number): boolean
  /** Number of items. */
  size(group: number): number
  neighbours(group: number): Neighbours
  /** Makes one group of two; returns its number. */
  join(x: number, y: number): number
}

/** A group's sums of similarities with other groups; a number may stand for a group that has been joined to another since. */
interface Row {
  readonly others: Int32Array
  readonly sums: Float64Array
}

/**
 * Groups of items with the sums of their similarities to one another, at first one of each item; a joined group gets a
 * fresh number. A join folds two rows into one and leaves all others as they are: what they hold is looked up when they are read.
 */
export class Groups implements Linked {
  readonly #rows: (Row | null)[]
  readonly #items: (number[] | null)[]
  /** The group that a group was joined to; itself while it stands. */
  readonly #joinedTo: Int32Array
  /** Sums by group while a row is folded; 0 everywhere between calls. */
  readonly #folded: Float64Array

  /**
   * Of `count` items, or of groups of items which stand already: then the pairs are of those, numbered as they are listed, and each
   * similarity is the sum of those of their items.
   */
  constructor(from: number | readonly (readonly number[])[], pairs: AlikePairs) {
    const count = typeof from === 'number' ? from : from.length
    this.#rows = rowsOf(count, pairs)
    this.#items = typeof from === 'number' ? Array.from({ length: count }, (_, item) => [item]) : from.map((items) => [...items])
    this.#joinedTo = Int32Array.from({ length: 2 * count }, (_, group) => group)
    this.#folded = new Float64Array(2 * count)
  }

  has(group: number): boolean {
    return (this.#items[group] ?? null) !== null
  }

  all(): number[] {
    return this.#items.flatMap((items, group) => (items === null ? [] : [group]))
  }

  /** The groups that are alike at all, with the mean similarity of the members; pairs that are not stored count as 0. */
  neighbours(group: number): Neighbours {
    const row = this.#fold([group])
    this.#rows[group] = row
    const size = this.size(group)
    const averages = new Float64Array(row.sums.length)
    for (let i = 0; i < averages.length; i++) averages[i] = (row.sums[i] as number) / (size * this.size(row.others[i] as number))
    return { others: row.others, averages }
  }

  join(x: number, y: number): number {
    const joined = this.#items.length
    this.#joinedTo[x] = joined
    this.#joinedTo[y] = joined
    this.#rows[joined] = this.#fold([x, y])
    this.#items[joined] = [...(this.#items[x] ?? []), ...(this.#items[y] ?? [])]
    for (const part of [x, y]) {
      this.#rows[part] = null
      this.#items[part] = null
    }
    return joined
  }

  /** The items of each group; groups by their first item, items in ascending order. */
  members(): number[][] {
    const groups = this.#items.filter((items) => items !== null)
    return groups.map((items) => items.sort((p, q) => p - q)).sort((p, q) => (p[0] as number) - (q[0] as number))
  }

  size(group: number): number {
    return this.#items[group]?.length ?? 1
  }

  /** The rows of the groups as one, with the groups that stand now, and without what the parts have with one another. */
  #fold(parts: readonly number[]): Row {
    const own = this.#standing(parts[0] as number)
    const seen: number[] = []
    for (const part of parts) {
      const row = this.#rows[part]
      if (!row) continue
      for (let i = 0; i < row.others.length; i++) {
        const other = this.#standing(row.others[i] as number)
        if (other === own) continue
        if (this.#folded[other] === 0) seen.push(other)
        this.#folded[other] = (this.#folded[other] as number) + (row.sums[i] as number)
      }
    }
    const folded = { others: new Int32Array(seen.length), sums: new Float64Array(seen.length) }
    for (let i = 0; i < seen.length; i++) {
      const other = seen[i] as number
      folded.others[i] = other
      folded.sums[i] = this.#folded[other] as number
      this.#folded[other] = 0
    }
    return folded
  }

  #standing(group: number): number {
    const to = this.#joinedTo
    let at = group
    while (to[at] !== at) {
      to[at] = to[to[at] as number] as number
      at = to[at] as number
    }
    return at
  }
}

/** Both directions of every pair, by item; pairs that are not alike at all are left out. */
function rowsOf(count: number, { a, b, similarity }: AlikePairs): Row[] {
  const lengths = new Int32Array(count)
  for (let i = 0; i < similarity.length; i++) {
    if ((similarity[i] as number) <= 0) continue
    lengths[a[i] as number] = (lengths[a[i] as number] as number) + 1
    lengths[b[i] as number] = (lengths[b[i] as number] as number) + 1
  }
  const rows = Array.from(lengths, (length): Row => ({ others: new Int32Array(length), sums: new Float64Array(length) }))
  lengths.fill(0)
  const add = (item: number, other: number, sum: number): void => {
    const row = rows[item] as Row
    const at = lengths[item] as number
    row.others[at] = other
    row.sums[at] = sum
    lengths[item] = at + 1
  }
  for (let i = 0; i < similarity.length; i++) {
    if ((similarity[i] as number) <= 0) continue
    add(a[i] as number, b[i] as number, similarity[i] as number)
    add(b[i] as number, a[i] as number, similarity[i] as number)
  }
  return rows
}
