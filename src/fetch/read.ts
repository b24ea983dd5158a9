import { sourceLabel, type Diagnostic, type Page } from '../document/index.js'
import { HeadwaterError } from '../errors.js'
import { peek, readBounded, unzip } from './bytes.js'
import { decodeBytes } from './decode.js'
import { splitLines } from './lines.js'
import { recordId, recordPage, recordsOf, type RecordPage } from './records.js'
import { HEAD_BYTES, MAX_HTML_BYTES, MAX_JSON_BYTES, MAX_LINE_BYTES, MAX_TEXT_BYTES } from './settings.js'
import { binaryKind, sniffFormat } from './sniff.js'
import type { Format, Opened, Source } from './types.js'

type Report = (diagnostic: Diagnostic) => void

/**
 * The pages of one source, with every bound of settings.ts held. What cannot be read is reported; a page's own
 * diagnostics (wrong encoding, cut for size) come with the page.
 */
export async function* readSource(source: Source, report: Report): AsyncGenerator<Page, void> {
  const tell = (code: string, severity: Diagnostic['severity'], message: string): void =>
    report({ code, severity, message, source: source.name })
  const name = sourceLabel(source.name)
  const opened = await source.open()
  const bytes = unzip(opened.body, (reason) =>
    tell('read/damaged', 'warning', `${name} is damaged gzip data (${reason}); what could be read is used`),
  )
  const { head, rest } = await peek(bytes, HEAD_BYTES)
  if (head.length === 0) return tell('read/empty', 'warning', `${name} is empty`)
  const binary = binaryKind(head)
  if (binary !== null)
    return tell('read/binary', 'error', `${name} is ${binary}, not text or HTML. Save the article as UTF-8 text or HTML and pass that.`)
  const format = formatOf(source, head)
  if (format === 'jsonl') return yield* readLines(source, rest, tell)
  if (format === 'json') return yield* readJson(source, rest, tell)
  if (format !== 'html' && format !== 'text') return tell('input/unsupported', 'error', `${name} is not read: it is a ${format} file`)
  const page = { ...(await readWhole(source, rest, format)), defaults: urlOf(opened), fetched: opened.fetched }
  if (page.content.trim() === '') return tell('read/empty', 'warning', `${name} has no text`)
  yield page
}

type Tell = (code: string, severity: Diagnostic['severity'], message: string) => void

function formatOf(source: Source, head: Uint8Array): Exclude<Format, 'unknown'> {
  if (source.format !== 'unknown' && source.format !== 'text') return source.format
  const sniffed = sniffFormat(decodeBytes(head, source.name).text)
  return source.format === 'text' && sniffed !== 'html' ? 'text' : sniffed
}

async function readWhole(source: Source, chunks: AsyncIterable<Uint8Array>, kind: 'text' | 'html'): Promise<Page> {
  const { bytes, cut } = await readBounded(chunks, kind === 'html' ? MAX_HTML_BYTES : MAX_TEXT_BYTES)
  const { text, diagnostics } = decodeBytes(bytes, sourceLabel(source.name))
  const page: Page = { source: source.name, kind, content: text, record: null, defaults: {}, fetched: null, diagnostics }
  return cut && kind === 'html' ? { ...page, diagnostics: [...diagnostics, truncatedPage(source)] } : page
}

/** A plain text cut here is cut shorter, with a diagnostic, when it becomes an article. */
function truncatedPage(source: Source): Diagnostic {
  const message = `${sourceLabel(source.name)} is larger than ${MAX_HTML_BYTES / 1024 / 1024} MB; only its beginning is read`
  return { code: 'read/truncated', severity: 'warning', message, source: source.name }
}

function urlOf({ url }: Opened): Page['defaults'] {
  return url === null ? {} : { url }
}

/** JSON: one record, an array of them, or an object with `articles`; where that fails, lines that are JSON each. */
async function* readJson(source: Source, chunks: AsyncIterable<Uint8Array>, tell: Tell): AsyncGenerator<Page, void> {
  const { bytes, cut } = await readBounded(chunks, MAX_JSON_BYTES)
  if (cut)
    return tell('read/truncated', 'error', `${sourceLabel(source.name)} is too long for one JSON document. Use JSONL, one record a line.`)
  const decoded = decodeBytes(bytes, sourceLabel(source.name))
  const parsed = parseJson(decoded.text)
  if (parsed instanceof SyntaxError) {
    const firstLine = decoded.text.trim().split('\n', 1)[0] ?? ''
    if (parseJson(firstLine) instanceof SyntaxError)
      return tell('read/json', 'error', `${sourceLabel(source.name)} is not valid JSON: ${parsed.message}`)
    return yield* readLines(source, once(bytes), tell)
  }
  const records = recordsOf(parsed)
  if (records === null) {
    const page = recordPage(parsed)
    if (page === null)
      return tell(
        'read/no-text',
        'error',
        `${sourceLabel(source.name)} has no field with an article's text (text, maintext, body, articleBody, content)`,
      )
    return yield asPage(source.name, page, {}, decoded.diagnostics)
  }
  for (const [index, record] of records.entries()) {
    const id = recordId(record) ?? String(index + 1)
    const page = recordPage(record)
    if (page === null) tell('read/no-text', 'warning', `${sourceLabel(source.name)}: record ${id} has no text and is left out`)
    else yield asPage(`${source.name}#${id}`, page, {}, decoded.diagnostics)
  }
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array, void> {
  yield bytes
}

async function* readLines(source: Source, chunks: AsyncIterable<Uint8Array>, tell: Tell): AsyncGenerator<Page, void> {
  for await (const { number, bytes } of splitLines(chunks, MAX_LINE_BYTES)) {
    const where = `${sourceLabel(source.name)}, line ${number}`
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
    else yield asPage(`${source.name}#${recordId(value) ?? number}`, page, {}, decoded.diagnostics)
  }
}

function asPage(name: string, page: RecordPage, defaults: Page['defaults'], noticed: readonly Diagnostic[]): Page {
  return { ...page, source: name, defaults, fetched: null, diagnostics: noticed.map((diagnostic) => ({ ...diagnostic, source: name })) }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/u, ''))
  } catch (error) {
    if (error instanceof SyntaxError) return error
    throw new HeadwaterError('input/unreadable', 'The JSON document is too large to parse', { cause: error })
  }
}
