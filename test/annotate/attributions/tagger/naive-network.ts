import { bareWord, COLUMNS, hashOf, wordRowsOf, type Columns } from '../../../../src/annotate/attributions/tagger/columns.js'
import type { Section } from '../../../../src/annotate/attributions/tagger/model-file.js'
import type { TokenRange } from '../../../../src/annotate/attributions/types.js'

type Model = ReadonlyMap<string, Section>
type Matrix = readonly (readonly number[])[]

const sigmoid = (x: number) => 1 / (1 + Math.exp(-x))
const times = (vector: readonly number[], matrix: Matrix) =>
  matrix[0]!.map((_, column) => vector.reduce((sum, value, row) => sum + value * matrix[row]![column]!, 0))
const plus = (a: readonly number[], b: readonly number[]) => a.map((value, i) => value + b[i]!)

/** A section as rows of numbers. */
function matrixOf(model: Model, name: string): number[][] {
  const { values, scales, rows, columns } = model.get(name)!
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => values[row * columns + column]! * (scales?.[column] ?? 1)),
  )
}

/** The network by its equations, in 64 bits, without a thought for time: the rows of scores of a sequence. */
export function naiveNetwork(model: Model): (words: readonly string[], columns: Columns, sequence: TokenRange) => number[][] {
  const [words, spelling, suffix] = ['words', 'spelling', 'suffix'].map((name) => matrixOf(model, name)) as [
    number[][],
    number[][],
    number[][],
  ]
  const tables = COLUMNS.map((column) => [column, matrixOf(model, column)] as const)
  const keys = [...model.get('words.keys')!.values]
  const layers = [0, 1, 2].filter((layer) => model.has(`layer${layer}.input`)).map((layer) => layerOf(model, layer))
  const [output, outputBias] = [matrixOf(model, 'output'), matrixOf(model, 'output.bias')[0]!]
  const vectorOf = (word: string) => words[[word, bareWord(word)].map((form) => keys.indexOf(hashOf(form), 1)).find((row) => row > 0) ?? 0]!
  return (norms, columns, { first, last }) => {
    const inputs = norms.slice(first, last).map((norm, i) => {
      const rows = wordRowsOf(norm)
      const learned = tables.flatMap(([column, table]) => table[columns[column][first + i]!]!)
      return [...vectorOf(norm), ...spelling[rows.spelling]!, ...suffix[rows.suffix]!, ...learned]
    })
    const states = layers.reduce<number[][]>((vectors, layer) => layer(vectors), inputs)
    return states.map((state) => plus(times(state, output), outputBias))
  }
}

function layerOf(model: Model, layer: number): (vectors: readonly (readonly number[])[]) => number[][] {
  const [input, [bias]] = [matrixOf(model, `layer${layer}.input`), matrixOf(model, `layer${layer}.bias`)]
  const directions = ['forward', 'backward'].map((direction) => ({
    recurrent: matrixOf(model, `layer${layer}.${direction}.recurrent`),
    newBias: matrixOf(model, `layer${layer}.${direction}.new`)[0]!,
  }))
  return (vectors) => {
    const projected = vectors.map((vector) => plus(times(vector, input), bias!))
    const [forward, backward] = directions.map(({ recurrent, newBias }, d) => {
      const hidden = recurrent.length
      const states: number[][] = []
      let state = Array<number>(hidden).fill(0)
      for (const t of d === 0 ? projected.keys() : [...projected.keys()].reverse()) {
        const x = projected[t]!.slice(3 * hidden * d, 3 * hidden * (d + 1))
        const h = times(state, recurrent)
        state = state.map((before, k) => {
          const reset = sigmoid(x[k]! + h[k]!)
          const update = sigmoid(x[hidden + k]! + h[hidden + k]!)
          const fresh = Math.tanh(x[2 * hidden + k]! + reset * (h[2 * hidden + k]! + newBias[k]!))
          return (1 - update) * fresh + update * before
        })
        states[t] = state
      }
      return states
    })
    return forward!.map((state, t) => [...state, ...backward![t]!])
  }
}
