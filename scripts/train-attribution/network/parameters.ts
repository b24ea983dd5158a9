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
