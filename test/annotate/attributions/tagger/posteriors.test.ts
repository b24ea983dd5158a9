import fc from 'fast-check'
import { expect, test } from 'vitest'
import { LABELS, mayFollow } from '../../../../src/annotate/attributions/tagger/labels.js'
import { labelPosteriors } from '../../../../src/annotate/attributions/tagger/posteriors.js'

const all = Array.from({ length: LABELS }, (_, label) => label)

/** The shares of all allowed sequences, each weighed by e to its score. */
function naivePosteriors(scores: Float32Array, transitions: Float32Array, first: number, length: number): number[] {
  let sequences: { labels: number[]; score: number }[] = [{ labels: [], score: 0 }]
  for (let i = 0; i < length; i++)
    sequences = sequences.flatMap(({ labels, score }) => {
      const before = labels.at(-1)
      const pair = (label: number) => (before === undefined ? 0 : transitions[before * LABELS + label]!)
      return all
        .filter((label) => mayFollow(label, before ?? null))
        .map((label) => ({ labels: [...labels, label], score: score + pair(label) + scores[(first + i) * LABELS + label]! }))
    })
  const shares = Array<number>(length * LABELS).fill(0)
  let total = 0
  for (const { labels, score } of sequences) {
    total += Math.exp(score)
    labels.forEach((label, i) => (shares[i * LABELS + label]! += Math.exp(score)))
  }
  return shares.map((share) => share / total)
}

const numbers = (count: number) =>
  fc.array(fc.float({ min: -6, max: 6, noNaN: true }), { minLength: count, maxLength: count }).map((values) => Float32Array.from(values))
const chain = fc.record({ before: fc.nat(2), length: fc.integer({ min: 1, max: 3 }) }).chain((places) =>
  fc.record({
    places: fc.constant(places),
    scores: numbers((places.before + places.length + 1) * LABELS),
    transitions: numbers(LABELS * LABELS),
  }),
)

test('are the shares of all allowed sequences, and only rows of the range are written', () => {
  fc.assert(
    fc.property(chain, ({ places: { before, length }, scores, transitions }) => {
      const into = new Float32Array(scores.length).fill(-1)
      labelPosteriors(scores, transitions, { first: before, last: before + length }, into)
      const wanted = naivePosteriors(scores, transitions, before, length)
      wanted.forEach((share, i) => expect(into[before * LABELS + i]).toBeCloseTo(share, 5))
      expect([...into.subarray(0, before * LABELS), ...into.subarray((before + length) * LABELS)].every((value) => value === -1)).toBe(true)
    }),
    { seed: 8, numRuns: 40 },
  )
})

test('sum to one on long sequences of scores far apart', () => {
  const scores = Float32Array.from({ length: 2_048 * LABELS }, (_, i) => 60 * Math.sin(i * i))
  const transitions = Float32Array.from({ length: LABELS * LABELS }, (_, i) => 5 * Math.cos(i * i))
  const into = new Float32Array(scores.length)
  labelPosteriors(scores, transitions, { first: 0, last: 2_048 }, into)
  for (let i = 0; i < 2_048; i++) expect(into.subarray(i * LABELS, (i + 1) * LABELS).reduce((sum, share) => sum + share)).toBeCloseTo(1, 4)
})
