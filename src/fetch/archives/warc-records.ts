import { MAX_HTML_BYTES, MAX_RECORD_HEAD_BYTES } from '../settings.js'
import { headEnd, parseHeaders } from './headers.js'
import { unpackMembers } from './members.js'
import { PieceReader } from './piece-reader.js'
import type { Gap, Headers, Place, WarcRecord } from './types.js'

const MARK = 'WARC/'
/** `WARC/1.0`, a line end and the first field: how a record begins */
const RECORD_HEAD = /^WARC\/\d{1,2}\.\d{1,2}[ \t]*\r?\n[A-Za-z-]{1,40}[ \t]*:/u
/** Bytes that RECORD_HEAD needs to decide. */
const MARK_BYTES = 64
/** After the block come two line ends, then the next record; some writers leave the line ends out or write one. */
const BEFORE_RECORD = /^[\r\n]*(?:WARC\/|$)/u
const BLANK_LINE = /^(?:\r\n\r\n|\n\n)/u
const LINE_ENDS = /^[\r\n]+/u
/** The two line ends that close a record. */
const CLOSING = /(?:\r\n){1,2}$|\n{1,2}$/u
const WINDOW_BYTES = 64 * 1024
const LENGTH = /^\d{1,15}$/u

/** Told where no record can be read: a place of the archive and what is wrong there. */
type Damaged = (place: Place, what: string) => void

/**
 * The records of a WARC archive (ISO 28500, versions 0.18 to 1.1), one at a time, whatever lies between them. A damaged
 * record comes with what is wrong with it, or is told to `damaged` where nothing of it can be read; reading goes on where
 * the next record begins. Holds one record, or one gzip member of up to MAX_HELD_BYTES.
 */
export async function* readRecords(chunks: AsyncIterable<Uint8Array>, damaged: Damaged): AsyncGenerator<WarcRecord, void> {
  const reader = new PieceReader(unpackMembers(chunks))
  /** The gzip member in which damage was told last: one that breaks off in a record is told once. */
  let told: number | null = null
  try {
    for (let number = 1; ;) {
      await passLineEnds(reader)
      const { place } = reader
      if (!(await reader.ensure(1))) {
        const gap = passGap(reader)
        if (gap === null) return
        if (gap.offset !== told) damaged({ member: gap.offset, within: 0 }, unpackFailure(gap))
        continue
      }
      const record = await readRecord(reader)
      if (record?.damage !== null) told = place.member
      if (record) yield { number: number++, place, ...record }
      else damaged(place, 'no WARC record begins here')
    }
  } finally {
    await reader.close()
  }
}

/** The record that begins here; where none does, null, and the reader goes to the next one. */
async function readRecord(reader: PieceReader): Promise<Omit<WarcRecord, 'number' | 'place'> | null> {
  const headers = await readHead(reader)
  if (headers === null) {
    await seekRecord(reader)
    return null
  }
  const block = await readBlock(reader, headers)
  return { headers, ...block, damage: block.damage ?? (headers.has('warc-type') ? null : 'it does not say what it holds') }
}

async function passLineEnds(reader: PieceReader): Promise<void> {
  while (await reader.ensure(1)) {
    const run = LINE_ENDS.exec(reader.peek(WINDOW_BYTES).toString('latin1'))
    if (run === null) return
    reader.take(run[0].length)
  }
}

/** The gap that the reader stands before, left behind; null at the end of the archive. */
function passGap(reader: PieceReader): Gap | null {
  const { stop } = reader
  reader.pass()
  return stop === 'end' ? null : stop
}

/** Takes the head of the record that begins here; null where none does, or its head does not end or is cut off by another. */
async function readHead(reader: PieceReader): Promise<Headers | null> {
  await reader.ensure(MARK_BYTES)
  if (!RECORD_HEAD.test(reader.peek(MARK_BYTES).toString('latin1'))) return null
  for (let size = 1024; ; size *= 4) {
    const more = await reader.ensure(size)
    const head = reader.peek(size)
    const found = headEnd(head, size)
    if (findRecord(head.subarray(0, found?.end), 1, false) !== null) return null
    if (found) return parseHeaders(reader.take(found.next).subarray(0, found.end))
    if (!more || size >= MAX_RECORD_HEAD_BYTES) return null
  }
}

/** Goes to the next record, past the byte that the reader stands at; stops before a gap. */
async function seekRecord(reader: PieceReader): Promise<void> {
  for (let from = 1; ; from = 0) {
    const more = await reader.ensure(WINDOW_BYTES)
    const window = reader.peek(WINDOW_BYTES)
    const start = findRecord(window, from, more)
    if (start !== null) return void reader.take(start)
    reader.take(more ? window.length - MARK_BYTES : window.length)
    if (!more) return
  }
}

/**
 * Where the next record begins; starts too near the end to tell count only where no more bytes come. It need not begin a
 * line: what damage cut off may have ended within one.
 */
function findRecord(bytes: Buffer, from: number, more: boolean): number | null {
  const last = more ? bytes.length - MARK_BYTES : bytes.length
  for (let at = bytes.indexOf(MARK, from, 'latin1'); at >= 0 && at < last; at = bytes.indexOf(MARK, at + 1, 'latin1'))
    if (RECORD_HEAD.test(bytes.toString('latin1', at, at + MARK_BYTES))) return at
  return null
}

type Block = Pick<WarcRecord, 'block' | 'cut' | 'damage'>

async function readBlock(reader: PieceReader, headers: Headers): Promise<Block> {
  const stated = headers.get('content-length') ?? ''
  const length = LENGTH.test(stated) ? Number(stated) : null
  if (length !== null && length > MAX_HTML_BYTES) return readLargeBlock(reader, length)
  if (length === null || !(await endsRight(reader, length)))
    return readToNextRecord(reader, length === null ? 'it has no length' : 'its length is wrong')
  return { block: reader.take(length), cut: false, damage: null }
}

function unreadable(gap: Gap): Block {
  return { block: Buffer.alloc(0), cut: false, damage: unpackFailure(gap) }
}

function unpackFailure({ reason }: Gap): string {
  return `its gzip data cannot be unpacked (${reason})`
}

/**
 * Whether the bytes after a block of that length are those that follow a block. Where they are two line ends and something
 * that is no record, no other record may begin in the block: one that was cut off may end at a blank line of the next.
 */
async function endsRight(reader: PieceReader, length: number): Promise<boolean> {
  await reader.ensure(length + MARK_BYTES)
  if (reader.available < length) return false
  const after = reader.peek(length + MARK_BYTES).toString('latin1', length)
  return BEFORE_RECORD.test(after) || (BLANK_LINE.test(after) && findRecord(reader.peek(length), 0, false) === null)
}

/** A block whose length is not to be trusted: everything up to the next record, a gap or the end. */
async function readToNextRecord(reader: PieceReader, damage: string): Promise<Block> {
  for (let size = WINDOW_BYTES; ; size *= 2) {
    const more = await reader.ensure(size)
    const window = reader.peek(size)
    const start = findRecord(window, 0, more)
    if (start === null && more && size < MAX_HTML_BYTES) continue
    const taken = reader.take(start ?? window.length)
    if (start === null && more) await seekRecord(reader)
    const gap = start === null ? reader.stop : null
    if (gap !== null && gap !== 'end') return unreadable(gap)
    const closing = CLOSING.exec(taken.toString('latin1', Math.max(0, taken.length - 4)))?.[0].length ?? 0
    const block = taken.subarray(0, taken.length - closing)
    return { block, cut: start === null && more, damage: gap === 'end' ? 'it ends too early' : damage }
  }
}

/** Keeps the beginning of a block and passes over the rest, which ends early where another record begins in it. */
async function readLargeBlock(reader: PieceReader, length: number): Promise<Block> {
  await reader.ensure(MAX_HTML_BYTES)
  const first = findRecord(reader.peek(MAX_HTML_BYTES), 0, true)
  if (first !== null || reader.available < MAX_HTML_BYTES) return readToNextRecord(reader, 'its length is wrong')
  const block = Buffer.from(reader.take(MAX_HTML_BYTES))
  for (let left = length - block.length; left > 0;) {
    const size = Math.min(WINDOW_BYTES, left + MARK_BYTES)
    const more = await reader.ensure(size)
    const window = reader.peek(size)
    const start = findRecord(window, 0, more)
    if (start !== null && start < left) {
      reader.take(start)
      return { block, cut: true, damage: 'its length is wrong' }
    }
    const passed = Math.min(left, more ? window.length - MARK_BYTES : window.length)
    reader.take(passed)
    left -= passed
    if (!more && left > 0) return { block, cut: true, damage: 'it ends too early' }
  }
  return { block, cut: true, damage: null }
}
