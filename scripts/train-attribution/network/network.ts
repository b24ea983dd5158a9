import { COLUMN_STEP } from '../matrices/kernel.js'
import { columnsOf, copy, numbersOf, rowsOf, transposed, Workspace, type Matrix } from '../matrices/matrices.js'
import type { Random } from '../random.js'
import { rowsOfSequence, type Batch } from './batch.js'
import { ChainLoss, type LabelRules } from './crf.js'
import { addColumnSums, GruDirection } from './gru.js'
import { gradientOf, Parameters, valueOf, type Parameter } from './parameters.js'

/** A table of `rows` vectors, one for every value that a column of the features can have. */
export interface Column {
  readonly rows: number
  readonly width: number
  /** How far apart the vectors lie when training starts. */
  readonly spread: number
}

export interface NetworkShape {
  /** Width of the frozen vectors, which are looked up by the first column of the features. */
  readonly wordWidth: number
  /** The tables of the other columns, which are learned. */
  readonly columns: readonly Column[]
  /** Units of each direction; a multiple of eight. */
  readonly hidden: number
  readonly rules: LabelRules
  /** The part of the inputs, and of the states, that is left out at each step of training. */
  readonly dropout: number
}

/** The most tokens that a batch, and a sequence in it, may have. */
export interface Capacity {
  readonly rows: number
  readonly longest: number
}

/**
 * Features of tokens → scores of labels: vectors of the features side by side, a bidirectional layer of gated recurrent units, and a
 * linear layer; labels are judged as chains. Memory is taken once, for the largest batch.
 */
export class Network {
  readonly shape: NetworkShape
  readonly parameters: Parameters
  readonly tables: readonly Parameter[]
  /** Inputs to gates: a row per number of a token's vector; columns r, z, n of the direction forward, then of that backward. */
  readonly input: Parameter
  readonly inputBias: Parameter
  readonly directions: readonly [GruDirection, GruDirection]
  /** States to labels; its columns are filled up to a multiple of eight. */
  readonly output: Parameter
  readonly outputBias: Parameter
  readonly pairs: Parameter
  readonly #words: Float32Array
  readonly #workspace: Workspace
  readonly #chain: ChainLoss
  readonly #width: number
  readonly #vectors: Matrix
  readonly #vectorMask: Float32Array
  readonly #vectorGradients: Matrix
  readonly #gates: Matrix
  readonly #gateGradients: Matrix
  /** The input matrix without the rows of the frozen vectors, transposed. */
  readonly #turnedInput: Matrix
  readonly #turnedOutput: Matrix
  readonly #states: Matrix
  readonly #stateMask: Float32Array
  readonly #dropped: Matrix
  readonly #stateGradients: Matrix
  readonly #scores: Matrix

  constructor(shape: NetworkShape, words: Float32Array, { rows, longest }: Capacity) {
    const { hidden, rules, columns, wordWidth } = shape
    const learned = columns.reduce((sum, { width }) => sum + width, 0)
    const labels = filledUp(rules.labels)
    const width = wordWidth + learned
    const workspace = new Workspace(workspaceSize(shape, width, rows))
    const parameters = new Parameters(workspace)
    this.shape = shape
    this.parameters = parameters
    this.#words = words
    this.#workspace = workspace
    this.#width = width
    this.#chain = new ChainLoss(rules, longest)
    this.tables = columns.map((column) => parameters.declare(column.rows, column.width))
    this.input = parameters.declare(width, 6 * hidden)
    this.inputBias = parameters.declare(1, 6 * hidden)
    const direction = (backward: boolean) => new GruDirection(workspace, parameters, { hidden, rows, backward })
    this.directions = [direction(false), direction(true)]
    this.output = parameters.declare(2 * hidden, labels)
    this.outputBias = parameters.declare(1, rules.labels)
    this.pairs = parameters.declare(rules.labels, rules.labels)
    this.#vectors = workspace.matrix(rows, width)
    this.#vectorMask = new Float32Array(rows * width)
    this.#vectorGradients = workspace.matrix(rows, filledUp(learned))
    this.#gates = workspace.matrix(rows, 6 * hidden)
    this.#gateGradients = workspace.matrix(rows, 6 * hidden)
    this.#turnedInput = workspace.matrix(6 * hidden, filledUp(learned))
    this.#turnedOutput = workspace.matrix(labels, 2 * hidden)
    this.#states = workspace.matrix(rows, 2 * hidden)
    this.#stateMask = new Float32Array(rows * 2 * hidden)
    this.#dropped = workspace.matrix(rows, 2 * hidden)
    this.#stateGradients = workspace.matrix(rows, 2 * hidden)
    this.#scores = workspace.matrix(rows, labels)
  }

  /** Random numbers of the sizes that PyTorch starts with; scores of pairs of labels start at 0. */
  start(random: Random): void {
    this.tables.forEach((table, k) => {
      const { spread } = this.shape.columns[k] as Column
      fill(valueOf(table), () => random.normal() * spread)
    })
    const within = (reach: number) => () => (2 * random.uniform() - 1) * reach
    const { hidden } = this.shape
    for (const parameter of [this.input, this.inputBias]) fill(valueOf(parameter), within(1 / Math.sqrt(hidden)))
    for (const direction of this.directions) direction.start(() => random.uniform())
    for (const parameter of [this.output, this.outputBias]) fill(valueOf(parameter), within(1 / Math.sqrt(2 * hidden)))
  }

  /** Mean loss of the batch's sequences; the gradients by all parameters are set. `random` decides what is left out; null: nothing. */
  learn(batch: Batch, random: Random | null): number {
    this.parameters.clearGradients()
    this.#forward(batch, random)
    const loss = this.#judge(batch)
    this.#backward(batch, random !== null)
    return loss
  }

  /** The scores of every label at every token, a row of `labels` numbers each, for one sequence after the other as the batch has them. */
  scores(batch: Batch): Float32Array[][] {
    this.#forward(batch, null)
    return batch.sequences.map((_, k) => this.#scoreRows(batch, k).map((row) => row.slice()))
  }

  #forward(batch: Batch, random: Random | null): void {
    const { rows } = batch
    this.#lookUp(batch)
    const vectors = rowsOf(this.#vectors, 0, rows)
    if (random) this.#leaveOut(numbersOf(vectors), this.#vectorMask, random)
    const gates = rowsOf(this.#gates, 0, rows)
    fillRows(gates, valueOf(this.inputBias))
    this.#workspace.addProduct(gates, vectors, this.input.value)
    this.directions.forEach((direction, k) => direction.forward(batch, this.#gatesOf(gates, k), this.#statesOf(this.#states, k)))
    const states = rowsOf(this.#dropped, 0, rows)
    numbersOf(states).set(numbersOf(rowsOf(this.#states, 0, rows)))
    if (random) this.#leaveOut(numbersOf(states), this.#stateMask, random)
    const scores = rowsOf(this.#scores, 0, rows)
    fillRows(scores, valueOf(this.outputBias))
    this.#workspace.addProduct(scores, states, this.output.value)
  }

  /** The scores become gradients. */
  #judge(batch: Batch): number {
    this.#chain.setPairs(valueOf(this.pairs))
    const weight = 1 / batch.sequences.length
    let loss = 0
    batch.sequences.forEach(({ labels }, k) => {
      loss += weight * this.#chain.loss(this.#scoreRows(batch, k), labels, gradientOf(this.pairs), weight)
    })
    const { rules } = this.shape
    for (let row = 0; row < batch.rows; row++) {
      const at = this.#scores.at + row * this.#scores.rowStep
      this.#scores.data.fill(0, at + rules.labels, at + this.#scores.columns)
    }
    return loss
  }

  #backward(batch: Batch, dropped: boolean): void {
    const { rows } = batch
    const scores = rowsOf(this.#scores, 0, rows)
    addColumnSums(gradientOf(this.outputBias), columnsOf(scores, 0, this.shape.rules.labels))
    this.#workspace.addProduct(this.output.gradient, transposed(rowsOf(this.#dropped, 0, rows)), scores)

    const states = rowsOf(this.#stateGradients, 0, rows)
    numbersOf(states).fill(0)
    copy(this.#turnedOutput, transposed(this.output.value))
    this.#workspace.addProduct(states, scores, this.#turnedOutput)
    if (dropped) multiply(numbersOf(states), this.#stateMask)

    const gates = rowsOf(this.#gateGradients, 0, rows)
    this.directions.forEach((direction, k) => direction.backward(batch, this.#statesOf(states, k), this.#gatesOf(gates, k)))
    addColumnSums(gradientOf(this.inputBias), gates)
    this.#workspace.addProduct(this.input.gradient, transposed(rowsOf(this.#vectors, 0, rows)), gates)

    const vectors = rowsOf(this.#vectorGradients, 0, rows)
    const { wordWidth } = this.shape
    const learned = this.#width - wordWidth
    numbersOf(vectors).fill(0)
    copy(columnsOf(this.#turnedInput, 0, learned), transposed(rowsOf(this.input.value, wordWidth, learned)))
    this.#workspace.addProduct(vectors, gates, this.#turnedInput)
    this.#spread(batch, dropped)
  }

  /** Puts each token's vectors side by side. */
  #lookUp(batch: Batch): void {
    const { wordWidth, columns } = this.shape
    const { data } = this.#vectors
    this.#eachToken(batch, (row, features, first) => {
      let to = this.#vectors.at + row * this.#width
      const word = (features[first] as number) * wordWidth
      for (let k = 0; k < wordWidth; k++) data[to + k] = this.#words[word + k] as number
      to += wordWidth
      this.tables.forEach(({ value }, column) => {
        const { width } = columns[column] as Column
        const from = value.at + (features[first + 1 + column] as number) * width
        for (let k = 0; k < width; k++) data[to + k] = data[from + k] as number
        to += width
      })
    })
  }

  /** The way back of `#lookUp`, for the tables that are learned. */
  #spread(batch: Batch, dropped: boolean): void {
    const { wordWidth, columns } = this.shape
    const { data } = this.#vectorGradients
    this.#eachToken(batch, (row, features, first) => {
      let from = this.#vectorGradients.at + row * this.#vectorGradients.rowStep
      let mask = row * this.#width + wordWidth
      this.tables.forEach(({ gradient }, column) => {
        const { width } = columns[column] as Column
        const to = gradient.at + (features[first + 1 + column] as number) * width
        for (let k = 0; k < width; k++) {
          const kept = dropped ? (this.#vectorMask[mask + k] as number) : 1
          data[to + k] = (data[to + k] as number) + (data[from + k] as number) * kept
        }
        from += width
        mask += width
      })
    })
  }

  #eachToken(batch: Batch, visit: (row: number, features: Int32Array, first: number) => void): void {
    const columns = this.shape.columns.length + 1
    batch.sequences.forEach(({ features, labels }, k) => {
      for (let step = 0; step < labels.length; step++) visit((batch.starts[step] as number) + k, features, step * columns)
    })
  }

  #leaveOut(numbers: Float32Array, mask: Float32Array, random: Random): void {
    const { dropout } = this.shape
    const kept = 1 / (1 - dropout)
    const below = dropout * 2 ** 32
    for (let k = 0; k < numbers.length; k++) mask[k] = random.bits() < below ? 0 : kept
    multiply(numbers, mask)
  }

  #scoreRows(batch: Batch, k: number): Float32Array[] {
    const { at, rowStep, data } = this.#scores
    return Array.from(rowsOfSequence(batch, k), (row) => data.subarray(at + row * rowStep, at + row * rowStep + this.shape.rules.labels))
  }

  #gatesOf(gates: Matrix, direction: number): Matrix {
    return columnsOf(gates, direction * 3 * this.shape.hidden, 3 * this.shape.hidden)
  }

  #statesOf(states: Matrix, direction: number): Matrix {
    return columnsOf(states, direction * this.shape.hidden, this.shape.hidden)
  }
}

/** The next multiple of what the product takes at once. */
function filledUp(columns: number): number {
  return Math.ceil(columns / COLUMN_STEP) * COLUMN_STEP
}

/** Enough for twice the parameters, their transposes and all that is kept of a token. */
function workspaceSize({ columns, hidden, rules }: NetworkShape, width: number, rows: number): number {
  const labels = filledUp(rules.labels)
  const tables = columns.reduce((sum, column) => sum + column.rows * column.width, 0)
  const layers = (width + 1) * 6 * hidden + 2 * (hidden + 1) * 3 * hidden + (2 * hidden + 1) * labels + labels * labels
  const token = 2 * (width + COLUMN_STEP) + 2 * 6 * hidden + 2 * 8 * hidden + 3 * 2 * hidden + labels
  const pieces = 2 * (columns.length + 10) + 20
  return 2 * tables + 3 * layers + rows * token + COLUMN_STEP * (pieces + 6 * hidden)
}

function fill(numbers: Float32Array, next: () => number): void {
  for (let k = 0; k < numbers.length; k++) numbers[k] = next()
}

/** Each row begins with `numbers`; the rest of it is 0. */
function fillRows({ data, at, rows, rowStep }: Matrix, numbers: Float32Array): void {
  data.fill(0, at, at + rows * rowStep)
  for (let row = 0; row < rows; row++) data.set(numbers, at + row * rowStep)
}

function multiply(numbers: Float32Array, by: Float32Array): void {
  for (let k = 0; k < numbers.length; k++) numbers[k] = (numbers[k] as number) * (by[k] as number)
}
