/** A suggestion may be off by a third of its letters: `jsno` finds `json`, `foo` finds nothing. */
const MAX_DISTANCE_SHARE = 1 / 3
/** Few commands or options begin with the same four letters. */
const TELLING_START = 4

/**
 * The candidate that `typed` was most likely meant to be, null where none is near.
 * Near: a third of the letters at most are wrong, or both begin alike ("ver" and "story" find "version" and "stories").
 */
export function nearest(typed: string, candidates: readonly string[]): string | null {
  const word = typed.toLowerCase()
  let best: string | null = null
  let bestDistance = Infinity
  for (const candidate of candidates) {
    const edits = editDistance(word, candidate)
    const distance = beginAlike(word, candidate) ? edits / (edits + 1) / 2 : edits
    if (distance > Math.max(1, Math.floor(candidate.length * MAX_DISTANCE_SHARE)) || distance >= bestDistance) continue
    if (distance >= candidate.length - 1) continue
    best = candidate
    bestDistance = distance
  }
  return best
}

function beginAlike(word: string, candidate: string): boolean {
  return (
    (word.length >= 2 && candidate.startsWith(word)) || (word.length >= TELLING_START && candidate.startsWith(word.slice(0, TELLING_START)))
  )
}

/** Insertions, deletions, substitutions and swaps of neighbours (optimal string alignment; Damerau 1964). */
function editDistance(a: string, b: string): number {
  let beforePrevious: number[] = []
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1
      let least = Math.min(cell(row, j - 1) + 1, cell(previous, j) + 1, cell(previous, j - 1) + cost)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, cell(beforePrevious, j - 2) + 1)
      row.push(least)
    }
    beforePrevious = previous
    previous = row
  }
  return cell(previous, b.length)
}

function cell(row: readonly number[], index: number): number {
  return row[index] ?? Infinity
}
