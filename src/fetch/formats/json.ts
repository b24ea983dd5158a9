import { sourceLabel, type Diagnostic, type Page } from '../../document/index.js'
import { HeadwaterError } from '../../errors.js'
import { peek, readBounded, type Peeked } from '../bytes.js'
import { decodeBytes } from '../decode.js'
import { splitLines } from '../lines.js'
import { recordsOf } from '../records/record-lists.js'
import { recordAddress, recordId, recordPage, type RecordPage } from '../records/record-page.js'
import { isObject } from '../records/values.js'
import { MAX_JSON_BYTES, MAX_LINE_BYTES } from '../settings.js'
import type { Reading } from '../types.js'

/** `the council said… [+2314 chars]`: how news services cut the texts that they give for free */
const TEASER = /(?:…|\.\.\.)\s{0,3}\[\+?\d{1,7} char(?:acter)?s\]\s{0,9}$/u
const LINE_FEED = 0x0a
const SPACE = 0x20
const NO_TEXT = "has no field with an article's text (text, maintext, body, articleBody, content)"

/**
 * JSON: one record, a list of them, or an object around such a list; lines that are JSON each, told by the first of them,
 * are read as such.
 */
export async function* readJson(reading: Reading): AsyncGenerator<Page, void> {
  const { head, rest, hasMore } = await peekLine(reading.bytes)
  const isLines = hasMore && beginsWithRecord(decodeBytes(head, reading.label).text)
  yield* isLines ? readJsonLines({ ...reading, bytes: rest }) : readOneDocument({ ...reading, bytes: rest })
}

function beginsWithRecord(text: string): boolean {
  const [line = ''] = text.trimStart().split('\n', 1)
  const first = parseJson(line)
  return isObject(first) && !(first instanceof SyntaxError)
}

/** The first line with text, and whether there is text behind it. */
async function peekLine(chunks: AsyncIterable<Uint8Array>): Promise<Peeked & { readonly hasMore: boolean }> {
  let hasLine = false
  let isOver = false
  let hasMore = false
  const peeked = await peek(chunks, MAX_LINE_BYTES, (chunk) => {
    for (const byte of chunk) {
      if (byte > SPACE && isOver) hasMore = true
      if (hasMore) break
      hasLine ||= byte > SPACE
      isOver ||= hasLine && byte === LINE_FEED
    }
    return hasMore
  })
  return { ...peeked, hasMore }
}

async function* readOneDocument(reading: Reading): AsyncGenerator<Page, void> {
  const { source, label, tell } = reading
  const { bytes, cut } = await readBounded(reading.bytes, MAX_JSON_BYTES)
  if (cut) return tell('read/truncated', 'error', `${label} is too long for one JSON document. Use JSONL, one record a line.`)
  const decoded = decodeBytes(bytes, label)
  const parsed = parseJson(decoded.text)
  if (parsed instanceof SyntaxError) return tell('read/json', 'error', `${label} is not valid JSON: ${parsed.message}`)
  const records = recordsOf(parsed)
  if (records?.length === 0) return tell('read/empty', 'warning', `${label} is a list without records`)
  if (records) return yield* pagesOf(records, reading, decoded.diagnostics)
  const page = recordPage(parsed)
  if (page === null) tell('read/no-text', 'error', `${label} ${noText(parsed)}`)
  else yield asPage(source, page, decoded.diagnostics)
}

function* pagesOf(records: readonly unknown[], { source, label, tell }: Reading, noticed: readonly Diagnostic[]): Generator<Page, void> {
  for (const [index, record] of records.entries()) {
    const id = recordId(record) ?? String(index + 1)
    const page = recordPage(record)
    if (page === null) tell('read/no-text', 'warning', `${label}: record ${id} is left out: it ${noText(record)}`)
    else yield asPage(`${source}#${id}`, page, noticed)
  }
}

/**
 * JSON Lines: a record a line, one line in memory at a time. A line that cannot be read is a warning with its number, as a
 * damaged record of an archive is: a line lost to a crash of the crawler is no reason to call the file unread.
 */
export async function* readJsonLines({ source, label, bytes: chunks, tell }: Reading): AsyncGenerator<Page, void> {
  for await (const { number, bytes } of splitLines(chunks, MAX_LINE_BYTES)) {
    const where = `${label}, line ${number}`
    if (bytes === null) {
      tell('read/truncated', 'warning', `${where} is too long for one record and is left out`)
      continue
    }
    const decoded = decodeBytes(bytes, where)
    if (decoded.text.trim() === '') continue
    const value = parseJson(decoded.text)
    if (value instanceof SyntaxError) {
      tell('read/json', 'warning', `${where} is not valid JSON and is left out: ${value.message}`)
      continue
    }
    const page = recordPage(value)
    if (page === null) tell('read/no-text', 'warning', `${where} is left out: it ${noText(value)}`)
    else yield asPage(`${source}#${recordId(value) ?? number}`, page, decoded.diagnostics)
  }
}

/** What a record lacks, and what can be done about it. */
function noText(record: unknown): string {
  const address = recordAddress(record)
  return address === null ? NO_TEXT : `has no text, only an address; pass ${address} to read the article`
}

function asPage(source: string, page: RecordPage, noticed: readonly Diagnostic[]): Page {
  const diagnostics = noticed.map((diagnostic) => ({ ...diagnostic, source }))
  return { ...page, source, defaults: {}, diagnostics: TEASER.test(page.content) ? [...diagnostics, teaser(source)] : diagnostics }
}

function teaser(source: string): Diagnostic {
  const message = `${sourceLabel(source)} holds only the beginning of its text; pass its address to read the article`
  return { code: 'read/truncated', severity: 'warning', message, source }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/u, ''))
  } catch (error) {
    if (error instanceof SyntaxError) return error
    throw new HeadwaterError('input/unreadable', 'The JSON document is too large to parse', { cause: error })
  }
}
