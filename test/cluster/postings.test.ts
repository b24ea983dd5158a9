import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Postings } from '../../src/cluster/postings.js'

/** The slots of a term with their weights, in any order. */
function heldIn(postings: Postings, term: number): [number, number][] {
  const start = postings.start(term)
  return Array.from({ length: postings.length(term) }, (_, i): [number, number] => [
    postings.slots[start + i] as number,
    postings.weights[start + i] as number,
  ]).sort(([x], [y]) => x - y)
}

test('whatever is added and removed, each term holds what a map of it would', () => {
  const step = fc.record({ term: fc.nat(5), slot: fc.nat(40), isAdded: fc.boolean() })
  fc.assert(
    fc.property(fc.array(step, { maxLength: 400 }), (steps) => {
      const postings = new Postings()
      const twins = Array.from({ length: 6 }, () => new Map<number, number>())
      steps.forEach(({ term, slot, isAdded }, weight) => {
        const twin = twins[term] as Map<number, number>
        if (!isAdded) {
          twin.delete(slot)
          postings.remove(term, slot)
        } else if (!twin.has(slot)) {
          twin.set(slot, weight)
          postings.add(term, slot, weight)
        }
      })
      twins.forEach((twin, term) => expect(heldIn(postings, term)).toEqual([...twin].sort(([x], [y]) => x - y)))
    }),
    { numRuns: 200, seed: 23 },
  )
})

test('terms beyond those known and runs beyond the room at first; what was let go is used again', () => {
  const postings = new Postings()
  const fill = (term: number): void => {
    for (let slot = 0; slot < 5000; slot++) postings.add(term, slot, slot)
  }
  fill(90_000)
  expect(postings.length(90_000)).toBe(5000)
  expect(postings.length(200_000)).toBe(0)
  for (let round = 0; round < 20; round++) {
    for (let slot = 0; slot < 5000; slot++) postings.remove(90_000 + round, slot)
    fill(90_001 + round)
  }
  expect(postings.length(90_000)).toBe(0)
  expect(heldIn(postings, 90_020)).toEqual(Array.from({ length: 5000 }, (_, slot) => [slot, slot]))
  expect(postings.slots.length).toBeLessThan(10 * 5000)
})
