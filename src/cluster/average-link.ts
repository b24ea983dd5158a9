import type { Groups } from './groups.js'
import { MaxHeap } from './max-heap.js'

interface Merge {
  readonly similarity: number
  readonly x: number
  readonly y: number
}

/**
 * Joins groups by average linkage: the two whose members are most alike on average first, until no two reach `least`.
 * Average linkage does not chain: a group grows only by what resembles all of it.
 */
export function joinByAverage(groups: Groups, least: number): void {
  const heap = new MaxHeap<Merge>(comesFirst)
  const consider = (x: number, y: number): void => {
    const similarity = groups.average(x, y)
    if (similarity >= least) heap.push({ similarity, x: Math.min(x, y), y: Math.max(x, y) })
  }
  for (const x of groups.all()) for (const y of groups.neighbours(x)) if (x < y) consider(x, y)
  for (let merge = heap.pop(); merge; merge = heap.pop()) {
    if (!groups.has(merge.x) || !groups.has(merge.y)) continue
    const joined = groups.join(merge.x, merge.y)
    for (const other of groups.neighbours(joined)) consider(joined, other)
  }
}

function comesFirst(p: Merge, q: Merge): boolean {
  if (p.similarity !== q.similarity) return p.similarity > q.similarity
  return p.x !== q.x ? p.x < q.x : p.y < q.y
}
