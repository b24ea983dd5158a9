import type { Random } from '../random.js'
import { numbersOf, type Matrix, type Workspace } from '../matrices/matrices.js'

/** What is learned: a matrix and, of the same shape, the gradient of the loss by it. */
export interface Parameter {
  readonly value: Matrix
  readonly gradient: Matrix
}

/** Everything that is learned, in the order in which it was declared. */
export class Parameters {
  readonly #workspace: Workspace
  readonly all: Parameter[] = []

  constructor(workspace: Workspace) {
    this.#workspace = workspace
  }

  declare(rows: number, columns: number): Parameter {
    const parameter = { value: this.#workspace.matrix(rows, columns), gradient: this.#workspace.matrix(rows, columns) }
    this.all.push(parameter)
    return parameter
  }

  clearGradients(): void {
    for (const { gradient } of this.all) numbersOf(gradient).fill(0)
  }
}

export function valueOf({ value }: Parameter): Float32Array {
  return numbersOf(value)
}

export function gradientOf({ gradient }: Parameter): Float32Array {
  return numbersOf(gradient)
}

/** Numbers between -reach and reach, each as likely. */
export function startWithin(parameter: Parameter, reach: number, random: Random): void {
  const values = valueOf(parameter)
  for (let k = 0; k < values.length; k++) values[k] = (2 * random.uniform() - 1) * reach
}

/** Each row begins with `numbers`; the rest of it is 0. */
export function fillRows({ data, at, rows, rowStep }: Matrix, numbers: Float32Array): void {
  data.fill(0, at, at + rows * rowStep)
  for (let row = 0; row < rows; row++) data.set(numbers, at + row * rowStep)
}
