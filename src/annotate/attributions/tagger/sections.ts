import { COLUMN_SIZES, COLUMNS } from './columns.js'
import { LABELS } from './labels.js'
import type { Section } from './model-file.js'
import { SPELLINGS, SUFFIXES } from './settings.js'

type Model = ReadonlyMap<string, Section>

/** The tables of a word's own, in the order of the rows of the input weights; those of `COLUMNS` follow. */
export const WORD_TABLES = ['words', 'spelling', 'suffix'] as const

/** The kernels take this many numbers at a time. */
const LANES = 16

/** A section by its name. Throws where the model has none. */
export function sectionOf(model: Model, name: string): Section {
  const section = model.get(name)
  if (!section) throw new Error(`it has no section "${name}"`)
  return section
}

/** A section as numbers, the scales of its columns applied. */
export function numbersOf(model: Model, name: string): Float32Array {
  const { values, scales, columns } = sectionOf(model, name)
  return Float32Array.from(values, (value, i) => value * (scales?.[i % columns] ?? 1))
}

/** How many layers a model has, at least one. */
export function countLayers(model: Model): number {
  let count = 1
  while (model.has(`layer${count}.input`)) count++
  return count
}

/**
 * The same model, known to have what this version reads: a row for every number that a column can hold, weights for every
 * input, a score for every label. Throws where it has not, for the kernels do not look where a table ends.
 */
export function fitting(model: Model): Model {
  const hidden = sectionOf(model, 'layer0.forward.recurrent').rows
  if (hidden === 0 || hidden % LANES !== 0) throw new Error(`its layers are ${hidden} wide, which is no multiple of ${LANES}`)
  for (const [name, rows, columns] of shapesFor(model, hidden)) {
    const found = sectionOf(model, name)
    if (found.rows !== rows || found.columns !== columns)
      throw new Error(`its section "${name}" is ${found.rows} × ${found.columns}, not ${rows} × ${columns}`)
  }
  return model
}

/** Names, rows and columns of all sections; how wide tables and layers are is for the model to say. */
function shapesFor(model: Model, hidden: number): (readonly [string, number, number])[] {
  const words = sectionOf(model, 'words').rows
  const widthOf = (name: string): number => sectionOf(model, name).columns
  const inputs = [...WORD_TABLES, ...COLUMNS].reduce((sum, name) => sum + widthOf(name), 0)
  return [
    ['words.keys', words, 1],
    ['spelling', SPELLINGS, widthOf('spelling')],
    ['suffix', SUFFIXES, widthOf('suffix')],
    ...COLUMNS.map((column) => [column, COLUMN_SIZES[column], widthOf(column)] as const),
    ...Array.from({ length: countLayers(model) }, (_, layer) => layerShapes(layer, layer === 0 ? inputs : 2 * hidden, hidden)).flat(),
    ['output', 2 * hidden, LABELS],
    ['output.bias', 1, LABELS],
    ['transitions', LABELS, LABELS],
  ]
}

function layerShapes(layer: number, inputs: number, hidden: number): (readonly [string, number, number])[] {
  return [
    [`layer${layer}.input`, inputs, 6 * hidden],
    [`layer${layer}.bias`, 1, 6 * hidden],
    ...['forward', 'backward'].flatMap((direction) => [
      [`layer${layer}.${direction}.recurrent`, hidden, 3 * hidden] as const,
      [`layer${layer}.${direction}.new`, 1, hidden] as const,
    ]),
  ]
}
