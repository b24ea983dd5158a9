import type { Linked } from './groups.js'
import { MaxHeap } from './max-heap.js'
import { CLEARLY_BEST, SMALL_GROUP, STRAGGLER_TO_SMALL, STRAGGLER_TO_STORY } from './settings.js'

interface Target {
  readonly similarity: number
  readonly group: number
  readonly target: number
}

/**
 * Joins small groups, mostly single articles that treat one side of an event or drown it in page text, to the story they
 * clearly resemble most, at a lower similarity than whole stories need. The likeliest go first, starting with `some`; a join
 * makes those that resemble what was joined consider anew.
 */
export function joinStragglers(groups: Linked, some: readonly number[]): void {
  const heap = new MaxHeap<Target>(comesFirst)
  const consider = (group: number): void => {
    const best = targetOf(groups, group)
    if (best) heap.push(best)
  }
  some.forEach(consider)
  for (let next = heap.pop(); next; next = heap.pop()) {
    if (!groups.has(next.group)) continue
    const best = targetOf(groups, next.group)
    if (best?.target !== next.target || best.similarity !== next.similarity) {
      if (best && comesFirst(next, best)) heap.push(best)
      continue
    }
    const touched = groups.neighbours(next.group).others
    const joined = groups.join(next.group, next.target)
    consider(joined)
    for (let i = 0; i < touched.length; i++) consider(touched[i] as number)
  }
}

/** The group that a small one belongs to, null where it is not small, nothing is alike enough or two are alike about as much. */
function targetOf(groups: Linked, group: number): Target | null {
  if (!groups.has(group) || groups.size(group) > SMALL_GROUP) return null
  let best = -1
  let similarity = 0
  let second = 0
  const { others, averages } = groups.neighbours(group)
  for (let i = 0; i < others.length; i++) {
    const other = others[i] as number
    const average = averages[i] as number
    if (average > similarity || (average === similarity && other < best)) {
      if (best >= 0) second = similarity
      similarity = average
      best = other
    } else if (average > second) second = average
  }
  if (best < 0 || second > CLEARLY_BEST * similarity) return null
  const least = groups.size(best) > SMALL_GROUP ? STRAGGLER_TO_STORY : STRAGGLER_TO_SMALL
  return similarity >= least ? { similarity, group, target: best } : null
}

function comesFirst(x: Target, y: Target): boolean {
  if (x.similarity !== y.similarity) return x.similarity > y.similarity
  return x.group !== y.group ? x.group < y.group : x.target < y.target
}
