import { COLUMN_SIZES, COLUMNS, hashOf } from '../../../../src/annotate/attributions/tagger/columns.js'
import { LABELS } from '../../../../src/annotate/attributions/tagger/labels.js'
import { quantised, type Section } from '../../../../src/annotate/attributions/tagger/model-file.js'
import { SPELLINGS, SUFFIXES } from '../../../../src/annotate/attributions/tagger/settings.js'

export const KNOWN_WORDS = ['the', 'ferry', "o'clock", 'harbour', 'said', 'quill', 'shut', 'noon']

/** Numbers between -1 and 1 that look drawn. */
function numbers(count: number, seed: number, size: number): Float32Array {
  return Float32Array.from({ length: count }, (_, i) => size * Math.sin((i + 1) * (12.9898 + seed) + seed * 78.233))
}

/** A model with all its sections and nothing learned: narrow tables, a few known words, one or two layers. */
export function smallModel(layers: number, hidden = 16): Map<string, Section> {
  let seed = 1
  const plain = (rows: number, columns: number, size = 0.5): Section => ({
    type: 'float32',
    rows,
    columns,
    values: numbers(rows * columns, seed++, size),
    scales: null,
  })
  const table = (rows: number, columns: number): Section => quantised(numbers(rows * columns, seed++, 1), rows, columns)
  const keys = [0, ...KNOWN_WORDS.map(hashOf).toSorted((a, b) => a - b)]
  const widths = { words: 6, spelling: 3, suffix: 2 }
  const inputs = 6 + 3 + 2 + 2 * COLUMNS.length
  return new Map<string, Section>([
    ['words.keys', { type: 'uint32', rows: keys.length, columns: 1, values: Uint32Array.from(keys), scales: null }],
    ['words', table(keys.length, widths.words)],
    ['spelling', table(SPELLINGS, widths.spelling)],
    ['suffix', table(SUFFIXES, widths.suffix)],
    ...COLUMNS.map((column) => [column, plain(COLUMN_SIZES[column], 2)] as const),
    ...Array.from({ length: layers }, (_, layer) => [
      [`layer${layer}.input`, plain(layer === 0 ? inputs : 2 * hidden, 6 * hidden)] as const,
      [`layer${layer}.bias`, plain(1, 6 * hidden)] as const,
      ...['forward', 'backward'].flatMap((direction) => [
        [`layer${layer}.${direction}.recurrent`, plain(hidden, 3 * hidden)] as const,
        [`layer${layer}.${direction}.new`, plain(1, hidden)] as const,
      ]),
    ]).flat(),
    ['output', plain(2 * hidden, LABELS)],
    ['output.bias', plain(1, LABELS)],
    ['transitions', plain(LABELS, LABELS)],
  ])
}
