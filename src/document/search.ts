import type { Span } from './span.js'

/** The index of the first of sorted, disjoint spans that ends behind an offset, which holds it or is the next; their number where none does. */
export function firstEndingAfter(spans: readonly Span[], offset: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle] as Span).end <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/** The index of the first of spans, sorted by start, that starts at an offset or behind it; their number where none does. */
export function firstStartingFrom(spans: readonly Span[], offset: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle] as Span).start < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** The indices of those of sorted, disjoint spans that a span touches. */
export function indicesTouching(spans: readonly Span[], span: Span): number[] {
  const found: number[] = []
  for (let i = firstEndingAfter(spans, span.start); i < spans.length && (spans[i] as Span).start < span.end; i++) found.push(i)
  return found
}

/** Of spans sorted by start and end those that lie within a span, as the range `[first, last)` of their indices. */
export function rangeWithin(spans: readonly Span[], { start, end }: Span): { readonly first: number; readonly last: number } {
  const first = firstStartingFrom(spans, start)
  let last = first
  while (last < spans.length && (spans[last] as Span).end <= end) last++
  return { first, last }
}
