/** The bytes of each letter in an encoding, worked out from the decoder: Node encodes to UTF-8 only. */
const tables = new Map<string, ReadonlyMap<string, readonly number[]>>()

/** Writes a text in an encoding of one or two bytes a letter; throws where it has a letter that the encoding lacks. */
export function encode(text: string, encoding: string): Buffer {
  const table = tables.get(encoding) ?? tableOf(encoding)
  tables.set(encoding, table)
  return Buffer.from(
    [...text].flatMap((letter) => {
      const bytes = table.get(letter)
      if (!bytes) throw new Error(`${encoding} has no "${letter}"`)
      return [...bytes]
    }),
  )
}

function tableOf(encoding: string): ReadonlyMap<string, readonly number[]> {
  const table = new Map<string, readonly number[]>()
  const decoder = new TextDecoder(encoding, { fatal: true })
  const put = (...bytes: number[]): void => {
    try {
      const letters = [...decoder.decode(Uint8Array.from(bytes))]
      if (letters.length === 1 && !table.has(letters[0]!)) table.set(letters[0]!, bytes)
    } catch (error) {
      if (!(error instanceof TypeError)) throw error
    }
  }
  for (let first = 0; first < 256; first++) put(first)
  if (!/jis|euc|gb|big5/u.test(encoding)) return table
  for (let first = 0x81; first < 0xff; first++) for (let second = 0x40; second < 0xff; second++) put(first, second)
  return table
}
