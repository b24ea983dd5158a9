import { columnsOf, copy, numbersOf, rowsOf, transposed, type Matrix, type Workspace } from '../matrices/matrices.js'
import type { Batch } from './batch.js'
import { gradientOf, type Parameter, type Parameters } from './parameters.js'

/**
 * One direction of a layer of gated recurrent units, in the equations of PyTorch (the reset gate acts on the projected
 * state). With r and z the reset and update gates, σ(input + state), a step is
 *
 *     n  = tanh(input_n + r · (state·U_n + b))
 *     h' = (1 − z) · n + z · h
 *
 * Inputs come projected and with their bias, as columns r, z, n.
 */
export class GruDirection {
  readonly recurrent: Parameter
  readonly stateBias: Parameter
  readonly #workspace: Workspace
  readonly #hidden: number
  readonly #backward: boolean
  /** The columns U transposed, for the way back. */
  readonly #turned: Matrix
  /** Per row of the batch: the state before, r and z with state·U_n + b beside them, and n. */
  readonly #before: Matrix
  readonly #gates: Matrix
  readonly #candidates: Matrix
  readonly #gateGradients: Matrix

  constructor(workspace: Workspace, parameters: Parameters, size: { hidden: number; rows: number; backward: boolean }) {
    const { hidden, rows, backward } = size
    this.#workspace = workspace
    this.#hidden = hidden
    this.#backward = backward
    this.recurrent = parameters.declare(hidden, 3 * hidden)
    this.stateBias = parameters.declare(1, hidden)
    this.#turned = workspace.matrix(3 * hidden, hidden)
    this.#before = workspace.matrix(rows, hidden)
    this.#gates = workspace.matrix(rows, 3 * hidden)
    this.#candidates = workspace.matrix(rows, hidden)
    this.#gateGradients = workspace.matrix(rows, 3 * hidden)
  }

  /** Fills `states` (a row per token) from `inputs` (a row per token of 3 × hidden). */
  forward(batch: Batch, inputs: Matrix, states: Matrix): void {
    for (const { from, count, before, kept } of this.#steps(batch)) {
      numbersOf(rowsOf(this.#before, from, count)).fill(0)
      if (kept > 0) copy(rowsOf(this.#before, from, kept), rowsOf(states, before, kept))
      for (let row = from; row < from + count; row++) this.#startGates(row, inputs)
      this.#workspace.addProduct(rowsOf(this.#gates, from, count), rowsOf(this.#before, from, count), this.recurrent.value)
      for (let row = from; row < from + count; row++) this.#finishRow(row, inputs, states)
    }
  }

  /** From the gradient by the states to that by the inputs. `stateGradients` is used up: each step adds its part to the step before. */
  backward(batch: Batch, stateGradients: Matrix, inputGradients: Matrix): void {
    copy(this.#turned, transposed(this.recurrent.value))
    for (const { from, count, before, kept } of this.#steps(batch).toReversed()) {
      for (let row = from; row < from + count; row++) this.#gradientsOfRow(row, stateGradients, inputGradients)
      for (let k = 0; k < kept; k++) this.#passOn(from + k, before + k, stateGradients)
      this.#workspace.addProduct(rowsOf(stateGradients, before, kept), rowsOf(this.#gateGradients, from, kept), this.#turned)
    }
    const gradients = rowsOf(this.#gateGradients, 0, batch.rows)
    this.#workspace.addProduct(this.recurrent.gradient, transposed(rowsOf(this.#before, 0, batch.rows)), gradients)
    addColumnSums(gradientOf(this.stateBias), columnsOf(gradients, 2 * this.#hidden, this.#hidden))
  }

  /** The steps in the order of reading: their rows, and those of the same sequences one step before in that order. */
  #steps({ starts, active }: Batch): { from: number; count: number; before: number; kept: number }[] {
    const order = Array.from(starts, (_, step) => step)
    const steps = order.map((step) => {
      const last = this.#backward ? step + 1 : step - 1
      const count = active[step] as number
      return { from: starts[step] as number, count, before: starts[last] ?? 0, kept: Math.min(count, active[last] ?? 0) }
    })
    return this.#backward ? steps.toReversed() : steps
  }

  /** The gates before the state is added: the inputs for r and z, the bias for n. */
  #startGates(row: number, inputs: Matrix): void {
    const { data, at } = this.#gates
    const to = at + row * 3 * this.#hidden
    const input = inputs.at + row * inputs.rowStep
    const bias = this.stateBias.value.at
    for (let k = 0; k < 2 * this.#hidden; k++) data[to + k] = data[input + k] as number
    for (let k = 0; k < this.#hidden; k++) data[to + 2 * this.#hidden + k] = data[bias + k] as number
  }

  #finishRow(row: number, inputs: Matrix, states: Matrix): void {
    const hidden = this.#hidden
    const { data } = this.#gates
    const gates = this.#gates.at + row * 3 * hidden
    const input = inputs.at + row * inputs.rowStep + 2 * hidden
    const before = this.#before.at + row * hidden
    const candidate = this.#candidates.at + row * hidden
    const state = states.at + row * states.rowStep
    for (let k = 0; k < hidden; k++) {
      const r = sigmoid(data[gates + k] as number)
      const z = sigmoid(data[gates + hidden + k] as number)
      const n = Math.tanh((data[input + k] as number) + r * (data[gates + 2 * hidden + k] as number))
      data[gates + k] = r
      data[gates + hidden + k] = z
      data[candidate + k] = n
      data[state + k] = (1 - z) * n + z * (data[before + k] as number)
    }
  }

  #gradientsOfRow(row: number, stateGradients: Matrix, inputGradients: Matrix): void {
    const hidden = this.#hidden
    const { data } = this.#gates
    const gates = this.#gates.at + row * 3 * hidden
    const gradients = this.#gateGradients.at + row * 3 * hidden
    const before = this.#before.at + row * hidden
    const candidate = this.#candidates.at + row * hidden
    const state = stateGradients.at + row * stateGradients.rowStep
    const input = inputGradients.at + row * inputGradients.rowStep
    for (let k = 0; k < hidden; k++) {
      const r = data[gates + k] as number
      const z = data[gates + hidden + k] as number
      const n = data[candidate + k] as number
      const byState = data[state + k] as number
      const byN = byState * (1 - z) * (1 - n * n)
      const byZ = byState * ((data[before + k] as number) - n) * z * (1 - z)
      const byR = byN * (data[gates + 2 * hidden + k] as number) * r * (1 - r)
      data[gradients + k] = byR
      data[gradients + hidden + k] = byZ
      data[gradients + 2 * hidden + k] = byN * r
      data[input + k] = byR
      data[input + hidden + k] = byZ
      data[input + 2 * hidden + k] = byN
    }
  }

  /** The part of a state's gradient that its update gate lets through to the state before. */
  #passOn(row: number, before: number, stateGradients: Matrix): void {
    const { data, at, rowStep } = stateGradients
    const updates = this.#gates.at + row * 3 * this.#hidden + this.#hidden
    for (let k = 0; k < this.#hidden; k++) {
      const to = at + before * rowStep + k
      data[to] = (data[to] as number) + (data[updates + k] as number) * (data[at + row * rowStep + k] as number)
    }
  }
}

export function addColumnSums(sums: Float32Array, matrix: Matrix): void {
  for (let column = 0; column < matrix.columns; column++) {
    let sum = 0
    for (let row = 0; row < matrix.rows; row++) sum += matrix.data[matrix.at + row * matrix.rowStep + column] as number
    sums[column] = (sums[column] as number) + sum
  }
}

function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x))
}
