import fc from 'fast-check'
import { expect, test } from 'vitest'
import { beginOf, continues, LABELS, mayFollow, OUTSIDE } from '../../../../src/annotate/attributions/tagger/labels.js'
import { bestLabels } from '../../../../src/annotate/attributions/tagger/viterbi.js'

const all = Array.from({ length: LABELS }, (_, label) => label)

/** Every sequence of labels in which each may follow the one before. */
function allowedSequences(length: number): number[][] {
  let sequences: number[][] = [[]]
  for (let i = 0; i < length; i++)
    sequences = sequences.flatMap((labels) =>
      all.filter((label) => mayFollow(label, labels.at(-1) ?? null)).map((label) => [...labels, label]),
    )
  return sequences
}

function scoreOf(labels: readonly number[], scores: Float32Array, transitions: Float32Array, first: number): number {
  return labels.reduce((sum, label, i) => {
    const pair = i === 0 ? 0 : transitions[labels[i - 1]! * LABELS + label]!
    return sum + pair + scores[(first + i) * LABELS + label]!
  }, 0)
}

const whole = fc.integer({ min: -50, max: 50 })
const numbers = (count: number) => fc.array(whole, { minLength: count, maxLength: count }).map((values) => Float32Array.from(values))
const chain = fc.record({ before: fc.nat(2), length: fc.integer({ min: 1, max: 3 }), behind: fc.nat(2) }).chain((places) =>
  fc.record({
    places: fc.constant(places),
    scores: numbers((places.before + places.length + places.behind) * LABELS),
    transitions: numbers(LABELS * LABELS),
  }),
)
const SEQUENCES = [0, 1, 2, 3].map(allowedSequences)

test('the labels are the best of all that are allowed, and only those of the range are written', () => {
  fc.assert(
    fc.property(chain, ({ places: { before, length, behind }, scores, transitions }) => {
      const into = new Uint8Array(before + length + behind).fill(99)
      bestLabels(scores, transitions, { first: before, last: before + length }, into)
      const found = [...into.subarray(before, before + length)]
      const best = Math.max(...SEQUENCES[length]!.map((labels) => scoreOf(labels, scores, transitions, before)))
      expect(SEQUENCES[length]).toContainEqual(found)
      expect(scoreOf(found, scores, transitions, before)).toBe(best)
      expect([...into.subarray(0, before), ...into.subarray(before + length)]).toEqual(Array(before + behind).fill(99))
    }),
    { seed: 5, numRuns: 60 },
  )
})

test('a stretch does not go on where none has begun, however good that scores', () => {
  const going = all.filter(continues)
  const scores = Float32Array.from({ length: 3 * LABELS }, (_, i) => (going.includes(i % LABELS) ? 1000 : 0))
  const into = new Uint8Array(3)
  bestLabels(scores, new Float32Array(LABELS * LABELS), { first: 0, last: 3 }, into)
  expect(continues(into[0]!)).toBe(false)
  expect(into[1]).toBe(into[0]! + 1)
  expect(into[2]).toBe(into[1])
})

test('no tokens have no labels; equal scores are settled the same way each time', () => {
  const into = Uint8Array.of(7, 7)
  bestLabels(new Float32Array(2 * LABELS), new Float32Array(LABELS * LABELS), { first: 1, last: 1 }, into)
  expect([...into]).toEqual([7, 7])
  bestLabels(new Float32Array(2 * LABELS), new Float32Array(LABELS * LABELS), { first: 0, last: 2 }, into)
  expect([...into]).toEqual([OUTSIDE, OUTSIDE])
})

test('thousands of tokens keep the labels that are certain', () => {
  const wanted = Array.from({ length: 3_000 }, (_, i) => (i % 7 < 3 ? beginOf(2) + (i % 7 === 0 ? 0 : 1) : OUTSIDE))
  const scores = new Float32Array(3_000 * LABELS)
  wanted.forEach((label, i) => (scores[i * LABELS + label] = 10))
  const into = new Uint8Array(3_000)
  bestLabels(scores, new Float32Array(LABELS * LABELS), { first: 0, last: 3_000 }, into)
  expect([...into]).toEqual(wanted)
})
