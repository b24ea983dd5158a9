import { describe, expect, test } from 'vitest'
import { numbersOf } from '../../../scripts/train-attribution/matrices/matrices.js'
import { makeBatch, rowsOfSequence, type Sequence } from '../../../scripts/train-attribution/network/batch.js'
import { Network, type NetworkShape } from '../../../scripts/train-attribution/network/network.js'
import { gradientOf, valueOf, type Parameter } from '../../../scripts/train-attribution/network/parameters.js'
import { Random } from '../../../scripts/train-attribution/random.js'

const SHAPE: NetworkShape = {
  wordWidth: 3,
  columns: [
    { rows: 4, width: 2, spread: 1 },
    { rows: 3, width: 4, spread: 0.5 },
  ],
  hidden: 8,
  rules: { labels: 5, mayFollow: (label, next) => next !== 2 || label === 1 || label === 2, mayStart: (label) => label !== 2 },
  dropout: 0.25,
}
const WORDS = Float32Array.from({ length: 6 * SHAPE.wordWidth }, (_, k) => Math.sin(7 * k))

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

describe('scores', () => {
  const sigmoid = (x: number) => 1 / (1 + Math.exp(-x))
  const entry = ({ value }: Parameter, row: number, column: number) => value.data[value.at + row * value.columns + column]!

  /** The equations written out, token by token. */
  function naiveScores(network: Network, { features, labels }: Sequence): number[][] {
    const { hidden, wordWidth } = SHAPE
    const vectors = Array.from(labels, (_, t) => {
      const [word, ...others] = features.subarray(3 * t, 3 * t + 3)
      const learned = network.tables.flatMap((table, k) =>
        Array.from({ length: table.value.columns }, (__, c) => entry(table, others[k]!, c)),
      )
      return [...WORDS.subarray(word! * wordWidth, (word! + 1) * wordWidth), ...learned]
    })
    const states = network.directions.map((direction, d) => {
      const found: number[][] = []
      let state = Array.from({ length: hidden }, () => 0)
      for (const t of vectors.map((_, k) => (d === 0 ? k : vectors.length - 1 - k))) {
        const input = (gate: number, k: number) => {
          const column = (3 * d + gate) * hidden + k
          return vectors[t]!.reduce((sum, x, row) => sum + x * entry(network.input, row, column), entry(network.inputBias, 0, column))
        }
        const recurrent = (gate: number, k: number) =>
          state.reduce((sum, h, row) => sum + h * entry(direction.recurrent, row, gate * hidden + k), 0)
        const before = state
        const next = before.map((h, k) => {
          const r = sigmoid(input(0, k) + recurrent(0, k))
          const z = sigmoid(input(1, k) + recurrent(1, k))
          const n = Math.tanh(input(2, k) + r * (recurrent(2, k) + entry(direction.stateBias, 0, k)))
          return (1 - z) * n + z * h
        })
        state = next
        found[t] = next
      }
      return found
    })
    return vectors.map((_, t) =>
      Array.from({ length: SHAPE.rules.labels }, (__, label) =>
        [...states[0]![t]!, ...states[1]![t]!].reduce(
          (sum, h, row) => sum + h * entry(network.output, row, label),
          entry(network.outputBias, 0, label),
        ),
      ),
    )
  }

  test('are those of the equations, whatever else is in the batch', () => {
    const network = started()
    network.scores(makeBatch(sequences.map(({ labels }) => sequence(labels.length, new Random(99)))))
    const scores = network.scores(batch)
    batch.sequences.forEach((wanted, k) => {
      naiveScores(network, wanted).forEach((row, t) => row.forEach((score, label) => expect(scores[k]![t]![label]).toBeCloseTo(score, 5)))
    })
  })
})

describe('learning', () => {
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
