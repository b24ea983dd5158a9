import { gzipSync } from 'node:zlib'

export interface RecordParts {
  readonly type?: string
  readonly url?: string
  readonly date?: string
  /** HTTP head without its first line, and the body; or a whole block. */
  readonly http?: readonly string[]
  readonly body?: string | Uint8Array
  readonly block?: string | Uint8Array
  readonly status?: string
  readonly contentType?: string
  /** Stated instead of the true length. */
  readonly length?: number | string
  /** Further fields of the record's head. */
  readonly fields?: readonly string[]
}

/** One record, as a crawler writes it: a capture with status 200 where nothing else is said. */
export function record(parts: RecordParts = {}): Buffer {
  const { type = 'response', url = 'http://news.example/story', date = '2024-03-05T10:00:00Z', status = '200 OK' } = parts
  const body = Buffer.from(parts.body ?? page(url))
  const http = parts.http ?? ['Content-Type: text/html; charset=utf-8', `Content-Length: ${body.length}`]
  const message = Buffer.concat([Buffer.from(`HTTP/1.1 ${status}\r\n${http.join('\r\n')}\r\n\r\n`), body])
  const block = parts.block === undefined ? message : Buffer.from(parts.block)
  const head = [
    'WARC/1.0',
    `WARC-Type: ${type}`,
    `WARC-Target-URI: ${url}`,
    `WARC-Date: ${date}`,
    `Content-Type: ${parts.contentType ?? 'application/http; msgtype=response'}`,
    `Content-Length: ${parts.length ?? block.length}`,
    ...(parts.fields ?? []),
  ]
  return Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`), block, Buffer.from('\r\n\r\n')])
}

function page(url: string): string {
  return `<!doctype html><html><head><title>${url}</title></head><body><p>The old bridge was closed on Tuesday, the council said.</p></body></html>`
}

/** An archive of plain captures, one for each address. */
export function captures(...names: readonly string[]): Buffer[] {
  return names.map((name) => record({ url: `http://news.example/${name}` }))
}

/** A gzip member for each record, as the standard recommends. */
export function zipped(records: readonly Uint8Array[]): Buffer {
  return Buffer.concat(records.map((bytes) => gzipSync(bytes)))
}
