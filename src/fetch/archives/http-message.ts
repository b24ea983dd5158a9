import { MAX_HTTP_HEAD_BYTES } from '../settings.js'
import { readChunks } from './chunked.js'
import { headEnd, parseHeaders } from './headers.js'
import type { Headers } from './types.js'

/** What a server answered, as an archive keeps it. */
export interface HttpMessage {
  readonly status: number
  readonly headers: Headers
  /** Freed of chunking, still encoded as `content-encoding` says. */
  readonly body: Buffer
  /** Whether all of it is there, by its own length, its last chunk or the end of its page. */
  readonly whole: boolean
}

/** `HTTP/1.1 200 OK`, `HTTP/2 404` */
const STATUS_LINE = /^HTTP\/\d(?:\.\d)?[ \t]+(?<status>\d{3})\b/u
const LENGTH = /^\d{1,15}$/u
const CHUNKED = /\bchunked\b/iu
/** `</html>` and at most a comment after it */
const PAGE_END = /<\/html\s*>\s*(?:<!--[^<>]{0,200}-->\s*)?$/iu

/** Reads the answer that a block begins with; null where it is none. */
export function parseHttpMessage(block: Buffer): HttpMessage | null {
  const status = STATUS_LINE.exec(block.toString('latin1', 0, 40))?.groups?.['status']
  const head = headEnd(block, MAX_HTTP_HEAD_BYTES)
  if (status === undefined || head === null) return null
  const headers = parseHeaders(block.subarray(0, head.end))
  return { status: Number(status), headers, ...bodyOf(block.subarray(head.next), headers) }
}

function bodyOf(bytes: Buffer, headers: Headers): Pick<HttpMessage, 'body' | 'whole'> {
  if (CHUNKED.test(headers.get('transfer-encoding') ?? '')) {
    const chunks = readChunks(bytes)
    if (chunks !== null) return chunks
  }
  const stated = headers.get('content-length') ?? ''
  if (LENGTH.test(stated) && Number(stated) <= bytes.length) return { body: bytes.subarray(0, Number(stated)), whole: true }
  return { body: bytes, whole: endsPage(bytes) }
}

/** Whether the last thing in the bytes is the end of an HTML page. */
export function endsPage(bytes: Buffer): boolean {
  return PAGE_END.test(bytes.toString('latin1', Math.max(0, bytes.length - 300)))
}
