import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatModelFile, parseModelFile, quantised, type Section } from '../../../../src/annotate/attributions/tagger/model-file.js'
import { fitting } from '../../../../src/annotate/attributions/tagger/sections.js'
import { smallModel } from './small-model.js'

const size = fc.nat(5)
const section: fc.Arbitrary<Section> = fc
  .tuple(fc.constantFrom('int8', 'float32', 'uint32'), size, size)
  .chain(([type, rows, columns]): fc.Arbitrary<Section> => {
    const exactly = { minLength: rows * columns, maxLength: rows * columns }
    const floats = (count: number) =>
      fc.array(fc.float({ noNaN: true }), { minLength: count, maxLength: count }).map((values) => Float32Array.from(values))
    if (type === 'float32') return floats(rows * columns).map((values) => ({ type, rows, columns, values, scales: null }))
    if (type === 'uint32')
      return fc
        .array(fc.nat(0xffffffff), exactly)
        .map((values) => ({ type, rows, columns, values: Uint32Array.from(values), scales: null }))
    return fc
      .tuple(fc.array(fc.integer({ min: -128, max: 127 }), exactly), floats(columns))
      .map(([values, scales]) => ({ type, rows, columns, values: Int8Array.from(values), scales }))
  })
const model = fc.array(fc.tuple(fc.string({ maxLength: 12, unit: 'grapheme' }), section), { maxLength: 6 })
/** Names that JSON keeps in order: those that look like numbers come first in every object, "__proto__" never comes. */
const sections = model.map((entries) => new Map(entries.map(([name, value]) => [`.${name}`, value])))

describe('a model file', () => {
  test('gives back what was written, bit by bit', () => {
    fc.assert(
      fc.property(sections, (written) => {
        const bytes = formatModelFile(written)
        const read = parseModelFile(bytes)
        expect([...read]).toEqual([...written])
        expect([...formatModelFile(read)]).toEqual([...bytes])
      }),
      { seed: 3, numRuns: 200 },
    )
  })

  test('is read where it lies, also behind other bytes', () => {
    const bytes = formatModelFile(smallModel(1))
    const moved = new Uint8Array(bytes.length + 16)
    moved.set(bytes, 16)
    expect(parseModelFile(moved.subarray(16)).get('words')).toEqual(smallModel(1).get('words'))
  })

  test('is not read where any of its end is missing, or where there is more', () => {
    const bytes = formatModelFile(new Map([['pos', quantised(Float32Array.of(1, 2, 3, 4, 5, 6), 2, 3)]]))
    for (let length = 0; length < bytes.length; length++)
      expect(() => parseModelFile(bytes.slice(0, length)), `${length}`).toThrow('cut short')
    const longer = new Uint8Array(bytes.length + 8)
    longer.set(bytes)
    expect(() => parseModelFile(longer)).toThrow('longer than it says')
  })

  test.each([
    ['[]', undefined],
    ['null', 'no model file'],
    ['7', 'no model file'],
    ['{"a":null}', 'no model file'],
    ['{"a":{"type":"int16","rows":1,"columns":1}}', 'no model file'],
    ['{"a":{"type":"toString","rows":1,"columns":1}}', 'no model file'],
    ['{"a":{"rows":1,"columns":1}}', 'no model file'],
    ['{"a":{"type":"int8","rows":-1,"columns":1}}', 'no model file'],
    ['{"a":{"type":"int8","rows":0.5,"columns":2}}', 'no model file'],
    ['{"a":{"type":"int8","rows":1e300,"columns":1}}', 'no model file'],
    ['{"a":{"type":"float32","rows":1000000000,"columns":1000000000}}', 'cut short'],
    ['{"a":', 'JSON'],
  ])('whose header says %s is told apart from one that fits', (header, why) => {
    const bytes = new Uint8Array(128)
    bytes.set(new TextEncoder().encode(header), 4)
    new DataView(bytes.buffer).setUint32(0, header.length, true)
    expect(() => fitting(parseModelFile(bytes))).toThrow(why ?? 'longer than it says')
  })
})

describe('rounding to bytes', () => {
  const table = fc.tuple(fc.nat(4), fc.integer({ min: 1, max: 4 })).chain(([rows, columns]) =>
    fc.record({
      rows: fc.constant(rows),
      columns: fc.constant(columns),
      values: fc
        .array(fc.float({ noNaN: true, min: -1000, max: 1000 }), { minLength: rows * columns, maxLength: rows * columns })
        .map((values) => Float32Array.from(values, (value) => (Math.abs(value) < 1e-20 ? 0 : value))),
    }),
  )

  test('is off by half a step of its column at most, and the largest of a column is 127', () => {
    fc.assert(
      fc.property(table, ({ rows, columns, values }) => {
        const { values: bytes, scales } = quantised(values, rows, columns)
        values.forEach((value, i) =>
          expect(Math.abs(bytes[i]! * scales![i % columns]! - value)).toBeLessThanOrEqual(scales![i % columns]! * 0.5001),
        )
        for (let column = 0; column < columns; column++) {
          const own = [...values].filter((_, i) => i % columns === column)
          const most = Math.max(0, ...[...bytes].filter((_, i) => i % columns === column).map(Math.abs))
          expect(most).toBe(own.some((value) => value !== 0) ? 127 : 0)
        }
      }),
      { seed: 4, numRuns: 200 },
    )
  })
})

describe('the sections of a model', () => {
  test.each([1, 2])('fit with %d layers', (layers) => {
    expect(fitting(smallModel(layers))).toEqual(smallModel(layers))
  })

  test('do not fit where layers are no whole vectors wide, or nothing', () => {
    expect(() => fitting(smallModel(1, 24))).toThrow('24 wide')
    expect(() => fitting(smallModel(1, 0))).toThrow('0 wide')
  })

  const whole = smallModel(2)
  const names = [...whole.keys()]
  test.each(names.filter((name) => name !== 'layer1.input'))('are missed without "%s"', (name) => {
    const model = new Map(whole)
    model.delete(name)
    expect(() => fitting(model)).toThrow(`no section "${name}"`)
  })

  test.each(names)('do not fit with a row less of "%s"', (name) => {
    const model = new Map(whole)
    const { rows, ...section } = model.get(name)!
    model.set(name, { ...section, rows: rows - 1 })
    expect(() => fitting(model)).toThrow(/^its /)
  })

  test.each(names)('do not fit with a column more of "%s"', (name) => {
    const model = new Map(whole)
    const { columns, ...section } = model.get(name)!
    model.set(name, { ...section, columns: columns + 1 })
    expect(() => fitting(model)).toThrow(/^its section/)
  })
})
