/**
 * A model file: the length of the header (unsigned 32 bits), the header (JSON: name → type, rows, columns), then the sections in
 * the header's order, each at an address divisible by eight; little endian. A section of `int8` is followed by a scale
 * (float32) for each of its columns: a number is its byte times the scale of its column.
 */
export type SectionType = 'int8' | 'float32' | 'uint32'

export interface SectionHeader {
  readonly type: SectionType
  readonly rows: number
  readonly columns: number
}

export interface Section extends SectionHeader {
  readonly values: Int8Array | Float32Array | Uint32Array
  /** A factor per column; null where the values stand for themselves. */
  readonly scales: Float32Array | null
}

const ALIGNMENT = 8
const BYTES: Readonly<Record<SectionType, number>> = { int8: 1, float32: 4, uint32: 4 }

/** The sections of a model file by name, read in place. Throws where the bytes are no model file. */
export function parseModelFile(bytes: Uint8Array<ArrayBuffer>): Map<string, Section> {
  const { header, end } = headerOf(bytes)
  const sections = new Map<string, Section>()
  let at = end
  const take = (type: SectionType, size: number): Section['values'] => {
    const start = at
    at = aligned(at + size * BYTES[type])
    if (at > bytes.length) throw new Error('it is cut short')
    return valuesAt(bytes, start, type, size)
  }
  for (const [name, { type, rows, columns }] of Object.entries(header)) {
    const values = take(type, rows * columns)
    const scales = type === 'int8' ? (take('float32', columns) as Float32Array) : null
    sections.set(name, { type, rows, columns, values, scales })
  }
  if (at < bytes.length) throw new Error('it is longer than it says')
  return sections
}

/** What the sections are, and where the first of them begins. */
function headerOf(bytes: Uint8Array): { readonly header: Record<string, SectionHeader>; readonly end: number } {
  const length = bytes.length < 4 ? Infinity : new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true)
  if (4 + length > bytes.length) throw new Error('it is no model file, or cut short')
  const header: unknown = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + length)))
  if (!isHeader(header)) throw new Error('it is no model file')
  return { header, end: aligned(4 + length) }
}

function isHeader(header: unknown): header is Record<string, SectionHeader> {
  if (typeof header !== 'object' || header === null) return false
  return Object.values(header as Record<string, Partial<SectionHeader> | null>).every(
    (section) => section !== null && Object.hasOwn(BYTES, section.type ?? '') && isCount(section.rows) && isCount(section.columns),
  )
}

function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value) && (value as number) >= 0
}

function valuesAt(bytes: Uint8Array<ArrayBuffer>, at: number, type: SectionType, size: number): Section['values'] {
  const start = bytes.byteOffset + at
  switch (type) {
    case 'int8':
      return new Int8Array(bytes.buffer, start, size)
    case 'float32':
      return new Float32Array(bytes.buffer, start, size)
    case 'uint32':
      return new Uint32Array(bytes.buffer, start, size)
  }
}

/** The bytes of a model file; the inverse of `parseModelFile`. */
export function formatModelFile(sections: ReadonlyMap<string, Section>): Uint8Array<ArrayBuffer> {
  const described = [...sections].map(([name, { type, rows, columns }]) => [name, { type, rows, columns }] as const)
  const header = new TextEncoder().encode(JSON.stringify(Object.fromEntries(described)))
  const pieces: { at: number; bytes: Uint8Array }[] = []
  let end = aligned(4 + header.length)
  const append = (values: Int8Array | Float32Array | Uint32Array): void => {
    pieces.push({ at: end, bytes: new Uint8Array(values.buffer, values.byteOffset, values.byteLength) })
    end = aligned(end + values.byteLength)
  }
  for (const { values, scales } of sections.values()) {
    append(values)
    if (scales) append(scales)
  }
  const file = new Uint8Array(end)
  new DataView(file.buffer).setUint32(0, header.length, true)
  file.set(header, 4)
  for (const { at, bytes } of pieces) file.set(bytes, at)
  return file
}

function aligned(at: number): number {
  return Math.ceil(at / ALIGNMENT) * ALIGNMENT
}

/** Rounds numbers to bytes with one scale per column, so that the largest of a column is 127. */
export function quantised(values: Float32Array, rows: number, columns: number): Section {
  const scales = new Float32Array(columns)
  for (let i = 0; i < values.length; i++) scales[i % columns] = Math.max(scales[i % columns] as number, Math.abs(values[i] as number))
  for (let column = 0; column < columns; column++) scales[column] = (scales[column] as number) / 127 || 1
  const bytes = Int8Array.from(values, (value, i) => Math.round(value / (scales[i % columns] as number)))
  return { type: 'int8', rows, columns, values: bytes, scales }
}
