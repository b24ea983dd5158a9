import fc from 'fast-check'
import { expect, it } from 'vitest'
import { firstEndingAfter, firstStartingFrom, indicesTouching, mergeSpans, overlap, type Span } from '../../src/document/index.js'

const spans = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 9 })), { maxLength: 12 })
  .map((pairs): Span[] => pairs.map(([start, length]) => ({ start, end: start + length })))

/** Where a search one by one ends. */
function oneByOne(sorted: readonly Span[], isFound: (span: Span) => boolean): number {
  const at = sorted.findIndex(isFound)
  return at < 0 ? sorted.length : at
}

it('finds what a search one by one finds', () => {
  fc.assert(
    fc.property(spans, fc.integer({ min: -1, max: 80 }), (unsorted, offset) => {
      const sorted = mergeSpans(unsorted)
      expect(firstEndingAfter(sorted, offset)).toBe(oneByOne(sorted, ({ end }) => end > offset))
      expect(firstStartingFrom(sorted, offset)).toBe(oneByOne(sorted, ({ start }) => start >= offset))
      const span = { start: offset, end: offset + 7 }
      expect(indicesTouching(sorted, span)).toEqual(sorted.flatMap((one, index) => (overlap(one, span) > 0 ? [index] : [])))
    }),
  )
})

it('merged spans are apart, in order, and hold the same offsets', () => {
  fc.assert(
    fc.property(spans, (unsorted) => {
      const merged = mergeSpans(unsorted)
      merged.slice(1).forEach(({ start }, index) => expect(start).toBeGreaterThan((merged[index] as Span).end))
      const holds = (list: readonly Span[], offset: number): boolean => list.some(({ start, end }) => start <= offset && offset < end)
      for (let offset = 0; offset < 70; offset++) expect(holds(merged, offset)).toBe(holds(unsorted, offset))
    }),
  )
})
