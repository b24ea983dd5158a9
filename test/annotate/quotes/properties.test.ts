import fc from 'fast-check'
import { expect, test } from 'vitest'
import { contains } from '../../../src/document/index.js'
import { quotationsIn } from './vocabulary.js'

/** Texts of nothing but words and marks in every order. */
const marked = fc
  .array(fc.constantFrom('"', '“', '”', "'", '‘', '’', "''", ' ', 'pier', 'Shut', 's', '.', ',', '\n', '(', '–', '😀'), { maxLength: 60 })
  .map((pieces) => pieces.join(''))

test('quotations lie in the text, in order, each inside its parent and beside its siblings', () => {
  fc.assert(
    fc.property(marked, (text) => {
      const found = quotationsIn(text)
      found.forEach((quotation, index) => {
        expect(quotation.end).toBeLessThanOrEqual(text.length)
        expect(contains(quotation, quotation.inner)).toBe(true)
        expect(quotation.inner.end).toBeGreaterThan(quotation.inner.start)
        const before = found[index - 1]
        if (before) expect(quotation.start).toBeGreaterThanOrEqual(before.start)
        if (quotation.parent !== null) expect(contains(found[quotation.parent]!.inner, quotation)).toBe(true)
        else if (before) expect(quotation.start).toBeGreaterThanOrEqual(Math.max(...found.slice(0, index).map(({ end }) => end)))
      })
    }),
    { seed: 11, numRuns: 500 },
  )
})

test('a paragraph of a hundred thousand opening marks takes no longer than its length', () => {
  const started = Date.now()
  quotationsIn(`${"'a ".repeat(100_000)}x`)
  expect(Date.now() - started).toBeLessThan(5_000)
})
