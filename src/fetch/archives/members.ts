import { constants, crc32, createInflateRaw, inflateRawSync, type InflateRaw } from 'node:zlib'
import {
  GZIP_HEADER_BYTES,
  INFLATE_STEP_BYTES,
  MAX_BOMB_BYTES,
  MAX_BOMB_RATIO,
  MAX_FALSE_MEMBERS,
  MAX_HELD_BYTES,
  REWIND_BYTES,
  TRIAL_BYTES,
} from '../settings.js'
import { GZIP_MAGIC, gzipHeaderLength } from './gzip-header.js'
import { Rewindable } from './rewindable.js'
import type { Piece } from './types.js'

const TRAILER_BYTES = 8
/** What stands between two records. */
const NEXT_RECORD = '\r\n\r\nWARC/'
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
    if (await isPacked(input)) yield* unpackAll(input)
    else yield* asIs(input)
  } finally {
    await input.close()
  }
}

/** Whether there are gzip data, be it behind a damaged beginning. */
async function isPacked(input: Rewindable): Promise<boolean> {
  const head = await input.peek(GZIP_MAGIC.length)
  if (head.equals(GZIP_MAGIC)) return true
  const found = !RECORD_STARTS.test(head.toString('latin1')) && (await seekMember(input, 0, REWIND_BYTES))
  input.rewind(0)
  return found
}

async function* asIs(input: Rewindable): AsyncGenerator<Piece, void> {
  yield { kind: 'start', offset: 0 }
  for (let bytes = await input.next(); bytes !== null; bytes = await input.next()) {
    input.advance(bytes.length)
    yield { kind: 'bytes', bytes }
  }
}

async function* unpackAll(input: Rewindable): AsyncGenerator<Piece, void> {
  for (await passPadding(input); (await input.next()) !== null; await passPadding(input)) {
    const offset = input.position
    const reason = yield* unpackMember(input)
    if (reason === null) continue
    yield { kind: 'gap', offset, reason }
    if (!(await seekMember(input, offset + 1))) return
  }
}

/** Passes over zero bytes between members and after the last, as tapes and block devices leave them (RFC 1952 allows none, gzip ignores them). */
async function passPadding(input: Rewindable): Promise<void> {
  for (let next = await input.next(); next !== null && next[0] === 0; next = await input.next()) {
    const end = next.findIndex((byte) => byte !== 0)
    input.advance(end < 0 ? next.length : end)
  }
}

/**
 * Unpacks one member; gives why it is damaged, or null where it is sound. A member is held until its checksum is known to be
 * right, and one that has a single record is dropped where it is not; of a long one, or one with many records, what comes
 * before the damage is given.
 */
async function* unpackMember(input: Rewindable): AsyncGenerator<Piece, string | null> {
  const offset = input.position
  const header = gzipHeaderLength(await input.peek(GZIP_HEADER_BYTES))
  if (header === null) return 'no gzip data'
  input.advance(header)
  const held: Uint8Array[] = []
  let size = 0
  const unpacked = inflateMember(input)
  let step = await unpacked.next()
  for (; step.done !== true && size <= MAX_HELD_BYTES; step = await unpacked.next()) {
    held.push(step.value)
    size += step.value.length
  }
  if (step.done !== true || (await isUsable(step.value, held, { input, offset }))) {
    yield { kind: 'start', offset }
    for (const bytes of held.splice(0)) yield { kind: 'bytes', bytes }
  }
  for (; step.done !== true; step = await unpacked.next()) yield { kind: 'bytes', bytes: step.value }
  return step.value
}

/** A member that seems to be cut off, but is followed by others, was read past its damaged end. */
async function isUsable(damage: string | null, held: readonly Uint8Array[], at: { input: Rewindable; offset: number }): Promise<boolean> {
  if (damage === null || Buffer.concat(held).includes(NEXT_RECORD)) return true
  return damage === TRUNCATED && !(await seekMember(at.input, at.offset + 1))
}

async function* inflateMember(input: Rewindable): AsyncGenerator<Uint8Array, string | null> {
  const inflate = createInflateRaw()
  let checksum = 0
  let size = 0
  try {
    for (let ended = false; !ended;) {
      const step = await inflateStep(inflate, input)
      if (step instanceof Error) return step.message
      for (const bytes of step.unpacked) {
        checksum = crc32(bytes, checksum)
        size += bytes.length
        yield bytes
      }
      ended = step.ended
      if (size > MAX_BOMB_BYTES && size > inflate.bytesWritten * MAX_BOMB_RATIO) return 'it unpacks to far more than any page'
    }
  } finally {
    inflate.destroy()
  }
  const trailer = await input.peek(TRAILER_BYTES)
  if (trailer.length < TRAILER_BYTES) return TRUNCATED
  if (trailer.readUInt32LE(0) !== checksum) return 'its checksum is wrong'
  input.advance(trailer.readUInt32LE(4) === size % 2 ** 32 ? TRAILER_BYTES : TRAILER_BYTES / 2)
  return null
}

interface Step {
  readonly unpacked: readonly Uint8Array[]
  /** The member's data ended before the end of what was given. */
  readonly ended: boolean
}

async function inflateStep(inflate: InflateRaw, input: Rewindable): Promise<Step | Error> {
  const next = await input.next()
  if (next === null) return new Error(TRUNCATED)
  const packed = next.subarray(0, INFLATE_STEP_BYTES)
  const before = inflate.bytesWritten
  const unpacked: Uint8Array[] = []
  inflate.removeAllListeners().on('data', (bytes: Uint8Array) => unpacked.push(bytes))
  const error = await new Promise<Error | null>((resolve) => {
    inflate.on('error', resolve)
    inflate.write(packed, () => resolve(null))
  })
  if (error) return error
  const used = inflate.bytesWritten - before
  input.advance(used)
  return { unpacked, ended: used < packed.length }
}

/** Goes to the next gzip member, at `from` or later, in which a record begins; false where there is none before `limit`. */
async function seekMember(input: Rewindable, from: number, limit = Infinity): Promise<boolean> {
  input.rewind(from)
  for (let misses = 0; misses < MAX_FALSE_MEMBERS; misses++) {
    if (!(await seekMagic(input, limit))) return false
    if (beginsRecord(await input.peek(TRIAL_BYTES))) return true
    input.advance(1)
  }
  return false
}

async function seekMagic(input: Rewindable, limit: number): Promise<boolean> {
  for (let next = await input.next(); next !== null && input.position < limit; next = await input.next()) {
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
