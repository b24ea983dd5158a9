import { bareWord, COLUMNS, hashOf, wordRowsOf, type Columns } from './columns.js'
import { Arena, loadKernels, type Kernels } from './kernels.js'
import { LABELS } from './labels.js'
import type { Section } from './model-file.js'
import { countLayers, numbersOf, sectionOf, WORD_TABLES } from './sections.js'
import { MAX_KEPT_WORDS, MAX_PIECE_LENGTH } from './settings.js'
import type { TokenRange } from '../types.js'

interface Layer {
  /** Weights from the inputs to the gates of both directions, row by row; not kept for the first layer. */
  readonly input: number
  readonly inputRows: number
  readonly bias: Float32Array
  readonly directions: readonly Direction[]
}

interface Direction {
  readonly recurrent: number
  readonly newBias: number
}

interface Buffers {
  readonly ids: number
  readonly x: number
  readonly states: readonly [number, number]
  readonly gates: number
  readonly zeros: number
  readonly word: number
  readonly output: number
}

/**
 * A bidirectional gated recurrent network over word vectors and small columns: a score for every label of every token.
 * Holds its weights in the memory of the kernels; projected word vectors are kept between articles.
 */
export class Network {
  readonly #kernels: Kernels = loadKernels()
  readonly #arena = new Arena(this.#kernels)
  readonly #model: ReadonlyMap<string, Section>
  readonly #hidden: number
  readonly #width: number
  readonly #layers: readonly Layer[]
  readonly #columnTables: readonly number[]
  readonly #wordWeights: number
  readonly #wordRows: number
  readonly #kept: number
  readonly #slots = new Map<string, number>()
  readonly #outputWeights: number
  readonly #outputBias: Float32Array
  readonly #buffers: Buffers

  constructor(model: ReadonlyMap<string, Section>) {
    this.#model = model
    this.#hidden = sectionOf(model, 'layer0.forward.recurrent').rows
    this.#width = 6 * this.#hidden
    this.#layers = this.#readLayers()
    const input = numbersOf(model, 'layer0.input')
    this.#wordRows = WORD_TABLES.reduce((sum, name) => sum + sectionOf(model, name).columns, 0)
    this.#wordWeights = this.#arena.store(input.subarray(0, this.#wordRows * this.#width))
    this.#columnTables = this.#projectColumns(input)
    this.#kept = this.#arena.reserve(MAX_KEPT_WORDS * this.#width)
    this.#outputWeights = this.#arena.store(numbersOf(model, 'output'))
    this.#outputBias = numbersOf(model, 'output.bias')
    this.#buffers = this.#reserveBuffers()
  }

  /**
   * Scores, a row of `LABELS` a token. `words` are normal forms. Sequences are in order, none is longer than a piece, and each
   * is read without regard to what stands around it.
   */
  scores(words: readonly string[], columns: Columns, sequences: readonly TokenRange[]): Float32Array {
    const scores = new Float32Array(words.length * LABELS)
    for (let from = 0; from < sequences.length;) {
      const start = (sequences[from] as TokenRange).first
      let to = from + 1
      while (to < sequences.length && (sequences[to] as TokenRange).last - start <= MAX_PIECE_LENGTH) to++
      this.#scorePiece(words, columns, sequences.slice(from, to), scores)
      from = to
    }
    return scores
  }

  #scorePiece(words: readonly string[], columns: Columns, sequences: readonly TokenRange[], scores: Float32Array): void {
    const first = (sequences[0] as TokenRange).first
    const { last } = sequences[sequences.length - 1] as TokenRange
    const count = last - first
    this.#embed(words.slice(first, last), columns, first)
    let [from, to] = this.#buffers.states
    this.#layers.forEach((layer, index) => {
      if (index > 0) {
        this.#fillRows(this.#buffers.x, layer.bias, count)
        this.#kernels.accumulateRows(from, count, layer.input, this.#buffers.x, layer.inputRows, this.#width)
      }
      for (const sequence of sequences) this.#recur(layer, sequence.first - first, sequence.last - first, to)
      ;[from, to] = [to, from]
    })
    this.#fillRows(this.#buffers.output, this.#outputBias, count)
    this.#kernels.accumulateRows(from, count, this.#outputWeights, this.#buffers.output, 2 * this.#hidden, LABELS)
    scores.set(this.#arena.numbers(this.#buffers.output, count * LABELS), first * LABELS)
  }

  /** The inputs of the first layer's gates: the sum of what each table contributes. */
  #embed(words: readonly string[], columns: Columns, first: number): void {
    const { x, ids } = this.#buffers
    if (this.#slots.size + words.length > MAX_KEPT_WORDS) this.#slots.clear()
    const slots = words.map((word) => this.#slotOf(word))
    this.#fillRows(x, (this.#layers[0] as Layer).bias, words.length)
    this.#arena.integers(ids, words.length).set(slots)
    this.#kernels.addRows(ids, words.length, this.#kept, x, this.#width)
    COLUMNS.forEach((column, index) => {
      this.#arena.integers(ids, words.length).set(columns[column].subarray(first, first + words.length))
      this.#kernels.addRows(ids, words.length, this.#columnTables[index] as number, x, this.#width)
    })
  }

  /** Where a word's projected vector is kept. */
  #slotOf(word: string): number {
    const known = this.#slots.get(word)
    if (known !== undefined) return known
    const slot = this.#slots.size
    this.#slots.set(word, slot)
    const { spelling, suffix } = wordRowsOf(word)
    const rows = [this.#vectorRow(word), spelling, suffix]
    const values = this.#arena.numbers(this.#buffers.word, this.#wordRows)
    let at = 0
    WORD_TABLES.forEach((name, index) => {
      const { values: table, scales, columns } = sectionOf(this.#model, name)
      const row = (rows[index] as number) * columns
      for (let i = 0; i < columns; i++) values[at++] = (table[row + i] as number) * (scales?.[i] ?? 1)
    })
    const y = this.#kept + slot * this.#width * 4
    this.#arena.numbers(y, this.#width).fill(0)
    this.#kernels.accumulate(this.#buffers.word, this.#wordWeights, y, this.#wordRows, this.#width)
    return slot
  }

  /** The row of a word's vector: rows are sorted by the hash of their word; row 0 is that of unknown words. */
  #vectorRow(word: string): number {
    return this.#rowWithKey(hashOf(word)) || this.#rowWithKey(hashOf(bareWord(word)))
  }

  #rowWithKey(key: number): number {
    const keys = sectionOf(this.#model, 'words.keys').values
    let low = 1
    let high = keys.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((keys[middle] as number) < key) low = middle + 1
      else high = middle
    }
    return keys[low] === key ? low : 0
  }

  #recur({ directions: [forward, backward] }: Layer, first: number, last: number, y: number): void {
    const { x, gates, zeros } = this.#buffers
    const [strideX, strideY] = [this.#width * 4, 2 * this.#hidden * 4]
    const half = strideX / 2
    const { recurrent, newBias } = forward as Direction
    const back = backward as Direction
    const steps = last - first
    this.#kernels.recur(x + first * strideX, strideX, recurrent, newBias, gates, zeros, y + first * strideY, strideY, steps, this.#hidden)
    const [endX, endY] = [x + (last - 1) * strideX + half, y + (last - 1) * strideY + strideY / 2]
    this.#kernels.recur(endX, -strideX, back.recurrent, back.newBias, gates, zeros, endY, -strideY, steps, this.#hidden)
  }

  #fillRows(at: number, row: Float32Array, count: number): void {
    const rows = this.#arena.numbers(at, count * row.length)
    for (let i = 0; i < count; i++) rows.set(row, i * row.length)
  }

  #readLayers(): Layer[] {
    return Array.from({ length: countLayers(this.#model) }, (_, index) => ({
      input: index === 0 ? 0 : this.#arena.store(numbersOf(this.#model, `layer${index}.input`)),
      inputRows: sectionOf(this.#model, `layer${index}.input`).rows,
      bias: numbersOf(this.#model, `layer${index}.bias`),
      directions: ['forward', 'backward'].map((direction) => ({
        recurrent: this.#arena.store(numbersOf(this.#model, `layer${index}.${direction}.recurrent`)),
        newBias: this.#arena.store(numbersOf(this.#model, `layer${index}.${direction}.new`)),
      })),
    }))
  }

  /** Each column's table times the input weights, once: then a token costs an addition a column. */
  #projectColumns(input: Float32Array): number[] {
    let row = this.#wordRows
    return COLUMNS.map((column) => {
      const { rows, columns } = sectionOf(this.#model, column)
      const weights = this.#arena.store(input.subarray(row * this.#width, (row + columns) * this.#width))
      row += columns
      const table = this.#arena.store(numbersOf(this.#model, column))
      const projected = this.#arena.store(new Float32Array(rows * this.#width))
      this.#kernels.accumulateRows(table, rows, weights, projected, columns, this.#width)
      return projected
    })
  }

  #reserveBuffers(): Buffers {
    const arena = this.#arena
    return {
      ids: arena.reserve(MAX_PIECE_LENGTH),
      x: arena.reserve(MAX_PIECE_LENGTH * this.#width),
      states: [arena.reserve(MAX_PIECE_LENGTH * 2 * this.#hidden), arena.reserve(MAX_PIECE_LENGTH * 2 * this.#hidden)],
      gates: arena.reserve(3 * this.#hidden),
      zeros: arena.reserve(this.#hidden),
      word: arena.reserve(this.#wordRows),
      output: arena.reserve(MAX_PIECE_LENGTH * LABELS),
    }
  }
}
