/**
 * The one loop in which training spends its time, C += A·B, as a WebAssembly module put together here: four numbers at
 * a time are several times what plain JavaScript does, and sums are always taken in the same order, so that training
 * gives the same bytes on every machine.
 */

/** Distances are in bytes, addresses are in the memory of the module. */
export type Operands = [
  a: number,
  aRow: number,
  aColumn: number,
  b: number,
  bRow: number,
  c: number,
  cRow: number,
  rows: number,
  columns: number,
  inner: number,
]

/** C += A·B for `rows` × `columns` of C. */
export type Kernel = (...operands: Operands) => void

export interface Kernels {
  readonly memory: { readonly buffer: ArrayBuffer }
  /** Takes the rows of C four by four, so `rows` is a multiple of 4. */
  readonly fours: Kernel
  readonly ones: Kernel
}

/** How many columns of C are held in registers at once: `columns` is a multiple of it. */
export const COLUMN_STEP = 8

type Code = readonly number[]

/** The magic number of a module, and version 1. */
const HEADER: Code = [0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00]
const PAGE = 65_536
const I32 = 0x7f
const V128 = 0x7b

export function loadKernels(bytes: number): Kernels {
  return new WebAssembly.Instance(new WebAssembly.Module(Uint8Array.from(moduleCode(Math.ceil(bytes / PAGE))))).exports as Kernels
}

/** Type, function, memory, export and code sections: two functions of one type, ten numbers to nothing. */
function moduleCode(pages: number): Code {
  return [
    ...HEADER,
    ...section(1, [[0x60, ...vector(Array.from({ length: 10 }, () => [I32])), 0x00]]),
    ...section(3, [[0], [0]]),
    ...section(5, [[0x00, ...unsigned(pages)]]),
    ...section(7, [
      [...name('memory'), 0x02, 0],
      [...name('fours'), 0x00, 0],
      [...name('ones'), 0x00, 1],
    ]),
    ...section(10, [functionCode(4), functionCode(1)]),
  ]
}

/** The loop over blocks of `height` rows and eight columns of C; a block's sums stay in registers while the inner loop runs. */
function functionCode(height: number): Code {
  const [a, aRow, aColumn, b, bRow, c, cRow, rows, columns, inner] = Array.from({ length: 10 }, (_, k) => k) as Operands
  const [column, step, bAt] = [10, 11, 12]
  const [aAt, cAt] = [range(13, height), range(13 + height, height)]
  const [left, right] = [13 + 2 * height, 14 + 2 * height]
  const sums = range(15 + 2 * height, 2 * height)
  const pairs = range(0, height).map((r) => [sums[2 * r] as number, sums[2 * r + 1] as number] as const)

  const body = [
    ...loop(rows, height, [
      ...set(column, get(columns)),
      ...cAt.flatMap((at, r) => set(at, r === 0 ? get(c) : add(get(cAt[r - 1] as number), get(cRow)))),
      ...loop(column, COLUMN_STEP, [
        ...aAt.flatMap((at, r) => set(at, r === 0 ? get(a) : add(get(aAt[r - 1] as number), get(aRow)))),
        ...pairs.flatMap(([first, second], r) => [...set(first, load(cAt[r] as number, 0)), ...set(second, load(cAt[r] as number, 16))]),
        ...set(bAt, get(b)),
        ...set(step, get(inner)),
        ...loop(step, 1, [
          ...set(left, load(bAt, 0)),
          ...set(right, load(bAt, 16)),
          ...pairs.flatMap(([first, second], r) => [
            ...set(first, [...get(first), ...times(splat(aAt[r] as number), get(left)), ...SIMD_ADD]),
            ...set(second, [...get(second), ...times(splat(aAt[r] as number), get(right)), ...SIMD_ADD]),
            ...advance(aAt[r] as number, get(aColumn)),
          ]),
          ...advance(bAt, get(bRow)),
        ]),
        ...pairs.flatMap(([first, second], r) => [...store(cAt[r] as number, 0, first), ...store(cAt[r] as number, 16, second)]),
        ...cAt.flatMap((at) => advance(at, constant(4 * COLUMN_STEP))),
        ...advance(b, constant(4 * COLUMN_STEP)),
      ]),
      ...advance(b, [...constant(0), ...get(columns), ...constant(4), 0x6c, 0x6b]),
      ...advance(a, [...get(aRow), ...constant(height), 0x6c]),
      ...advance(c, [...get(cRow), ...constant(height), 0x6c]),
    ]),
    0x0b,
  ]
  const locals = vector([
    [...unsigned(3 + 2 * height), I32],
    [...unsigned(2 + 2 * height), V128],
  ])
  return [...unsigned(locals.length + body.length), ...locals, ...body]
}

const SIMD_ADD: Code = [0xfd, ...unsigned(0xe4)]

/** Runs `body` while `counter`, counted down by `by`, is above 0. */
function loop(counter: number, by: number, body: Code): Code {
  const stop = [...get(counter), ...constant(by), 0x48, 0x0d, 1]
  return [0x02, 0x40, 0x03, 0x40, ...stop, ...body, ...advance(counter, constant(-by)), 0x0c, 0, 0x0b, 0x0b]
}

function get(local: number): Code {
  return [0x20, ...unsigned(local)]
}

function set(local: number, value: Code): Code {
  return [...value, 0x21, ...unsigned(local)]
}

function add(x: Code, y: Code): Code {
  return [...x, ...y, 0x6a]
}

function advance(local: number, by: Code): Code {
  return set(local, add(get(local), by))
}

function times(x: Code, y: Code): Code {
  return [...x, ...y, 0xfd, ...unsigned(0xe6)]
}

/** Four numbers in a row; 2: addresses are multiples of 4. */
function load(address: number, offset: number): Code {
  return [...get(address), 0xfd, 0x00, 2, ...unsigned(offset)]
}

/** One number four times. */
function splat(address: number): Code {
  return [...get(address), 0xfd, 0x09, 2, 0]
}

function store(address: number, offset: number, value: number): Code {
  return [...get(address), ...get(value), 0xfd, 0x0b, 2, ...unsigned(offset)]
}

function constant(value: number): Code {
  return [0x41, ...signed(value)]
}

function section(id: number, items: readonly Code[]): Code {
  const content = vector(items)
  return [id, ...unsigned(content.length), ...content]
}

function vector(items: readonly Code[]): Code {
  return [...unsigned(items.length), ...items.flat()]
}

function name(text: string): Code {
  return vector([...Buffer.from(text)].map((byte) => [byte]))
}

function range(from: number, count: number): number[] {
  return Array.from({ length: count }, (_, k) => from + k)
}

/** LEB128: seven bits a byte, the lowest first. */
function unsigned(value: number): number[] {
  return value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...unsigned(value >>> 7)]
}

function signed(value: number): number[] {
  const rest = value >> 7
  const done = (rest === 0 && (value & 0x40) === 0) || (rest === -1 && (value & 0x40) !== 0)
  return done ? [value & 0x7f] : [(value & 0x7f) | 0x80, ...signed(rest)]
}
