import type { Diagnostic, Page } from '../../document/index.js'
import { HeadwaterError } from '../../errors.js'
import { readBounded, streamOf } from '../bytes.js'
import { decodeBytes } from '../decode.js'
import { splitLines } from '../lines.js'
import { recordId, recordPage, recordsOf, type RecordPage } from '../records.js'
import { MAX_JSON_BYTES, MAX_LINE_BYTES } from '../settings.js'
import type { Reading } from '../types.js'

/** JSON: one record, a list of them, or an object around such a list; where that fails, lines that are JSON each. */
export async function* readJson(reading: Reading): AsyncGenerator<Page, void> {
  const { source, label, tell } = reading
  const { bytes, cut } = await readBounded(reading.bytes, MAX_JSON_BYTES)
  if (cut) return tell('read/truncated', 'error', `${label} is too long for one JSON document. Use JSONL, one record a line.`)
  const decoded = decodeBytes(bytes, label)
  const parsed = parseJson(decoded.text)
  if (parsed instanceof SyntaxError) {
    const firstLine = decoded.text.trim().split('\n', 1)[0] ?? ''
    if (parseJson(firstLine) instanceof SyntaxError) return tell('read/json', 'error', `${label} is not valid JSON: ${parsed.message}`)
    return yield* readJsonLines({ ...reading, bytes: streamOf(bytes) })
  }
  const records = recordsOf(parsed)
  if (records === null) {
    const page = recordPage(parsed)
    if (page === null)
      return tell('read/no-text', 'error', `${label} has no field with an article's text (text, maintext, body, articleBody, content)`)
    return yield asPage(source, page, decoded.diagnostics)
  }
  for (const [index, record] of records.entries()) {
    const id = recordId(record) ?? String(index + 1)
    const page = recordPage(record)
    if (page === null) tell('read/no-text', 'warning', `${label}: record ${id} has no text and is left out`)
    else yield asPage(`${source}#${id}`, page, decoded.diagnostics)
  }
}

/** JSON Lines: a record a line, one line in memory at a time. A line that cannot be read is reported with its number. */
export async function* readJsonLines({ source, label, bytes: chunks, tell }: Reading): AsyncGenerator<Page, void> {
  for await (const { number, bytes } of splitLines(chunks, MAX_LINE_BYTES)) {
    const where = `${label}, line ${number}`
    if (bytes === null) {
      tell('read/truncated', 'error', `${where}: the line is too long for one record and is left out`)
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
    if (page === null) tell('read/no-text', 'warning', `${where} has no text and is left out`)
    else yield asPage(`${source}#${recordId(value) ?? number}`, page, decoded.diagnostics)
  }
}

function asPage(source: string, page: RecordPage, noticed: readonly Diagnostic[]): Page {
  return { ...page, source, defaults: {}, diagnostics: noticed.map((diagnostic) => ({ ...diagnostic, source })) }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/u, ''))
  } catch (error) {
    if (error instanceof SyntaxError) return error
    throw new HeadwaterError('input/unreadable', 'The JSON document is too large to parse', { cause: error })
  }
}
