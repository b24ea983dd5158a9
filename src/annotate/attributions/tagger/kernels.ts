import { readModel } from '../../../models/index.js'

interface Memory {
  readonly buffer: ArrayBuffer
  grow(pages: number): number
}

/** The functions of kernels.wat. Addresses and strides are bytes, everything else counts numbers; widths are multiples of 16. */
export interface Kernels {
  readonly memory: Memory
  accumulate(x: number, weights: number, y: number, rows: number, columns: number): void
  accumulateRows(x: number, count: number, weights: number, y: number, rows: number, columns: number): void
  addRows(ids: number, count: number, table: number, y: number, columns: number): void
  recur(
    x: number,
    strideX: number,
    weights: number,
    bias: number,
    gates: number,
    state: number,
    y: number,
    strideY: number,
    steps: number,
    hidden: number,
  ): void
}

/** A fresh instance with its own memory. Compiling takes about a millisecond. */
export function loadKernels(): Kernels {
  const module = readModel('kernels.wasm', (bytes) => new WebAssembly.Module(bytes))
  return new WebAssembly.Instance(module).exports as Kernels
}

const PAGE = 65_536
const ALIGNMENT = 16

/** Hands out the kernels' memory piece by piece; what is handed out stays valid, views on it do not (`numbers` makes new ones). */
export class Arena {
  readonly #kernels: Kernels
  #end = 0

  constructor(kernels: Kernels) {
    this.#kernels = kernels
  }

  /** The address of `count` numbers of four bytes. */
  reserve(count: number): number {
    const at = this.#end
    this.#end = Math.ceil((at + count * 4) / ALIGNMENT) * ALIGNMENT
    const missing = Math.ceil(this.#end / PAGE) - this.#kernels.memory.buffer.byteLength / PAGE
    if (missing > 0) this.#kernels.memory.grow(missing)
    return at
  }

  /** The address of a copy of these numbers. */
  store(values: Float32Array): number {
    const at = this.reserve(values.length)
    this.numbers(at, values.length).set(values)
    return at
  }

  numbers(at: number, count: number): Float32Array<ArrayBuffer> {
    return new Float32Array(this.#kernels.memory.buffer, at, count)
  }

  integers(at: number, count: number): Int32Array<ArrayBuffer> {
    return new Int32Array(this.#kernels.memory.buffer, at, count)
  }
}
