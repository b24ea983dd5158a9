const NEWLINE = 0x0a

/** A line of a file: 1-based number and bytes, or null where it is longer than the limit. */
export interface Line {
  readonly number: number
  readonly bytes: Uint8Array | null
}

/** Cuts a stream at line feeds, holding one line at a time; a line longer than `limit` is skipped with `bytes: null`. */
export async function* splitLines(chunks: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Line, void> {
  let parts: Uint8Array[] = []
  let size = 0
  let number = 1
  const take = (part: Uint8Array): void => {
    size += part.length
    if (size > limit) parts = []
    else if (part.length > 0) parts.push(part)
  }
  const line = (): Line => ({ number, bytes: size > limit ? null : Buffer.concat(parts) })
  for await (const chunk of chunks) {
    let from = 0
    for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, from)) {
      take(chunk.subarray(from, at))
      yield line()
      from = at + 1
      number++
      parts = []
      size = 0
    }
    take(chunk.subarray(from))
  }
  if (size > 0) yield line()
}
