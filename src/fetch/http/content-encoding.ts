import { pipeline, type Duplex } from 'node:stream'
import { constants, createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from 'node:zlib'
import { HeadwaterError } from '../../errors.js'
import { packingOf, peek } from '../bytes.js'
import { contentEncodings } from '../content-encodings.js'
import { MAX_UNPACK_RATIO, RATIO_MATTERS_FROM } from './settings.js'

/** As browsers do, data that end too early give what they have. */
const ZLIB = { flush: constants.Z_SYNC_FLUSH, finishFlush: constants.Z_SYNC_FLUSH }
const BROTLI = { flush: constants.BROTLI_OPERATION_FLUSH, finishFlush: constants.BROTLI_OPERATION_FLUSH }

/**
 * Undoes a response's `Content-Encoding`, chunk by chunk. Throws HeadwaterError `fetch/limit` for data that unpack to more
 * than MAX_UNPACK_RATIO times their size, `fetch/failed` for encodings that were not asked for and for encodings within
 * encodings, which serve nobody but who hides a bomb; and what zlib throws for damaged data.
 */
export async function* unpacked(
  url: URL,
  encoding: string | undefined,
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array, void> {
  const names = contentEncodings(encoding)
  const [name, ...more] = names
  if (name === undefined) return yield* chunks
  const { head, rest } = await peek(chunks, 2)
  const decoder = more.length > 0 ? null : decoderOf(name, head)
  if (decoder === null)
    throw new HeadwaterError('fetch/failed', `${url.href} is sent in an encoding that Headwater does not read (${names.join(', ')})`)
  let packed = 0
  let size = 0
  const counted = async function* (): AsyncGenerator<Uint8Array, void> {
    for await (const chunk of rest) {
      packed += chunk.length
      yield chunk
    }
  }
  pipeline(counted, decoder, () => undefined)
  for await (const chunk of decoder as AsyncIterable<Uint8Array>) {
    size += chunk.length
    if (size > RATIO_MATTERS_FROM && size > packed * MAX_UNPACK_RATIO) throw bomb(url)
    yield chunk
  }
}

function decoderOf(name: string, head: Uint8Array): Duplex | null {
  if (name === 'gzip' || name === 'x-gzip') return createGunzip(ZLIB)
  if (name === 'br') return createBrotliDecompress(BROTLI)
  // Half of the servers leave out the zlib header (RFC 1950).
  if (name === 'deflate') return packingOf(head) === 'zlib' ? createInflate(ZLIB) : createInflateRaw(ZLIB)
  return null
}

function bomb(url: URL): HeadwaterError {
  return new HeadwaterError('fetch/limit', `${url.href} unpacks to more than ${MAX_UNPACK_RATIO} times its size and is not read`)
}
