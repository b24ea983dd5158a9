import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { areCompatible } from '../../../src/claims/differences/compatible.js'
import type { Quantity } from '../../../src/claims/types.js'

const WORDS: Readonly<Record<Quantity['bound'], readonly string[]>> = {
  exact: [''],
  about: ['about'],
  over: ['more than', 'at least'],
  under: ['fewer than'],
}

const quantity = fc
  .record({
    value: fc.integer({ min: 1, max: 120 }),
    bound: fc.constantFrom<Quantity['bound']>('exact', 'about', 'over', 'under'),
    pick: fc.nat(1),
  })
  .map(({ value, bound, pick }): Quantity => {
    const words = `${WORDS[bound][pick % WORDS[bound].length] ?? ''} ${value}`
    return { value, bound, words, unit: 'die', start: 0, end: 1, phrase: { start: 0, end: 1 } }
  })

/** Every whole number up to 200 that the words allow, one by one. */
function allowedNumbers({ value, bound, words }: Quantity): Set<number> {
  const isRound = value >= 10 && value % 10 === 0
  const allows = (n: number): boolean => {
    if (bound === 'exact') return n === value
    if (bound === 'about') return Math.abs(n - value) * 10 <= value
    if (bound === 'under') return n <= value
    return n > value || (n === value && (words.includes('least') || isRound))
  }
  return new Set(Array.from({ length: 201 }, (_, n) => n).filter(allows))
}

describe('areCompatible', () => {
  it('is whether some number is allowed by both', () => {
    fc.assert(
      fc.property(quantity, quantity, (a, b) => {
        const [low, high] = [Math.min(a.value, b.value), Math.max(a.value, b.value)]
        // two stretches of "about" may meet between two whole numbers
        fc.pre(high <= 10 * low && (a.bound !== 'about' || b.bound !== 'about'))
        const [x, y] = [allowedNumbers(a), allowedNumbers(b)]
        expect(areCompatible(a, b)).toBe([...x].some((n) => y.has(n)))
      }),
      { seed: 5, numRuns: 2000 },
    )
  })

  it('is the same either way round', () => {
    fc.assert(
      fc.property(quantity, quantity, (a, b) => areCompatible(a, b) === areCompatible(b, a)),
      { seed: 5, numRuns: 500 },
    )
  })

  it('takes figures of different order for different things', () => {
    const of = (value: number): Quantity => ({
      value,
      bound: 'exact',
      words: '',
      unit: 'die',
      start: 0,
      end: 1,
      phrase: { start: 0, end: 1 },
    })
    expect(areCompatible(of(29), of(27_000_000))).toBe(true)
    expect(areCompatible(of(29), of(270))).toBe(false)
  })
})
