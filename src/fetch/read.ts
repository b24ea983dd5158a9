import { sourceLabel, type Diagnostic, type Page } from '../document/index.js'
import { readMhtml } from './archives/mhtml.js'
import { readWarc } from './archives/warc.js'
import { packingOf, peek, readBounded, unpack } from './bytes.js'
import { decodeBytes, wideEncoding } from './decode.js'
import { documentPage } from './formats/document.js'
import { readFeed } from './formats/feed.js'
import { readJson, readJsonLines } from './formats/json.js'
import { readOpml, readSitemap } from './formats/lists.js'
import { openAddress } from './address.js'
import { FORMAT_OF_EXTENSION, HEAD_BYTES, MAX_HTML_BYTES, MAX_LIST_DEPTH, MAX_TEXT_BYTES } from './settings.js'
import { binaryKind, isWarc, sniffFormat } from './sniff.js'
import { startTelling } from './telling.js'
import type { Effects, Format, Links, Reading, Source } from './types.js'

/** What reading a source may touch, and where it tells what it notices. */
export interface ReadContext {
  readonly effects: Effects
  report(diagnostic: Diagnostic): void
}

/** `story.html.br`: brotli has no magic number, so the name must tell; `www.example.com.br` is none */
const BROTLI_NAME = new RegExp(`\\.(?:${Object.keys(FORMAT_OF_EXTENSION).join('|')})\\.br$`, 'iu')

/**
 * The pages of one source, with every bound of settings.ts held. What cannot be read is reported; a page's own
 * diagnostics (wrong encoding, cut for size) come with the page. Feeds and sitemaps lead on to other addresses; `trail`
 * names the ones that led here, outermost first.
 */
export async function* readSource(source: Source, context: ReadContext, trail: readonly string[] = []): AsyncGenerator<Page, void> {
  const { tell, finish } = startTelling(source.name, context.report)
  const opened = await source.open()
  const reading: Reading = { source: source.name, label: sourceLabel(source.name), opened, bytes: opened.body, tell }
  yield* readPacked(source, reading, linksOf(context, [...trail, source.name]))
  finish()
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

async function* readPacked(source: Source, reading: Reading, links: Links): AsyncGenerator<Page, void> {
  const isBrotli = reading.opened.url === null && BROTLI_NAME.test(source.name)
  const packed = await peek(isBrotli ? unpacked('brotli', reading) : reading.bytes, HEAD_BYTES)
  try {
    // Archives are unpacked by their own reader, which goes on behind damage.
    if (source.format === 'warc' || isWarc(packed.head)) return yield* readWarc({ ...reading, bytes: packed.rest })
    const isGzip = packingOf(packed.head) === 'gzip'
    const { head, rest } = await peek(isGzip ? unpacked('gzip', { ...reading, bytes: packed.rest }) : packed.rest, HEAD_BYTES)
    yield* readUnpacked(source, head, { reading: { ...reading, bytes: rest }, links })
  } finally {
    await packed.close()
  }
}

interface Unpacked {
  readonly reading: Reading
  readonly links: Links
}

async function* readUnpacked(source: Source, head: Uint8Array, { reading, links }: Unpacked): AsyncGenerator<Page, void> {
  if (head.length === 0) return reading.tell('read/empty', 'warning', `${reading.label} is empty`)
  const binary = binaryKind(head)
  if (binary !== null) {
    const message = `${reading.label} is ${binary}, not text or HTML. Save the article as UTF-8 text or HTML and pass that.`
    return reading.tell('read/binary', 'error', message)
  }
  const wide = wideEncoding(head)
  const format = formatOf(source, head)
  const isLines = wide !== null && (format === 'jsonl' || format === 'json')
  yield* readFormat(format, { ...reading, bytes: isLines ? narrowed(reading.bytes, wide) : reading.bytes }, links)
}

/** UTF-16 as UTF-8: its line feeds are two bytes, and letters may have bytes that look like one. */
async function* narrowed(chunks: AsyncIterable<Uint8Array>, encoding: string): AsyncGenerator<Uint8Array, void> {
  const decoder = new TextDecoder(encoding)
  for await (const chunk of chunks) yield Buffer.from(decoder.decode(chunk, { stream: true }))
}

function unpacked(packing: 'gzip' | 'brotli', { label, bytes, tell }: Reading): AsyncIterable<Uint8Array> {
  return unpack(bytes, packing, (reason) =>
    tell('read/damaged', 'warning', `${label} is damaged ${packing} data (${reason}); what could be read is used`),
  )
}

/** What a file is, by its name and by its beginning where names are known to say little: lists called JSONL, pages called .txt or .mht. */
function formatOf(source: Source, head: Uint8Array): Exclude<Format, 'unknown'> {
  const text = decodeBytes(head, source.name).text
  const sniffed = sniffFormat(text)
  if (source.format === 'unknown') return sniffed
  if (source.format === 'json' && sniffed === 'feed') return 'feed'
  if (source.format === 'jsonl') return text.trimStart().startsWith('[') ? 'json' : 'jsonl'
  return sniffed === 'html' && (source.format === 'text' || source.format === 'mhtml') ? 'html' : source.format
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
    case 'xml':
      return reading.tell('input/unsupported', 'error', `${reading.label} is XML, but no page, feed, sitemap or list of feeds`)
  }
}

async function* readDocument(kind: 'text' | 'html', { source, label, opened, bytes: chunks, tell }: Reading): AsyncGenerator<Page, void> {
  const { url, contentType, fetched } = opened
  const { bytes, cut } = await readBounded(chunks, kind === 'html' ? MAX_HTML_BYTES : MAX_TEXT_BYTES)
  const page = documentPage({ kind, bytes, contentType, url, fetched, cut }, source)
  if (page === null) tell('read/empty', 'warning', `${label} has no text`)
  else yield page
}
