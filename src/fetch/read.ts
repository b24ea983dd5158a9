import type { Diagnostic, Page } from '../document/index.js'
import { HeadwaterError } from '../errors.js'
import { peek, readBounded, unzip } from './bytes.js'
import { decodeBytes } from './decode.js'
import { splitLines } from './lines.js'
import { recordId, recordPage, recordsOf, type RecordPage } from './records.js'
import { HEAD_BYTES, MAX_ARTICLE_LENGTH, MAX_HTML_BYTES, MAX_JSON_BYTES, MAX_LINE_BYTES, MAX_TEXT_BYTES } from './settings.js'
import { binaryKind, sniffFormat } from './sniff.js'
import type { Format, Source } from './types.js'

type Report = (diagnostic: Diagnostic) => void

/** Half of a surrogate pair at the end of a cut text */
const CUT_PAIR = /[\uD800-\uDBFF]$/u

/**
 * The pages of one source, with every bound of settings.ts held. What cannot be read is reported; a page's own
 * diagnostics (wrong encoding, cut for size) come with the page.
 */
export async function* readSource(source: Source, report: Report): AsyncGenerator<Page, void> {
  const tell = (code: string, severity: Diagnostic['severity'], message: string): void =>
    report({ code, severity, message, source: source.name })
  const bytes = unzip(source.open(), (reason) =>
    tell('read/damaged', 'warning', `${source.name} is damaged gzip data (${reason}); what could be read is used`),
  )
  const { head, rest } = await peek(bytes, HEAD_BYTES)
  if (head.length === 0) return tell('read/empty', 'warning', `${source.name} is empty`)
  const binary = binaryKind(head)
  if (binary !== null)
    return tell('read/binary', 'error', `${source.name} is ${binary}, not text or HTML. Pass the article as text or HTML.`)
  const format = formatOf(source, head)
  if (format === 'jsonl') return yield* readLines(source, rest, tell)
  if (format === 'json') return yield* readJson(source, rest, tell)
  const page = await readWhole(source, rest, format)
  if (page.content.trim() === '') return tell('read/empty', 'warning', `${source.name} has no text`)
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
  const decoded = decodeBytes(bytes, source.name)
  const bounded = kind === 'html' ? { content: decoded.text, cut } : cutText(decoded.text, cut)
  const diagnostics = bounded.cut ? [...decoded.diagnostics, truncated(source.name)] : decoded.diagnostics
  return { source: source.name, kind, content: bounded.content, record: null, defaults: urlOf(source), diagnostics }
}

function cutText(text: string, already: boolean): { content: string; cut: boolean } {
  if (text.length <= MAX_ARTICLE_LENGTH) return { content: text, cut: already }
  return { content: text.slice(0, MAX_ARTICLE_LENGTH).replace(CUT_PAIR, ''), cut: true }
}

function truncated(name: string): Diagnostic {
  const message = `${name} is longer than ${MAX_ARTICLE_LENGTH} characters; only its beginning is read`
  return { code: 'read/truncated', severity: 'warning', message, source: name }
}

function urlOf(source: Source): Page['defaults'] {
  return source.url === null ? {} : { url: source.url }
}

/** JSON: one record, an array of them, or an object with `articles`; where that fails, lines that are JSON each. */
async function* readJson(source: Source, chunks: AsyncIterable<Uint8Array>, tell: Tell): AsyncGenerator<Page, void> {
  const { bytes, cut } = await readBounded(chunks, MAX_JSON_BYTES)
  if (cut) return tell('read/truncated', 'error', `${source.name} is too long for one JSON document. Use JSONL, one record a line.`)
  const decoded = decodeBytes(bytes, source.name)
  const parsed = parseJson(decoded.text)
  if (parsed instanceof SyntaxError) {
    const lines = decoded.text.trim().split('\n', 1)[0] ?? ''
    if (parseJson(lines) instanceof SyntaxError) return tell('read/json', 'error', `${source.name} is not valid JSON: ${parsed.message}`)
    return yield* readLines(source, once(bytes), tell)
  }
  const records = recordsOf(parsed)
  if (records === null) {
    const page = recordPage(parsed)
    if (page === null)
      return tell(
        'read/no-text',
        'error',
        `${source.name} has no field with an article's text (text, maintext, body, articleBody, content)`,
      )
    return yield asPage(source.name, page, urlOf(source), decoded.diagnostics)
  }
  for (const [index, record] of records.entries()) {
    const id = recordId(record) ?? String(index + 1)
    const page = recordPage(record)
    if (page === null) tell('read/no-text', 'warning', `${source.name}: record ${id} has no text and is left out`)
    else yield asPage(`${source.name}#${id}`, page, {}, decoded.diagnostics)
  }
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array, void> {
  yield bytes
}

async function* readLines(source: Source, chunks: AsyncIterable<Uint8Array>, tell: Tell): AsyncGenerator<Page, void> {
  for await (const { number, bytes } of splitLines(chunks, MAX_LINE_BYTES)) {
    const where = `${source.name}, line ${number}`
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
  const { content, cut } = page.kind === 'html' ? { content: page.content, cut: false } : cutText(page.content, false)
  const diagnostics = noticed.map((diagnostic) => ({ ...diagnostic, source: name }))
  return { ...page, content, source: name, defaults, diagnostics: cut ? [...diagnostics, truncated(name)] : diagnostics }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/u, ''))
  } catch (error) {
    if (error instanceof SyntaxError) return error
    throw new HeadwaterError('input/unreadable', 'The JSON document is too large to parse', { cause: error })
  }
}
