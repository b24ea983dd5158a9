import { COLUMN_STEP, loadKernels, type Kernels } from './kernel.js'

/** A rectangle of numbers in the workspace's memory. Rows and columns may lie apart: a part of a larger matrix, or one read sideways. */
export interface Matrix {
  readonly data: Float32Array
  /** Where its first number is in `data`. */
  readonly at: number
  readonly rows: number
  readonly columns: number
  readonly rowStep: number
  readonly columnStep: number
}

/** How much of the inner side one pass of the kernel takes: that much of B stays in the first cache. */
const INNER_BLOCK = 256
/** Room before each piece for its address to be a multiple of 16 bytes. */
const ALIGNMENT = 4

/** Memory for matrices, taken piece by piece and never given back, with the product that training needs. */
export class Workspace {
  readonly #kernels: Kernels
  readonly #data: Float32Array
  #used = 0

  constructor(numbers: number) {
    this.#kernels = loadKernels(4 * numbers)
    this.#data = new Float32Array(this.#kernels.memory.buffer)
  }

  matrix(rows: number, columns: number): Matrix {
    const at = this.#used
    this.#used += Math.ceil((rows * columns) / ALIGNMENT) * ALIGNMENT
    if (this.#used > this.#data.length) throw new RangeError(`The workspace of ${this.#data.length} numbers is full`)
    return { data: this.#data, at, rows, columns, rowStep: columns, columnStep: 1 }
  }

  /** c += a·b. The columns of `c` and of `b` lie side by side, and `c` has a multiple of eight of them. */
  addProduct(c: Matrix, a: Matrix, b: Matrix): void {
    if (c.rows !== a.rows || c.columns !== b.columns || a.columns !== b.rows) throw new RangeError(`Shapes do not fit: ${shapes(c, a, b)}`)
    if (c.columns % COLUMN_STEP !== 0 || c.columnStep !== 1 || b.columnStep !== 1) throw new RangeError(`No kernel for ${shapes(c, a, b)}`)
    const fours = c.rows - (c.rows % 4)
    for (let from = 0; from < a.columns; from += INNER_BLOCK) {
      const inner = Math.min(INNER_BLOCK, a.columns - from)
      const left = columnsOf(a, from, inner)
      const right = rowsOf(b, from, inner)
      this.#add(rowsOf(c, 0, fours), rowsOf(left, 0, fours), right)
      this.#add(rowsOf(c, fours, c.rows - fours), rowsOf(left, fours, c.rows - fours), right)
    }
  }

  #add(c: Matrix, a: Matrix, b: Matrix): void {
    const kernel = c.rows % 4 === 0 ? this.#kernels.fours : this.#kernels.ones
    kernel(4 * a.at, 4 * a.rowStep, 4 * a.columnStep, 4 * b.at, 4 * b.rowStep, 4 * c.at, 4 * c.rowStep, c.rows, c.columns, b.rows)
  }
}

export function rowsOf(matrix: Matrix, from: number, count: number): Matrix {
  return { ...matrix, at: matrix.at + from * matrix.rowStep, rows: count }
}

export function columnsOf(matrix: Matrix, from: number, count: number): Matrix {
  return { ...matrix, at: matrix.at + from * matrix.columnStep, columns: count }
}

export function transposed(matrix: Matrix): Matrix {
  const { rows, columns, rowStep, columnStep } = matrix
  return { ...matrix, rows: columns, columns: rows, rowStep: columnStep, columnStep: rowStep }
}

/** The numbers of a matrix that has been taken whole. */
export function numbersOf(matrix: Matrix): Float32Array {
  return matrix.data.subarray(matrix.at, matrix.at + matrix.rows * matrix.rowStep)
}

/** Writes `from` into `to`, which has its shape. */
export function copy(to: Matrix, from: Matrix): void {
  for (let r = 0; r < from.rows; r++) {
    for (let c = 0; c < from.columns; c++) {
      to.data[to.at + r * to.rowStep + c * to.columnStep] = from.data[from.at + r * from.rowStep + c * from.columnStep] as number
    }
  }
}

function shapes(...matrices: readonly Matrix[]): string {
  return matrices.map(({ rows, columns }) => `${rows}×${columns}`).join(', ')
}
