import { describe, expect, test } from 'vitest'
import { numbersOf } from '../../../scripts/train-attribution/matrices/matrices.js'
import { makeBatch, rowsOfSequence, type Sequence } from '../../../scripts/train-attribution/network/batch.js'
import type { Layer } from '../../../scripts/train-attribution/network/layer.js'
import { Network, type NetworkShape } from '../../../scripts/train-attribution/network/network.js'
import { gradientOf, valueOf, type Parameter } from '../../../scripts/train-attribution/network/parameters.js'
import { Random } from '../../../scripts/train-attribution/random.js'

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

describe('scores', () => {
  const sigmoid = (x: number) => 1 / (1 + Math.exp(-x))
  const entry = ({ value }: Parameter, row: number, column: number) => value.data[value.at + row * value.columns + column]!
  const product = (numbers: readonly number[], matrix: Parameter, column: number) =>
    numbers.reduce((sum, number, row) => sum + number * entry(matrix, row, column), 0)

  function naiveVectors({ embedding }: Network, { features, labels }: Sequence): number[][] {
    return Array.from(labels, (_, t) => {
      const [word, ...others] = features.subarray(3 * t, 3 * t + 3)
      const learned = embedding.tables.flatMap((table, k) =>
        Array.from({ length: table.value.columns }, (__, c) => entry(table, others[k]!, c)),
      )
      return [...WORDS.values.subarray(3 * word!, 3 * word! + 3), ...learned]
    })
  }

  /** The equations written out, token by token. */
  function naiveStates({ input, bias, directions }: Layer, vectors: readonly (readonly number[])[]): number[][] {
    const { hidden } = SHAPE
    const found: number[][] = vectors.map(() => [])
    directions.forEach(({ recurrent, stateBias }, d) => {
      let state = Array.from({ length: hidden }, () => 0)
      for (const t of d === 0 ? vectors.keys() : [...vectors.keys()].reverse()) {
        const before = state
        const from = (gate: number, k: number) =>
          product(vectors[t]!, input, (3 * d + gate) * hidden + k) + entry(bias, 0, (3 * d + gate) * hidden + k)
        const back = (gate: number, k: number) => product(before, recurrent, gate * hidden + k)
        state = before.map((h, k) => {
          const r = sigmoid(from(0, k) + back(0, k))
          const z = sigmoid(from(1, k) + back(1, k))
          return (1 - z) * Math.tanh(from(2, k) + r * (back(2, k) + entry(stateBias, 0, k))) + z * h
        })
        found[t]!.push(...state)
      }
    })
    return found
  }

  function naiveScores(network: Network, sequence: Sequence): number[][] {
    const states = network.layers.reduce((inputs, layer) => naiveStates(layer, inputs), naiveVectors(network, sequence))
    return states.map((state) =>
      Array.from({ length: SHAPE.rules.labels }, (_, label) => product(state, network.output, label) + entry(network.outputBias, 0, label)),
    )
  }

  test('are those of the equations, whatever batch came before', () => {
    const network = started()
    network.scores(makeBatch([12, 9, 4].map((length) => sequence(length, new Random(99)))))
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
