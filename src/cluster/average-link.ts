import type { Linked } from './groups.js'
import { MaxHeap } from './max-heap.js'

interface Merge {
  readonly similarity: number
  readonly group: number
  /** The group that it resembles most. */
  readonly other: number
}

/**
 * Joins groups by average linkage: the two whose members are most alike on average first, until no two reach `least` of which
 * one is among `some`; that is no two at all where those that are not among them had been joined before.
 * Average linkage does not chain: a group grows only by what resembles all of it. The heap holds each group's nearest
 * neighbour only, found anew where that one has been joined away (the generic algorithm of Müllner 2011).
 */
export function joinByAverage(groups: Linked, some: readonly number[], least: number): void {
  const heap = new MaxHeap<Merge>(comesFirst)
  const propose = (group: number): void => {
    const merge = nearest(groups, group)
    if (merge && merge.similarity >= least) heap.push(merge)
  }
  some.forEach(propose)
  for (let merge = heap.pop(); merge; merge = heap.pop()) {
    if (!groups.has(merge.group)) continue
    propose(groups.has(merge.other) ? groups.join(merge.group, merge.other) : merge.group)
  }
}

function nearest(groups: Linked, group: number): Merge | null {
  let similarity = 0
  let nearest = -1
  const { others, averages } = groups.neighbours(group)
  for (let i = 0; i < others.length; i++) {
    const other = others[i] as number
    const average = averages[i] as number
    if (average < similarity || (average === similarity && nearest >= 0 && other > nearest)) continue
    similarity = average
    nearest = other
  }
  return nearest < 0 ? null : { similarity, group, other: nearest }
}

function comesFirst(p: Merge, q: Merge): boolean {
  if (p.similarity !== q.similarity) return p.similarity > q.similarity
  return p.group !== q.group ? p.group < q.group : p.other < q.other
}
