import type { Matrix } from '../matrices/matrices.js'
import type { Random } from '../random.js'
import type { Batch } from './batch.js'
import { valueOf, type Parameter, type Parameters } from './parameters.js'

/** A table of `rows` vectors, one for every value that a column of the features can have. */
export interface TableShape {
  readonly rows: number
  readonly width: number
  /** How far apart the vectors lie when training starts. */
  readonly spread: number
}

/** Vectors that are not learned; the first column of the features says which. */
export interface FrozenTable {
  readonly width: number
  readonly values: Float32Array
}

/** Puts the vectors of a token's features side by side, the frozen one first. */
export class Embedding {
  readonly tables: readonly Parameter[]
  /** Numbers of a token, and those of them that are learned. */
  readonly width: number
  readonly learned: number
  readonly #shapes: readonly TableShape[]
  readonly #frozen: FrozenTable

  constructor(parameters: Parameters, frozen: FrozenTable, shapes: readonly TableShape[]) {
    this.tables = shapes.map(({ rows, width }) => parameters.declare(rows, width))
    this.learned = shapes.reduce((sum, { width }) => sum + width, 0)
    this.width = frozen.width + this.learned
    this.#shapes = shapes
    this.#frozen = frozen
  }

  start(random: Random): void {
    this.tables.forEach((table, k) => {
      const values = valueOf(table)
      for (let at = 0; at < values.length; at++) values[at] = random.normal() * (this.#shapes[k] as TableShape).spread
    })
  }

  forward(batch: Batch, vectors: Matrix): void {
    const { data } = vectors
    const { width, values } = this.#frozen
    this.#eachToken(batch, (row, features, first) => {
      let to = vectors.at + row * vectors.rowStep
      const word = (features[first] as number) * width
      for (let k = 0; k < width; k++) data[to + k] = values[word + k] as number
      to += width
      for (const [column, { value }] of this.tables.entries()) {
        const from = value.at + (features[first + 1 + column] as number) * value.columns
        for (let k = 0; k < value.columns; k++) data[to + k] = data[from + k] as number
        to += value.columns
      }
    })
  }

  /** Adds the gradients by the learned numbers of each token to those of its rows. */
  backward(batch: Batch, gradients: Matrix): void {
    const { data } = gradients
    this.#eachToken(batch, (row, features, first) => {
      let from = gradients.at + row * gradients.rowStep
      for (const [column, { gradient }] of this.tables.entries()) {
        const to = gradient.at + (features[first + 1 + column] as number) * gradient.columns
        for (let k = 0; k < gradient.columns; k++) data[to + k] = (data[to + k] as number) + (data[from + k] as number)
        from += gradient.columns
      }
    })
  }

  #eachToken(batch: Batch, visit: (row: number, features: Int32Array, first: number) => void): void {
    const columns = this.tables.length + 1
    batch.sequences.forEach(({ features, labels }, k) => {
      for (let step = 0; step < labels.length; step++) visit((batch.starts[step] as number) + k, features, step * columns)
    })
  }
}
