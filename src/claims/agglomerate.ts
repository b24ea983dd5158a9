/** A pair of items with how alike they are. */
export interface Pair {
  readonly a: number
  readonly b: number
  readonly similarity: number
}

interface HeapEntry extends Pair {
  /** Versions of both clusters when the entry was made; a stale entry is dropped. */
  readonly versionA: number
  readonly versionB: number
}

/**
 * Average-link agglomerative clustering over a sparse graph: repeatedly joins the two clusters whose members are most
 * alike on average (pairs that are not given count as 0, so chains do not grow into blobs) until no pair reaches
 * `threshold`. Ties go to the lowest numbers, so the result depends on the numbering alone.
 * Returns the clusters as lists of item numbers, each ascending, ordered by their first.
 */
export function agglomerate(count: number, pairs: readonly Pair[], threshold: number): number[][] {
  const clusters: (number[] | null)[] = Array.from({ length: count }, (_, item) => [item])
  const versions = new Int32Array(count)
  const sums: Map<number, number>[] = Array.from({ length: count }, () => new Map())
  const heap = new PairHeap()
  for (const { a, b, similarity } of pairs) {
    ;(sums[a] as Map<number, number>).set(b, similarity)
    ;(sums[b] as Map<number, number>).set(a, similarity)
    if (similarity >= threshold) heap.push({ a: Math.min(a, b), b: Math.max(a, b), similarity, versionA: 0, versionB: 0 })
  }
  for (let best = heap.pop(); best; best = heap.pop()) {
    const { a, b } = best
    if (!clusters[a] || !clusters[b] || versions[a] !== best.versionA || versions[b] !== best.versionB) continue
    merge(clusters as number[][], sums, a, b)
    ;(clusters as (number[] | null)[])[b] = null
    versions[a] = (versions[a] as number) + 1
    for (const [other, sum] of sums[a] as Map<number, number>) {
      const average = sum / ((clusters[a] as number[]).length * (clusters[other] as number[]).length)
      if (average < threshold) continue
      const [low, high] = a < other ? [a, other] : [other, a]
      heap.push({ a: low, b: high, similarity: average, versionA: versions[low] as number, versionB: versions[high] as number })
    }
  }
  return clusters.filter((cluster) => cluster !== null).map((cluster) => cluster.sort((x, y) => x - y))
}

function merge(clusters: number[][], sums: Map<number, number>[], a: number, b: number): void {
  ;(clusters[a] as number[]).push(...(clusters[b] as number[]))
  const intoA = sums[a] as Map<number, number>
  for (const [other, sum] of sums[b] as Map<number, number>) {
    const ofOther = sums[other] as Map<number, number>
    ofOther.delete(b)
    if (other === a) continue
    const total = (intoA.get(other) ?? 0) + sum
    intoA.set(other, total)
    ofOther.set(a, total)
  }
  ;(sums[b] as Map<number, number>).clear()
}

/** Binary max-heap by similarity, then by lowest numbers. */
class PairHeap {
  private readonly entries: HeapEntry[] = []

  push(entry: HeapEntry): void {
    const { entries } = this
    let at = entries.push(entry) - 1
    while (at > 0) {
      const parent = (at - 1) >> 1
      if (!isBefore(entry, entries[parent] as HeapEntry)) break
      entries[at] = entries[parent] as HeapEntry
      at = parent
    }
    entries[at] = entry
  }

  pop(): HeapEntry | undefined {
    const { entries } = this
    const top = entries[0]
    const last = entries.pop()
    if (!last || entries.length === 0) return top
    let at = 0
    for (;;) {
      let child = 2 * at + 1
      if (child >= entries.length) break
      if (child + 1 < entries.length && isBefore(entries[child + 1] as HeapEntry, entries[child] as HeapEntry)) child++
      if (!isBefore(entries[child] as HeapEntry, last)) break
      entries[at] = entries[child] as HeapEntry
      at = child
    }
    entries[at] = last
    return top
  }
}

function isBefore(x: HeapEntry, y: HeapEntry): boolean {
  return x.similarity > y.similarity || (x.similarity === y.similarity && (x.a < y.a || (x.a === y.a && x.b < y.b)))
}
