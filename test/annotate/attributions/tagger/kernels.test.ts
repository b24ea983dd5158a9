import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Arena, loadKernels } from '../../../../src/annotate/attributions/tagger/kernels.js'

const PAGE_NUMBERS = 16_384
const number = fc.float({ noNaN: true, min: -4, max: 4 })
const numbers = (count: number) => fc.array(number, { minLength: count, maxLength: count }).map((values) => Float32Array.from(values))
/** How many rows go in, how wide they come out (a multiple of 16), how many tokens there are. */
const sizes = fc.record({
  rows: fc.integer({ min: 1, max: 9 }),
  columns: fc.constantFrom(16, 32, 48),
  count: fc.integer({ min: 1, max: 4 }),
})

function expectClose(found: Float32Array, wanted: readonly number[]): void {
  expect(found).toHaveLength(wanted.length)
  wanted.forEach((value, i) => expect(Math.abs(found[i]! - value), `number ${i}`).toBeLessThan(1e-4))
}

describe('the kernels', () => {
  const product = sizes.chain(({ rows, columns, count }) =>
    fc.record({
      rows: fc.constant(rows),
      columns: fc.constant(columns),
      count: fc.constant(count),
      x: numbers(count * rows),
      weights: numbers(rows * columns),
      y: numbers(count * columns),
    }),
  )

  test('add products of rows and a matrix to what is there, and touch nothing behind', () => {
    fc.assert(
      fc.property(product, ({ rows, columns, count, x, weights, y }) => {
        const kernels = loadKernels()
        const arena = new Arena(kernels)
        const [atX, atWeights, atY, behind] = [arena.store(x), arena.store(weights), arena.store(y), arena.store(Float32Array.of(7))]
        const wanted = Array.from(y, (value, i) => {
          const [token, column] = [Math.floor(i / columns), i % columns]
          return Array.from({ length: rows }, (_, row) => x[token * rows + row]! * weights[row * columns + column]!).reduce(
            (a, b) => a + b,
            value,
          )
        })
        kernels.accumulateRows(atX, count, atWeights, atY, rows, columns)
        expectClose(arena.numbers(atY, count * columns), wanted)
        kernels.accumulate(atX, atWeights, atY, rows, columns)
        const again = wanted.map((value, i) => (i < columns ? 2 * value - y[i]! : value))
        expectClose(arena.numbers(atY, count * columns), again)
        expect([...arena.numbers(behind, 1)]).toEqual([7])
      }),
      { seed: 1, numRuns: 60 },
    )
  })

  test('add rows of a table by their numbers', () => {
    const kernels = loadKernels()
    const arena = new Arena(kernels)
    const table = arena.store(Float32Array.from({ length: 5 * 16 }, (_, i) => Math.floor(i / 16) * 100 + (i % 16)))
    const y = arena.store(new Float32Array(3 * 16).fill(0.5))
    const ids = arena.reserve(3)
    arena.integers(ids, 3).set([4, 0, 4])
    kernels.addRows(ids, 3, table, y, 16)
    expect([...arena.numbers(y, 48)]).toEqual([4, 0, 4].flatMap((row) => Array.from({ length: 16 }, (_, i) => row * 100 + i + 0.5)))
  })
})

describe('the arena', () => {
  test('hands out places apart from one another, at whole vectors, and keeps what is there while it grows', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 3 * PAGE_NUMBERS }), { minLength: 1, maxLength: 12 }), (counts) => {
        const arena = new Arena(loadKernels())
        const places = counts.map((count, i) => ({ at: arena.store(new Float32Array(count).fill(i + 1)), count }))
        places.forEach(({ at, count }, i) => {
          expect(at % 16).toBe(0)
          expect(arena.numbers(at, count).every((value) => value === i + 1)).toBe(true)
        })
      }),
      { seed: 2, numRuns: 40 },
    )
  })
})
