import { open } from 'node:fs/promises'
import { HeadwaterError } from '../errors.js'
import { MAX_TRACE_BYTES } from './settings.js'
import { readTextFile } from './text-file.js'

/** How a trace begins; its schema is the first thing in it. */
const BEGINNING = /^\uFEFF?\s*\{\s*"schema"\s*:\s*"headwater\.trace\//u
const BEGINNING_BYTES = 256

/**
 * What a file holds that begins as a trace does, not checked; null for every other file, and for what is no file that can be read.
 * @throws {HeadwaterError} `trace/invalid` where it is cut off or damaged, `input/unreadable` where it is too large
 */
export async function readTraceFile(path: string): Promise<unknown> {
  if (!BEGINNING.test(await beginningOf(path))) return null
  const text = await readTextFile(path, { what: 'trace', limit: MAX_TRACE_BYTES })
  try {
    return JSON.parse(text) as unknown
  } catch (cause) {
    throw new HeadwaterError('trace/invalid', `The trace ${path} is not valid JSON`, {
      hint: 'Make it again with headwater trace INPUT… --json.',
      cause,
    })
  }
}

/** The first bytes of a regular file as text; empty for all that is none. */
async function beginningOf(path: string): Promise<string> {
  try {
    const file = await open(path, 'r')
    try {
      if (!(await file.stat()).isFile()) return ''
      const { buffer, bytesRead } = await file.read(Buffer.alloc(BEGINNING_BYTES), 0, BEGINNING_BYTES, 0)
      return buffer.toString('utf8', 0, bytesRead)
    } finally {
      await file.close()
    }
  } catch {
    // what cannot be read is reported when it is read as an input
    return ''
  }
}
