import { describe, expect, test } from 'vitest'
import { numbersOf } from '../../../scripts/train-attribution/matrices/matrices.js'
import { makeBatch, rowsOfSequence, type Sequence } from '../../../scripts/train-attribution/network/batch.js'
import { ChainLoss } from '../../../scripts/train-attribution/network/crf.js'
import { Network, type NetworkShape } from '../../../scripts/train-attribution/network/network.js'
import { gradientOf, valueOf } from '../../../scripts/train-attribution/network/parameters.js'
import { Random } from '../../../scripts/train-attribution/random.js'
import { naiveScores } from './naive-network.js'

const SHAPE: NetworkShape = {
  columns: [
    { rows: 4, width: 2, spread: 1 },
    { rows: 3, width: 4, spread: 0.5 },
  ],
  layers: 2,
  hidden: 8,
  rules: { labels: 5, mayFollow: (label, previous) => label !== 2 || previous === 1 || previous === 2 },
  vectorDropout: 0.25,
  stateDropout: 0.4,
}
const WORDS = { width: 3, values: Float32Array.from({ length: 6 * 3 }, (_, k) => Math.sin(7 * k)) }

function sequence(length: number, random: Random): Sequence {
  const below = (limit: number) => Math.floor(random.uniform() * limit)
  const features = Array.from({ length }, () => [below(6), below(4), below(3)]).flat()
  return { features: Int32Array.from(features), labels: Uint8Array.from({ length }, () => [0, 1, 3, 4][below(4)]!) }
}

function started(seed = 1): Network {
  const network = new Network(SHAPE, WORDS, { rows: 40, longest: 12 })
  network.start(new Random(seed))
  numbersOf(network.pairs.value).forEach((_, k, pairs) => (pairs[k] = Math.cos(k)))
  return network
}

const sequences = [3, 7, 1, 7, 5].map((length) => sequence(length, new Random(length)))
const batch = makeBatch(sequences)

describe('a batch', () => {
  test('has a row for every token, the longest sequence first', () => {
    expect(batch.sequences.map(({ labels }) => labels.length)).toEqual([7, 7, 5, 3, 1])
    const rows = batch.sequences.flatMap((_, k) => [...rowsOfSequence(batch, k)])
    expect(rows.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 23 }, (_, row) => row))
    expect(batch.rows).toBe(23)
  })
})

describe('learning', () => {
  test('the loss is that of the equations, whatever batch came before', () => {
    const network = started()
    network.learn(makeBatch([12, 9, 4].map((length) => sequence(length, new Random(99)))), null)
    const chain = new ChainLoss(SHAPE.rules, 12)
    chain.setPairs(valueOf(network.pairs))
    const losses = sequences.map((wanted) => {
      const scores = naiveScores(network, WORDS, wanted).map((row) => Float32Array.from(row))
      return chain.loss(scores, wanted.labels, new Float32Array(SHAPE.rules.labels ** 2), 1)
    })
    const mean = losses.reduce((sum, loss) => sum + loss) / losses.length
    expect(network.learn(batch, null)).toBeCloseTo(mean, 5)
  })

  test('gradients of every parameter are those that small steps show, what is left out included', () => {
    const network = started()
    const loss = () => network.learn(batch, new Random(3))
    loss()
    const found = network.parameters.all.map((parameter) => gradientOf(parameter).slice())
    const step = 4e-3
    network.parameters.all.forEach((parameter, p) => {
      const values = valueOf(parameter)
      for (let k = 0; k < values.length; k += Math.ceil(values.length / 60)) {
        const here = values[k]!
        values[k] = here + step
        const above = loss()
        values[k] = here - step
        const below = loss()
        values[k] = here
        expect(Math.abs(found[p]![k]! - (above - below) / (2 * step)), `number ${k} of parameter ${p}`).toBeLessThan(1e-3)
      }
    })
  })

  test('gradients are not left from the batch before', () => {
    const network = started()
    const first = network.learn(batch, null)
    const gradients = network.parameters.all.map((parameter) => gradientOf(parameter).slice())
    expect(network.learn(batch, null)).toBe(first)
    expect(network.parameters.all.map((parameter) => gradientOf(parameter).slice())).toEqual(gradients)
  })
})
