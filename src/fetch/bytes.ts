import { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { HeadwaterError } from '../errors.js'

/** A stream of bytes whose beginning has been looked at; `rest` gives everything, beginning included. */
export interface Peeked {
  readonly head: Uint8Array
  readonly rest: AsyncIterable<Uint8Array>
}

/** Looks at the first `length` bytes (fewer where there are fewer) without losing them. */
export async function peek(chunks: AsyncIterable<Uint8Array>, length: number): Promise<Peeked> {
  const iterator = chunks[Symbol.asyncIterator]()
  const taken: Uint8Array[] = []
  let size = 0
  while (size < length) {
    const step = await iterator.next()
    if (step.done) break
    taken.push(step.value)
    size += step.value.length
  }
  const head = Buffer.concat(taken)
  return { head: head.subarray(0, length), rest: continued(head, iterator) }
}

async function* continued(head: Uint8Array, iterator: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array, void> {
  try {
    if (head.length > 0) yield head
    for (let step = await iterator.next(); !step.done; step = await iterator.next()) yield step.value
  } finally {
    await iterator.return?.()
  }
}

/**
 * Decompresses gzip data, told by its magic number; other data pass through. `damaged` is called where the data end or
 * break before their time; what was decompressed until then is kept.
 */
export async function* unzip(chunks: AsyncIterable<Uint8Array>, damaged: (reason: string) => void): AsyncGenerator<Uint8Array, void> {
  const { head, rest } = await peek(chunks, 2)
  if (head[0] !== 0x1f || head[1] !== 0x8b) return yield* rest
  const input = Readable.from(rest)
  const gunzip = createGunzip()
  input.on('error', (error) => gunzip.destroy(error))
  try {
    yield* input.pipe(gunzip) as AsyncIterable<Uint8Array>
  } catch (error) {
    if (error instanceof HeadwaterError) throw error
    damaged(error instanceof Error ? error.message : String(error))
  } finally {
    input.destroy()
  }
}

/** Reads at most `limit` bytes and stops the stream there, so a bomb or an endless source costs no more. */
export async function readBounded(chunks: AsyncIterable<Uint8Array>, limit: number): Promise<{ bytes: Uint8Array; cut: boolean }> {
  const taken: Uint8Array[] = []
  let size = 0
  for await (const chunk of chunks) {
    taken.push(chunk)
    size += chunk.length
    if (size > limit) break
  }
  const bytes = Buffer.concat(taken)
  return { bytes: bytes.subarray(0, limit), cut: size > limit }
}
