import { COLUMNS } from '../../src/annotate/attributions/tagger/columns.js'
import { quantised, type Section } from '../../src/annotate/attributions/tagger/model-file.js'
import { columnsOf, type Matrix } from './matrices/matrices.js'
import type { Network } from './network/network.js'
import type { WordTable } from './words.js'

/**
 * A trained network as the sections of a model file (model-file.ts), under the names by which the tagger asks for them. The
 * large tables become bytes, for they are nearly all of the file; the others stay as they are.
 */
export function sectionsOf(network: Network, { keys, vectors }: WordTable): Map<string, Section> {
  const [spelling, suffix, ...tables] = network.embedding.tables.map(({ value }) => value) as [Matrix, Matrix, ...Matrix[]]
  const { labels } = network.shape.rules
  return new Map<string, Section>([
    ['words.keys', { type: 'uint32', rows: keys.length, columns: 1, values: keys, scales: null }],
    ['words', vectors],
    ['spelling', quantised(numbersOf(spelling), spelling.rows, spelling.columns)],
    ['suffix', quantised(numbersOf(suffix), suffix.rows, suffix.columns)],
    ...COLUMNS.map((column, k) => [column, asItIs(tables[k] as Matrix)] as const),
    ...network.layers.flatMap(({ input, bias, directions: [forward, backward] }, k) => [
      [`layer${k}.input`, asItIs(input.value)] as const,
      [`layer${k}.bias`, asItIs(bias.value)] as const,
      [`layer${k}.forward.recurrent`, asItIs(forward.recurrent.value)] as const,
      [`layer${k}.forward.new`, asItIs(forward.stateBias.value)] as const,
      [`layer${k}.backward.recurrent`, asItIs(backward.recurrent.value)] as const,
      [`layer${k}.backward.new`, asItIs(backward.stateBias.value)] as const,
    ]),
    ['output', asItIs(columnsOf(network.output.value, 0, labels))],
    ['output.bias', asItIs(network.outputBias.value)],
    ['transitions', asItIs(network.pairs.value)],
  ])
}

function asItIs(matrix: Matrix): Section {
  return { type: 'float32', rows: matrix.rows, columns: matrix.columns, values: numbersOf(matrix), scales: null }
}

/** Its own copy of a matrix's numbers, row by row. */
function numbersOf({ data, at, rows, columns, rowStep, columnStep }: Matrix): Float32Array {
  return Float32Array.from({ length: rows * columns }, (_, k) => {
    return data[at + Math.floor(k / columns) * rowStep + (k % columns) * columnStep] as number
  })
}
