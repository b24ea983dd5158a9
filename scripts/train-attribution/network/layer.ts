import { COLUMN_STEP } from '../matrices/kernel.js'
import { columnsOf, copy, numbersOf, rowsOf, transposed, type Matrix, type Workspace } from '../matrices/matrices.js'
import type { Random } from '../random.js'
import type { Batch } from './batch.js'
import { addColumnSums, GruDirection } from './gru.js'
import { fillRows, gradientOf, startWithin, valueOf, type Parameter, type Parameters } from './parameters.js'

export interface LayerShape {
  /** Numbers of a token that come in, and how many of them need no gradient: the first. */
  readonly inputs: number
  readonly frozen: number
  /** Units of each direction; a multiple of eight. */
  readonly hidden: number
  /** The most rows of a batch. */
  readonly rows: number
}

/** A layer of gated recurrent units that reads in both directions; its states are those of the one forward, then those of the one backward. */
export class Layer {
  /** A row per number that comes in; columns are the gates r, z, n of the direction forward, then of that backward. */
  readonly input: Parameter
  readonly bias: Parameter
  readonly directions: readonly [GruDirection, GruDirection]
  readonly #shape: LayerShape
  readonly #workspace: Workspace
  readonly #gates: Matrix
  readonly #gateGradients: Matrix
  /** The input weights of what needs a gradient, transposed. */
  readonly #turned: Matrix

  constructor(workspace: Workspace, parameters: Parameters, shape: LayerShape) {
    const { inputs, frozen, hidden, rows } = shape
    this.#shape = shape
    this.#workspace = workspace
    this.input = parameters.declare(inputs, 6 * hidden)
    this.bias = parameters.declare(1, 6 * hidden)
    const direction = (backward: boolean) => new GruDirection(workspace, parameters, { hidden, rows, backward })
    this.directions = [direction(false), direction(true)]
    this.#gates = workspace.matrix(rows, 6 * hidden)
    this.#gateGradients = workspace.matrix(rows, 6 * hidden)
    this.#turned = workspace.matrix(6 * hidden, filledUp(inputs - frozen))
  }

  /** Small random numbers, as PyTorch starts such layers. */
  start(random: Random): void {
    const reach = 1 / Math.sqrt(this.#shape.hidden)
    const recurrent = this.directions.flatMap((direction) => [direction.recurrent, direction.stateBias])
    for (const parameter of [this.input, this.bias, ...recurrent]) startWithin(parameter, reach, random)
  }

  forward(batch: Batch, inputs: Matrix, states: Matrix): void {
    const gates = rowsOf(this.#gates, 0, batch.rows)
    fillRows(gates, valueOf(this.bias))
    this.#workspace.addProduct(gates, inputs, this.input.value)
    this.directions.forEach((direction, k) => direction.forward(batch, this.#gatesOf(gates, k), this.#statesOf(states, k)))
  }

  /**
   * From the gradients by the states to those by what came in, the frozen part left out; `inputGradients` has columns up to a
   * multiple of eight. `stateGradients` are used up.
   */
  backward(batch: Batch, inputs: Matrix, stateGradients: Matrix, inputGradients: Matrix): void {
    const { inputs: width, frozen } = this.#shape
    const gates = rowsOf(this.#gateGradients, 0, batch.rows)
    this.directions.forEach((direction, k) => direction.backward(batch, this.#statesOf(stateGradients, k), this.#gatesOf(gates, k)))
    addColumnSums(gradientOf(this.bias), gates)
    this.#workspace.addProduct(this.input.gradient, transposed(inputs), gates)
    copy(columnsOf(this.#turned, 0, width - frozen), transposed(rowsOf(this.input.value, frozen, width - frozen)))
    numbersOf(inputGradients).fill(0)
    this.#workspace.addProduct(inputGradients, gates, this.#turned)
  }

  #gatesOf(gates: Matrix, direction: number): Matrix {
    return columnsOf(gates, direction * 3 * this.#shape.hidden, 3 * this.#shape.hidden)
  }

  #statesOf(states: Matrix, direction: number): Matrix {
    return columnsOf(states, direction * this.#shape.hidden, this.#shape.hidden)
  }
}

/** The next multiple of the columns that a product takes at once. */
export function filledUp(columns: number): number {
  return Math.ceil(columns / COLUMN_STEP) * COLUMN_STEP
}
