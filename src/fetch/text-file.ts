import { createReadStream } from 'node:fs'
import { HeadwaterError } from '../errors.js'
import { readBounded } from './bytes.js'
import { reasonOf } from './reasons.js'

const BYTE_ORDER_MARK = '\uFEFF'

/**
 * The text of a file of our own making, which is UTF-8 and no larger than `limit` bytes. `what` is how messages call it:
 * "file of assumptions".
 * @throws {HeadwaterError} `input/not-found`, `input/unreadable`
 */
export async function readTextFile(path: string, { what, limit }: { readonly what: string; readonly limit: number }): Promise<string> {
  const { bytes, cut } = await readBounded(createReadStream(path) as AsyncIterable<Uint8Array>, limit).catch((error: unknown) => {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    const message = missing ? `There is no ${what} ${path}` : `The ${what} ${path} cannot be read: ${reasonOf(error)}`
    throw new HeadwaterError(missing ? 'input/not-found' : 'input/unreadable', message, { hint: 'Check its path.', cause: error })
  })
  if (cut) {
    throw new HeadwaterError('input/unreadable', `The ${what} ${path} is larger than ${Math.floor(limit / 1_000_000)} MB`, {
      hint: 'Make it smaller.',
    })
  }
  const text = new TextDecoder().decode(bytes)
  return text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text
}
