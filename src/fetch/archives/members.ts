import { once } from 'node:events'
import { constants, crc32, createInflateRaw, inflateRawSync, type InflateRaw } from 'node:zlib'
import { GZIP_HEADER_BYTES, INFLATE_STEP_BYTES, MAX_FALSE_MEMBERS, TRIAL_BYTES } from '../settings.js'
import { GZIP_MAGIC, gzipHeaderLength } from './gzip-header.js'
import { Rewindable } from './rewindable.js'
import type { Piece } from './types.js'

const TRAILER_BYTES = 8
const TRUNCATED = 'it ends too early'
/** Records begin a member, or stand somewhere in it where members were cut by size. */
const RECORD_STARTS = /^WARC\/|\r\n\r\nWARC\/1\./u

/**
 * Unpacks an archive: gzip members, each with the offset it begins at, or bytes that are not compressed. Node's own gunzip
 * stops at the first damaged member. Here a damaged one is a gap, and unpacking goes on at the next member that has the
 * start of a record; it may lie before the place where the damage showed, so the search begins right after the damaged member's start.
 */
export async function* unpackMembers(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Piece, void> {
  const input = new Rewindable(chunks)
  try {
    const head = await input.peek(GZIP_MAGIC.length)
    if (head.equals(GZIP_MAGIC)) yield* unpackAll(input)
    else yield* asIs(input)
  } finally {
    await input.close()
  }
}

async function* asIs(input: Rewindable): AsyncGenerator<Piece, void> {
  yield { kind: 'start', offset: 0 }
  for (let bytes = await input.next(); bytes !== null; bytes = await input.next()) {
    input.advance(bytes.length)
    yield { kind: 'bytes', bytes }
  }
}

async function* unpackAll(input: Rewindable): AsyncGenerator<Piece, void> {
  while ((await input.next()) !== null) {
    const offset = input.position
    yield { kind: 'start', offset }
    const reason = yield* unpackMember(input)
    if (reason === null) continue
    yield { kind: 'gap', offset, reason, truncated: reason === TRUNCATED }
    input.rewind(offset + 1)
    if (!(await seekMember(input))) return
  }
}

/** Unpacks one member; gives why it is damaged, or null where it is sound. */
async function* unpackMember(input: Rewindable): AsyncGenerator<Piece, string | null> {
  const header = gzipHeaderLength(await input.peek(GZIP_HEADER_BYTES))
  if (header === null) return 'no gzip data'
  input.advance(header)
  const inflate = createInflateRaw()
  const failed = once(inflate, 'error').then(([error]: unknown[]) => (error instanceof Error ? error : new Error(String(error))))
  let checksum = 0
  try {
    for (;;) {
      const step = await inflateStep(inflate, input, failed)
      if (step instanceof Error) return step.message
      for (const bytes of step.unpacked) {
        checksum = crc32(bytes, checksum)
        yield { kind: 'bytes', bytes }
      }
      if (step.ended) break
    }
  } finally {
    inflate.destroy()
  }
  const trailer = await input.peek(TRAILER_BYTES)
  if (trailer.length < TRAILER_BYTES) return TRUNCATED
  if (trailer.readUInt32LE(0) !== checksum) return 'its checksum is wrong'
  input.advance(TRAILER_BYTES)
  return null
}

interface Step {
  readonly unpacked: readonly Uint8Array[]
  /** The member's data ended before the end of what was given. */
  readonly ended: boolean
}

async function inflateStep(inflate: InflateRaw, input: Rewindable, failed: Promise<Error>): Promise<Step | Error> {
  const next = await input.next()
  if (next === null) return new Error(TRUNCATED)
  const packed = next.subarray(0, INFLATE_STEP_BYTES)
  const before = inflate.bytesWritten
  const unpacked: Uint8Array[] = []
  const collect = (bytes: Uint8Array): void => void unpacked.push(bytes)
  inflate.on('data', collect)
  const written = new Promise<null>((resolve) => inflate.write(packed, () => resolve(null)))
  const error = await Promise.race([written, failed])
  inflate.off('data', collect)
  if (error) return error
  const used = inflate.bytesWritten - before
  input.advance(used)
  return { unpacked, ended: used < packed.length }
}

/** Goes to the next gzip member in which a record begins; false where there is none. */
async function seekMember(input: Rewindable): Promise<boolean> {
  for (let misses = 0; misses < MAX_FALSE_MEMBERS; misses++) {
    if (!(await seekMagic(input))) return false
    if (beginsRecord(await input.peek(TRIAL_BYTES))) return true
    input.advance(1)
  }
  return false
}

async function seekMagic(input: Rewindable): Promise<boolean> {
  for (let next = await input.next(); next !== null; next = await input.next()) {
    const at = next.indexOf(GZIP_MAGIC[0] as number)
    input.advance(at < 0 ? next.length : at)
    if (at < 0) continue
    if ((await input.peek(GZIP_MAGIC.length)).equals(GZIP_MAGIC)) return true
    input.advance(1)
  }
  return false
}

function beginsRecord(head: Buffer): boolean {
  const header = gzipHeaderLength(head)
  if (header === null) return false
  try {
    const unpacked = inflateRawSync(head.subarray(header), { finishFlush: constants.Z_SYNC_FLUSH })
    return RECORD_STARTS.test(unpacked.toString('latin1'))
  } catch {
    return false
  }
}
