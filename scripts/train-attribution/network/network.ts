import { columnsOf, copy, numbersOf, rowsOf, transposed, Workspace, type Matrix } from '../matrices/matrices.js'
import type { Random } from '../random.js'
import { rowsOfSequence, type Batch } from './batch.js'
import { ChainLoss, type LabelRules } from './crf.js'
import { Dropout } from './dropout.js'
import { Embedding, type FrozenTable, type TableShape } from './embedding.js'
import { addColumnSums } from './gru.js'
import { filledUp, Layer } from './layer.js'
import { fillRows, gradientOf, Parameters, startWithin, valueOf, type Parameter } from './parameters.js'

export interface NetworkShape {
  /** The tables of all columns of the features but the first, which is that of the frozen table. */
  readonly columns: readonly TableShape[]
  readonly layers: number
  /** Units of each direction of a layer; a multiple of eight. */
  readonly hidden: number
  readonly rules: LabelRules
  /** The part of the vectors, and of the states, that is left out at each step of training. */
  readonly vectorDropout: number
  readonly stateDropout: number
}

/** The most tokens that a batch, and a sequence in it, may have. */
export interface Capacity {
  readonly rows: number
  readonly longest: number
}

/** What comes out of the embedding, or of a layer, with the gradients by it (without those by frozen vectors). */
interface Stage {
  readonly values: Matrix
  readonly gradients: Matrix
  readonly dropout: Dropout
}

/**
 * Features of tokens → scores of labels: vectors of the features side by side, layers of gated recurrent units in both
 * directions, and a linear layer; labels are judged as chains. Memory is taken once, for the largest batch.
 */
export class Network {
  readonly shape: NetworkShape
  readonly parameters: Parameters
  readonly embedding: Embedding
  readonly layers: readonly Layer[]
  /** States to labels; its columns are filled up to a multiple of eight. */
  readonly output: Parameter
  readonly outputBias: Parameter
  readonly pairs: Parameter
  readonly #workspace: Workspace
  readonly #chain: ChainLoss
  /** The vectors, then the states of each layer. */
  readonly #stages: readonly Stage[]
  readonly #turnedOutput: Matrix
  readonly #scores: Matrix

  constructor(shape: NetworkShape, frozen: FrozenTable, { rows, longest }: Capacity) {
    const { hidden, rules } = shape
    const labels = filledUp(rules.labels)
    const workspace = new Workspace(workspaceSize(shape, frozen.width, rows))
    const parameters = new Parameters(workspace)
    this.shape = shape
    this.parameters = parameters
    this.#workspace = workspace
    this.embedding = new Embedding(parameters, frozen, shape.columns)
    this.layers = Array.from({ length: shape.layers }, (_, k) => {
      const size = k === 0 ? { inputs: this.embedding.width, frozen: frozen.width } : { inputs: 2 * hidden, frozen: 0 }
      return new Layer(workspace, parameters, { ...size, hidden, rows })
    })
    this.output = parameters.declare(2 * hidden, labels)
    this.outputBias = parameters.declare(1, rules.labels)
    this.pairs = parameters.declare(rules.labels, rules.labels)
    const stage = (width: number, needed: number, part: number): Stage => ({
      values: workspace.matrix(rows, width),
      gradients: workspace.matrix(rows, filledUp(needed)),
      dropout: new Dropout(part, rows, width),
    })
    this.#stages = [
      stage(this.embedding.width, this.embedding.learned, shape.vectorDropout),
      ...this.layers.map(() => stage(2 * hidden, 2 * hidden, shape.stateDropout)),
    ]
    this.#chain = new ChainLoss(rules, longest)
    this.#turnedOutput = workspace.matrix(labels, 2 * hidden)
    this.#scores = workspace.matrix(rows, labels)
  }

  /** Random numbers of the sizes that PyTorch starts with; scores of pairs of labels start at 0. */
  start(random: Random): void {
    this.embedding.start(random)
    for (const layer of this.layers) layer.start(random)
    for (const parameter of [this.output, this.outputBias]) startWithin(parameter, 1 / Math.sqrt(2 * this.shape.hidden), random)
  }

  /** Mean loss of the batch's sequences; the gradients by all parameters are set. `random` decides what is left out; null: nothing. */
  learn(batch: Batch, random: Random | null): number {
    this.parameters.clearGradients()
    this.#forward(batch, random)
    const loss = this.#judge(batch)
    this.#backward(batch)
    return loss
  }

  #forward(batch: Batch, random: Random | null): void {
    const stages = this.#stagesOf(batch)
    stages.forEach(({ values, dropout }, k) => {
      if (k === 0) this.embedding.forward(batch, values)
      else (this.layers[k - 1] as Layer).forward(batch, (stages[k - 1] as Stage).values, values)
      dropout.forward(values, random)
    })
    const scores = rowsOf(this.#scores, 0, batch.rows)
    fillRows(scores, valueOf(this.outputBias))
    this.#workspace.addProduct(scores, (stages.at(-1) as Stage).values, this.output.value)
  }

  /** The scores become gradients. */
  #judge(batch: Batch): number {
    this.#chain.setPairs(valueOf(this.pairs))
    const weight = 1 / batch.sequences.length
    let loss = 0
    batch.sequences.forEach(({ labels }, k) => {
      loss += weight * this.#chain.loss(this.#scoresOf(batch, k), labels, gradientOf(this.pairs), weight)
    })
    const { labels } = this.shape.rules
    const { data, at, rowStep } = this.#scores
    for (let row = 0; row < batch.rows; row++) data.fill(0, at + row * rowStep + labels, at + (row + 1) * rowStep)
    return loss
  }

  #backward(batch: Batch): void {
    const stages = this.#stagesOf(batch)
    const [vectors] = stages as [Stage]
    this.#fromScores(rowsOf(this.#scores, 0, batch.rows), stages.at(-1) as Stage)
    for (let k = this.layers.length; k > 0; k--) {
      const { gradients, dropout } = stages[k] as Stage
      const below = stages[k - 1] as Stage
      dropout.backward(gradients, 0)
      ;(this.layers[k - 1] as Layer).backward(batch, below.values, gradients, below.gradients)
    }
    vectors.dropout.backward(vectors.gradients, this.embedding.width - this.embedding.learned)
    this.embedding.backward(batch, vectors.gradients)
  }

  /** The rows of the stages that the batch takes. */
  #stagesOf({ rows }: Batch): Stage[] {
    return this.#stages.map(({ values, gradients, dropout }) => {
      return { values: rowsOf(values, 0, rows), gradients: rowsOf(gradients, 0, rows), dropout }
    })
  }

  #fromScores(scores: Matrix, { values, gradients }: Stage): void {
    addColumnSums(gradientOf(this.outputBias), columnsOf(scores, 0, this.shape.rules.labels))
    this.#workspace.addProduct(this.output.gradient, transposed(values), scores)
    copy(this.#turnedOutput, transposed(this.output.value))
    numbersOf(gradients).fill(0)
    this.#workspace.addProduct(gradients, scores, this.#turnedOutput)
  }

  #scoresOf(batch: Batch, k: number): Float32Array[] {
    const { at, rowStep, data } = this.#scores
    const { labels } = this.shape.rules
    return Array.from(rowsOfSequence(batch, k), (row) => data.subarray(at + row * rowStep, at + row * rowStep + labels))
  }
}

/** Numbers that the network takes of its workspace, at most. */
function workspaceSize({ columns, hidden, layers, rules }: NetworkShape, frozen: number, rows: number): number {
  const labels = filledUp(rules.labels)
  const width = columns.reduce((sum, column) => sum + column.width, frozen) + 8
  const tables = columns.reduce((sum, column) => sum + column.rows * column.width + 4, 0)
  const inputs = Math.max(width, 2 * hidden)
  const layer = (inputs + 2) * 6 * hidden + 2 * (hidden + 2) * 3 * hidden
  const output = (2 * hidden + 2 + labels) * (labels + 4)
  const token = 2 * width + layers * (12 + 2 * 8 + 4) * hidden + labels
  return 2 * tables + 3 * (layers * layer + output) + rows * token
}
