import type { Sequence } from '../../../scripts/train-attribution/network/batch.js'
import type { FrozenTable } from '../../../scripts/train-attribution/network/embedding.js'
import type { Layer } from '../../../scripts/train-attribution/network/layer.js'
import type { Network } from '../../../scripts/train-attribution/network/network.js'
import type { Parameter } from '../../../scripts/train-attribution/network/parameters.js'

const sigmoid = (x: number) => 1 / (1 + Math.exp(-x))
const entry = ({ value }: Parameter, row: number, column: number) => value.data[value.at + row * value.columns + column]!
const product = (numbers: readonly number[], matrix: Parameter, column: number) =>
  numbers.reduce((sum, number, row) => sum + number * entry(matrix, row, column), 0)

function naiveVectors({ embedding }: Network, frozen: FrozenTable, { features, labels }: Sequence): number[][] {
  return Array.from(labels, (_, t) => {
    const columns = embedding.tables.length + 1
    const [word, ...others] = features.subarray(columns * t, columns * (t + 1))
    const learned = embedding.tables.flatMap((table, k) =>
      Array.from({ length: table.value.columns }, (__, c) => entry(table, others[k]!, c)),
    )
    return [...frozen.values.subarray(frozen.width * word!, frozen.width * (word! + 1)), ...learned]
  })
}

function naiveStates({ input, bias, directions }: Layer, vectors: readonly (readonly number[])[]): number[][] {
  const hidden = directions[0].recurrent.value.rows
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

/** The scores of a sequence's labels by the equations written out, token by token. */
export function naiveScores(network: Network, frozen: FrozenTable, sequence: Sequence): number[][] {
  const vectors = naiveVectors(network, frozen, sequence)
  const states = network.layers.reduce((inputs, layer) => naiveStates(layer, inputs), vectors)
  const labels = Array.from({ length: network.shape.rules.labels }, (_, label) => label)
  return states.map((state) => labels.map((label) => product(state, network.output, label) + entry(network.outputBias, 0, label)))
}
