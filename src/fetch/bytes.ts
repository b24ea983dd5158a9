import { Readable, type Duplex } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from 'node:zlib'
import { HeadwaterError } from '../errors.js'

/** A stream of bytes whose beginning has been looked at; `rest` gives everything, beginning included. */
export interface Peeked {
  readonly head: Uint8Array
  readonly rest: AsyncIterable<Uint8Array>
  /** Lets go of the stream, also where `rest` was never read. */
  close(): Promise<void>
}

/**
 * Looks at the first `length` bytes (fewer where there are fewer, or where `isEnough`, which is shown each chunk, says so)
 * without losing them.
 */
export async function peek(
  chunks: AsyncIterable<Uint8Array>,
  length: number,
  isEnough: (chunk: Uint8Array) => boolean = () => false,
): Promise<Peeked> {
  const iterator = chunks[Symbol.asyncIterator]()
  const taken: Uint8Array[] = []
  let size = 0
  while (size < length) {
    const step = await iterator.next()
    if (step.done) break
    taken.push(step.value)
    size += step.value.length
    if (isEnough(step.value)) break
  }
  const head = Buffer.concat(taken)
  return {
    head: head.subarray(0, length),
    rest: continued(head, iterator),
    async close() {
      await iterator.return?.()
    },
  }
}

async function* continued(head: Uint8Array, iterator: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array, void> {
  try {
    if (head.length > 0) yield head
    for (let step = await iterator.next(); !step.done; step = await iterator.next()) yield step.value
  } finally {
    await iterator.return?.()
  }
}

const UNPACKERS = {
  gzip: createGunzip,
  brotli: createBrotliDecompress,
  zlib: createInflate,
  deflate: createInflateRaw,
} as const satisfies Readonly<Record<string, () => Duplex>>

/** A way to pack bytes: gzip (RFC 1952), brotli (7932), zlib (1950), or bare deflate (1951). */
export type Packing = keyof typeof UNPACKERS

/** What the first two bytes say of how data are packed. Brotli and bare deflate have no sign to tell them by. */
export function packingOf(head: Uint8Array): 'gzip' | 'zlib' | null {
  const [first = 0, second = 0] = head
  if (first === 0x1f && second === 0x8b) return 'gzip'
  return (first & 0x0f) === 8 && first >> 4 <= 7 && head.length > 1 && (first * 256 + second) % 31 === 0 ? 'zlib' : null
}

/**
 * Unpacks data. `damaged` is called where they end or break before their time; what was unpacked until then is kept.
 */
export async function* unpack(
  chunks: AsyncIterable<Uint8Array>,
  packing: Packing,
  damaged: (reason: string) => void,
): AsyncGenerator<Uint8Array, void> {
  const input = Readable.from(chunks)
  const unpacker = UNPACKERS[packing]()
  input.on('error', (error) => unpacker.destroy(error))
  try {
    yield* input.pipe(unpacker) as AsyncIterable<Uint8Array>
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

/** Bytes at hand, as a stream. */
export async function* streamOf(bytes: Uint8Array): AsyncGenerator<Uint8Array, void> {
  yield bytes
}
