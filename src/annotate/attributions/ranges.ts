import type { TokenRange } from './types.js'

/** The index of the last of sorted ranges that begins at or before a token; 0 where none does. */
export function lastBeginningAt(ranges: readonly TokenRange[], token: number): number {
  let low = 0
  let high = ranges.length - 1
  while (low < high) {
    const middle = (low + high + 1) >>> 1
    if ((ranges[middle] as TokenRange).first <= token) low = middle
    else high = middle - 1
  }
  return low
}
