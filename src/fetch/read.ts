import { sourceLabel, type Diagnostic, type Page } from '../document/index.js'
import { readMhtml } from './archives/mhtml.js'
import { readWarc } from './archives/warc.js'
import { packingOf, peek, readBounded, unpack } from './bytes.js'
import { decodeBytes } from './decode.js'
import { documentPage } from './formats/document.js'
import { readFeed } from './formats/feed.js'
import { readJson, readJsonLines } from './formats/json.js'
import { readOpml, readSitemap } from './formats/lists.js'
import { HEAD_BYTES, MAX_HTML_BYTES, MAX_LIST_DEPTH, MAX_TEXT_BYTES } from './settings.js'
import { binaryKind, sniffFormat, unpackedHead } from './sniff.js'
import { openAddress } from './address.js'
import type { Effects, Format, Links, Reading, Source } from './types.js'

/** What reading a source may touch, and where it tells what it notices. */
export interface ReadContext {
  readonly effects: Effects
  report(diagnostic: Diagnostic): void
}

/**
 * The pages of one source, with every bound of settings.ts held. What cannot be read is reported; a page's own
 * diagnostics (wrong encoding, cut for size) come with the page. Feeds and sitemaps lead on to other addresses; `trail`
 * names the ones that led here, outermost first.
 */
export async function* readSource(source: Source, context: ReadContext, trail: readonly string[] = []): AsyncGenerator<Page, void> {
  const reading = await startReading(source, context.report)
  const packed = await peek(reading.bytes, HEAD_BYTES)
  if (isWarc(source, packed.head)) return yield* readWarc({ ...reading, bytes: packed.rest })
  const { head, rest } = await peek(unpacked(packed.head, { ...reading, bytes: packed.rest }), HEAD_BYTES)
  if (head.length === 0) return reading.tell('read/empty', 'warning', `${reading.label} is empty`)
  const binary = binaryKind(head)
  if (binary !== null) {
    const message = `${reading.label} is ${binary}, not text or HTML. Save the article as UTF-8 text or HTML and pass that.`
    return reading.tell('read/binary', 'error', message)
  }
  yield* readFormat(formatOf(source, head), { ...reading, bytes: rest }, linksOf(context, [...trail, source.name]))
}

/** Lists are followed only so deep, and never in a circle. */
function linksOf(context: ReadContext, trail: readonly string[]): Links {
  return {
    online: context.effects.fetch !== null,
    async *follow(url) {
      if (trail.length > MAX_LIST_DEPTH || trail.includes(url)) {
        const message = `${url} is not read: ${trail.includes(url) ? 'it leads back to itself' : 'the lists that lead to it are nested too deep'}`
        return context.report({ code: 'read/left-out', severity: 'warning', message, source: url })
      }
      yield* readSource({ name: url, format: 'unknown', open: () => openAddress(url, context.effects) }, context, trail)
    },
  }
}

async function startReading(source: Source, report: ReadContext['report']): Promise<Reading> {
  const opened = await source.open()
  return {
    source: source.name,
    label: sourceLabel(source.name),
    opened,
    bytes: opened.body,
    tell: (code, severity, message) => report({ code, severity, message, source: source.name }),
  }
}

/** Archives are unpacked by their own reader, which goes on behind damage. */
function isWarc(source: Source, head: Uint8Array): boolean {
  return source.format === 'warc' || unpackedHead(head).toString('latin1').startsWith('WARC/')
}

/** Bytes freed of gzip, told by its magic number, or of brotli, which has none, by the ending of the name. */
function unpacked(head: Uint8Array, { source, label, bytes, tell }: Reading): AsyncIterable<Uint8Array> {
  const packing = packingOf(head) === 'gzip' ? 'gzip' : source.toLowerCase().endsWith('.br') ? 'brotli' : null
  if (packing === null) return bytes
  return unpack(bytes, packing, (reason) =>
    tell('read/damaged', 'warning', `${label} is damaged ${packing} data (${reason}); what could be read is used`),
  )
}

function formatOf(source: Source, head: Uint8Array): Exclude<Format, 'unknown'> {
  if (source.format !== 'unknown' && source.format !== 'text') return source.format
  const sniffed = sniffFormat(decodeBytes(head, source.name).text)
  return source.format === 'text' && sniffed !== 'html' ? 'text' : sniffed
}

async function* readFormat(format: Exclude<Format, 'unknown'>, reading: Reading, links: Links): AsyncGenerator<Page, void> {
  switch (format) {
    case 'jsonl':
      return yield* readJsonLines(reading)
    case 'json':
      return yield* readJson(reading)
    case 'mhtml':
      return yield* readMhtml(reading)
    case 'warc':
      return yield* readWarc(reading)
    case 'html':
    case 'text':
      return yield* readDocument(format, reading)
    case 'feed':
      return yield* readFeed(reading, links)
    case 'opml':
      return yield* readOpml(reading, links)
    case 'sitemap':
      return yield* readSitemap(reading, links)
  }
}

async function* readDocument(kind: 'text' | 'html', { source, label, opened, bytes: chunks, tell }: Reading): AsyncGenerator<Page, void> {
  const { url, contentType, fetched } = opened
  const { bytes, cut } = await readBounded(chunks, kind === 'html' ? MAX_HTML_BYTES : MAX_TEXT_BYTES)
  const page = documentPage({ kind, bytes, contentType, url, fetched, cut }, source)
  if (page === null) tell('read/empty', 'warning', `${label} has no text`)
  else yield page
}
