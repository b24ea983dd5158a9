import type { Matrix } from '../matrices/matrices.js'
import type { Random } from '../random.js'

/** Leaves out a part of the numbers at each step of training, and makes the others larger by as much (Srivastava et al. 2014). */
export class Dropout {
  readonly #part: number
  readonly #columns: number
  readonly #mask: Float32Array

  constructor(part: number, rows: number, columns: number) {
    this.#part = part
    this.#columns = columns
    this.#mask = new Float32Array(rows * columns)
  }

  /** `random` decides what is left out; null: nothing. */
  forward(values: Matrix, random: Random | null): void {
    const kept = 1 / (1 - this.#part)
    const below = random ? this.#part * 2 ** 32 : 0
    for (let k = 0; k < values.rows * this.#columns; k++) this.#mask[k] = random ? (random.bits() < below ? 0 : kept) : 1
    if (random) this.backward(values, 0)
  }

  /** From the gradients by what was left to those by what was there; they are given from column `from` on. */
  backward(gradients: Matrix, from: number): void {
    const { data, at, rows, rowStep } = gradients
    for (let row = 0; row < rows; row++) {
      const first = at + row * rowStep
      const mask = row * this.#columns + from
      for (let k = 0; k < this.#columns - from; k++) data[first + k] = (data[first + k] as number) * (this.#mask[mask + k] as number)
    }
  }
}
