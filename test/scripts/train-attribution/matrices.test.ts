import { describe, expect, test } from 'vitest'
import {
  columnsOf,
  copy,
  numbersOf,
  rowsOf,
  transposed,
  Workspace,
  type Matrix,
} from '../../../scripts/train-attribution/matrices/matrices.js'
import { Random } from '../../../scripts/train-attribution/random.js'

function filled(workspace: Workspace, rows: number, columns: number, random: Random): Matrix {
  const matrix = workspace.matrix(rows, columns)
  numbersOf(matrix).forEach((_, k, numbers) => (numbers[k] = random.normal()))
  return matrix
}

function at({ data, at, rowStep, columnStep }: Matrix, row: number, column: number): number {
  return data[at + row * rowStep + column * columnStep]!
}

function furthestFromNaive(c: Matrix, before: Float32Array, a: Matrix, b: Matrix): number {
  let furthest = 0
  for (let row = 0; row < c.rows; row++) {
    for (let column = 0; column < c.columns; column++) {
      let sum = before[row * c.columns + column]!
      for (let k = 0; k < a.columns; k++) sum += at(a, row, k) * at(b, k, column)
      furthest = Math.max(furthest, Math.abs(sum - at(c, row, column)))
    }
  }
  return furthest
}

describe('the product of matrices', () => {
  test.each([
    [1, 8, 1],
    [3, 8, 5],
    [4, 16, 7],
    [9, 24, 300],
    [0, 8, 3],
  ])('%d × %d over %d is added to what is there', (rows, columns, inner) => {
    const random = new Random(rows + columns + inner)
    const workspace = new Workspace(20_000)
    const [a, b, c] = [
      filled(workspace, rows, inner, random),
      filled(workspace, inner, columns, random),
      filled(workspace, rows, columns, random),
    ]
    const before = numbersOf(c).slice()
    workspace.addProduct(c, a, b)
    expect(furthestFromNaive(c, before, a, b)).toBeLessThan(1e-4)
  })

  test('takes parts of larger matrices and a left side that is read sideways', () => {
    const random = new Random(1)
    const workspace = new Workspace(5000)
    const a = transposed(rowsOf(columnsOf(filled(workspace, 20, 30, random), 3, 7), 2, 11))
    const b = columnsOf(filled(workspace, 11, 40, random), 5, 16)
    const whole = workspace.matrix(9, 24)
    const c = columnsOf(rowsOf(whole, 1, 7), 8, 16)
    workspace.addProduct(c, a, b)
    expect(furthestFromNaive(c, new Float32Array(7 * 16), a, b)).toBeLessThan(1e-5)
    expect([...numbersOf(rowsOf(whole, 0, 1)), ...numbersOf(rowsOf(whole, 8, 1))].every((number) => number === 0)).toBe(true)
    expect(at(whole, 3, 7)).toBe(0)
  })

  test('is refused where shapes do not fit or no kernel is for them', () => {
    const workspace = new Workspace(5000)
    expect(() => workspace.addProduct(workspace.matrix(2, 8), workspace.matrix(2, 3), workspace.matrix(4, 8))).toThrow('2×8, 2×3, 4×8')
    expect(() => workspace.addProduct(workspace.matrix(2, 6), workspace.matrix(2, 3), workspace.matrix(3, 6))).toThrow('No kernel')
    expect(() => workspace.addProduct(workspace.matrix(2, 8), workspace.matrix(2, 3), transposed(workspace.matrix(8, 3)))).toThrow(
      'No kernel',
    )
  })
})

test('a copy of a transposed matrix is that matrix turned', () => {
  const workspace = new Workspace(100)
  const from = filled(workspace, 2, 3, new Random(4))
  const to = workspace.matrix(3, 2)
  copy(to, transposed(from))
  expect(at(to, 2, 1)).toBe(at(from, 1, 2))
})

test('a full workspace says so', () => {
  expect(() => new Workspace(10).matrix(5000, 5000)).toThrow('full')
})
