import { describe, expect, test } from 'vitest'
import { ChainLoss, type LabelRules } from '../../../scripts/train-attribution/network/crf.js'
import { Random } from '../../../scripts/train-attribution/random.js'

/** Label 2 continues 1 and itself only. */
const RULES: LabelRules = { labels: 3, mayFollow: (label, previous) => label !== 2 || previous === 1 || previous === 2 }

interface Chain {
  readonly scores: Float32Array[]
  readonly pairs: Float32Array
  readonly wanted: Uint8Array
}

function randomChain(random: Random, wanted: readonly number[], size = 1): Chain {
  const numbers = (count: number) => Float32Array.from({ length: count }, () => random.normal() * size)
  return { scores: wanted.map(() => numbers(3)), pairs: numbers(9), wanted: Uint8Array.from(wanted) }
}

function lossOf({ scores, pairs, wanted }: Chain): { loss: number; byScore: Float32Array[]; byPair: Float32Array } {
  const chain = new ChainLoss(RULES, wanted.length)
  chain.setPairs(pairs)
  const byScore = scores.map((row) => row.slice())
  const byPair = new Float32Array(9)
  return { loss: chain.loss(byScore, wanted, byPair, 1), byScore, byPair }
}

function allowed(labels: readonly number[]): boolean {
  return labels.every((label, k) => RULES.mayFollow(label, labels[k - 1] ?? null))
}

function scoreOf({ scores, pairs }: Chain, labels: readonly number[]): number {
  return labels.reduce((sum, label, k) => sum + scores[k]![label]! + (k === 0 ? 0 : pairs[labels[k - 1]! * 3 + label]!), 0)
}

/** By going through every labelling. */
function naiveLoss(chain: Chain): number {
  let labellings: number[][] = [[]]
  for (let k = 0; k < chain.wanted.length; k++) labellings = labellings.flatMap((labels) => [0, 1, 2].map((label) => [...labels, label]))
  const total = labellings.filter(allowed).reduce((sum, labels) => sum + Math.exp(scoreOf(chain, labels)), 0)
  return Math.log(total) - scoreOf(chain, [...chain.wanted])
}

describe('the loss of a chain', () => {
  test.each([[[0]], [[1, 2]], [[0, 1, 2, 2, 0]], [[1, 1, 2, 1, 2, 2, 0, 0]]])('is that of all allowed labellings: %j', (wanted) => {
    const chain = randomChain(new Random(wanted.length), wanted)
    expect(lossOf(chain).loss).toBeCloseTo(naiveLoss(chain), 5)
  })

  test('stays a number where scores are far apart and the sequence is long', () => {
    const wanted = Array.from({ length: 2000 }, (_, k) => k % 3)
    const { loss } = lossOf(randomChain(new Random(8), wanted, 30))
    expect(loss).toBeGreaterThan(1000)
    expect(Number.isFinite(loss)).toBe(true)
  })

  test('has the gradients that small steps show', () => {
    const chain = randomChain(new Random(7), [0, 1, 2, 0, 1])
    const { byScore, byPair } = lossOf(chain)
    const slope = (numbers: Float32Array, k: number) => {
      const [here, step] = [numbers[k]!, 1e-2]
      const after = (by: number) => ((numbers[k] = here + by), lossOf(chain).loss)
      const found = (after(step) - after(-step)) / (2 * step)
      numbers[k] = here
      return found
    }
    chain.scores.forEach((row, token) => row.forEach((_, label) => expect(byScore[token]![label]).toBeCloseTo(slope(row, label), 3)))
    byPair.forEach((gradient, k) => expect(gradient).toBeCloseTo(slope(chain.pairs, k), 3))
  })

  test('gives nothing to what is forbidden', () => {
    const { byScore, byPair } = lossOf(randomChain(new Random(5), [0, 0, 0]))
    expect(byScore[0]![2]).toBe(0)
    expect(byPair[2]).toBe(0)
  })

  test.each([[[2, 0]], [[0, 2]]])('is endless for labels that are forbidden: %j', (wanted) => {
    expect(lossOf(randomChain(new Random(3), wanted)).loss).toBe(Infinity)
  })
})
