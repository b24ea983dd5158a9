import fc from 'fast-check'
import { expect, test } from 'vitest'
import { certaintyIn, roleShares, weightsBetween } from '../../../src/annotate/attributions/tagger/certainty.js'
import { LABELS, mayFollow, STRETCHES, stretchOf } from '../../../src/annotate/attributions/tagger/labels.js'

/** Every sequence of labels that may be, with the exponential of its score. */
function sequences(scores: Float32Array, transitions: Float32Array, length: number): { labels: number[]; weight: number }[] {
  let all: { labels: number[]; weight: number }[] = [{ labels: [], weight: 1 }]
  for (let i = 0; i < length; i++) {
    all = all.flatMap(({ labels, weight }) =>
      Array.from({ length: LABELS }, (_, label) => label)
        .filter((label) => mayFollow(label, labels.at(-1) ?? null))
        .map((label) => {
          const before = labels.at(-1)
          const transition = before === undefined ? 0 : (transitions[before * LABELS + label] as number)
          return { labels: [...labels, label], weight: weight * Math.exp((scores[i * LABELS + label] as number) + transition) }
        }),
    )
  }
  return all
}

const numbers = (length: number): fc.Arbitrary<Float32Array> =>
  fc.array(fc.float({ min: -4, max: 4, noNaN: true }), { minLength: length, maxLength: length }).map((list) => Float32Array.from(list))

test('a role is as likely as all sequences together in which its token has it', () => {
  fc.assert(
    fc.property(numbers(3 * LABELS), numbers(LABELS * LABELS), (scores, transitions) => {
      const shares = roleShares(scores, weightsBetween(transitions), { first: 0, last: 3 })
      const all = sequences(scores, transitions, 3)
      const total = all.reduce((sum, { weight }) => sum + weight, 0)
      for (const role of ['source', 'cue', 'content'] as const)
        for (let i = 0; i < 3; i++) {
          const having = all.filter(({ labels }) => STRETCHES[stretchOf(labels[i] as number)]?.role === role)
          expect(shares[role][i]).toBeCloseTo(having.reduce((sum, { weight }) => sum + weight, 0) / total, 4)
        }
    }),
    { numRuns: 10 },
  )
})

test('a statement is as likely as its words on the mean, whatever stands in other sequences', () => {
  const scores = Float32Array.from({ length: 4 * LABELS }, (_, i) => Math.sin(i))
  const transitions = new Float32Array(LABELS * LABELS).fill(0.5)
  const [one, two] = [
    { first: 0, last: 2 },
    { first: 2, last: 4 },
  ]
  const [before, behind] = [roleShares(scores, weightsBetween(transitions), one), roleShares(scores, weightsBetween(transitions), two)]
  expect(behind).toEqual(roleShares(scores.slice(2 * LABELS), weightsBetween(transitions), one))
  const certainty = certaintyIn(scores, transitions, [one, two])
  const sum = before.cue[1]! + behind.content[0]! + behind.content[1]!
  expect(certainty({ cue: { first: 1, last: 2 }, content: [two] })).toBeCloseTo(sum / 3, 6)
  expect(certainty({ cue: null, content: [{ first: 3, last: 4 }] })).toBeCloseTo(behind.content[1]!, 6)
})
