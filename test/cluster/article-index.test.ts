import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ArticleIndex } from '../../src/cluster/article-index.js'
import { CANDIDATE_SIMILARITY } from '../../src/cluster/settings.js'

const WORDS = 'gull pier quay mast buoy reef tide dune cove kelp say have make get'.split(' ')

const vector = fc.uniqueArray(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 8 }).map((words) => {
  const weights = words.map((_, index) => 1 + (index % 3))
  const length = Math.hypot(...weights)
  return new Map(words.map((word, index) => [word, (weights[index] as number) / length]))
})

function cosine(x: ReadonlyMap<string, number>, y: ReadonlyMap<string, number>): number {
  return [...x].reduce((sum, [word, weight]) => sum + weight * (y.get(word) ?? 0), 0)
}

/** Common words alone find nothing. */
function telling(words: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  return new Map([...words].filter(([word]) => WORDS.indexOf(word) < 10))
}

test('finds what shares telling words, with the cosine over all words; what was removed is not found', () => {
  fc.assert(
    fc.property(fc.array(fc.record({ vector, removes: fc.nat(3), slot: fc.nat(9) }), { minLength: 1, maxLength: 40 }), (steps) => {
      const index = new ArticleIndex()
      const held = new Map<number, ReadonlyMap<string, number>>()
      for (const step of steps) {
        if (step.removes === 0 || held.has(step.slot)) {
          index.remove(step.slot)
          held.delete(step.slot)
        }
        const { others, similarities } = index.add(step.slot, step.vector)
        const found = new Map(others.map((other, i) => [other, similarities[i] as number]))
        for (const [other, theirs] of held) {
          const wanted = cosine(step.vector, theirs)
          if (found.has(other)) expect(found.get(other)).toBeCloseTo(wanted, 5)
          else expect(cosine(telling(step.vector), theirs)).toBeLessThan(CANDIDATE_SIMILARITY + 1e-6)
        }
        for (const other of found.keys()) expect(held.has(other)).toBe(true)
        held.set(step.slot, step.vector)
      }
    }),
    { numRuns: 200, seed: 7 },
  )
})
