import type { DocumentBytes } from '../formats/document.js'
import { binaryKind, sniffFormat } from '../sniff.js'
import { HEAD_BYTES } from '../settings.js'
import { isWebAddress } from '../web-address.js'
import { undoEncodings } from './content-encoding.js'
import { digestFits } from './digest.js'
import { endsPage, parseHttpMessage, type HttpMessage } from './http-message.js'
import type { WarcRecord } from './types.js'

/** A page that an archive holds, as bytes. */
export interface Capture extends DocumentBytes {
  /** Its content encoding broke off. */
  readonly broken: boolean
  /** It is not what its digest was made from. */
  readonly altered: boolean
}

/** Why a record gives no page. */
export type LeftOut = 'damaged' | 'note' | 'status' | 'data' | 'empty' | 'encoding'

/** `<http://example.org/>`, as wget wrote it for years */
const BRACKETS = /^<|>$/gu
/** `metadata://gnu.org/software/wget/warc/wget.log`, `dns:example.org`, `urn:pageinfo:https://example.org/` */
const CAPTURED = /^(?:https?|ftp|file):/iu
/** Files that tell machines about a site (RFC 9309, RFC 9116, IAB ads.txt), served as plain text */
const FOR_MACHINES = /^\/(?:(?:robots|ads|app-ads|sellers|humans|security|llms|llms-full)\.txt|\.well-known\/.*)$/iu
const HTML_TYPE = /^\s*(?:text\/html|application\/xhtml\+xml)\b/iu
/** `application/http; msgtype=response` */
const HTTP_TYPE = /^\s*application\/http\b/iu
const TEXT_TYPE = /^\s*text\/plain\b/iu
/** Types that servers also give to pages. */
const VAGUE_TYPE = /^\s*(?:$|application\/octet-stream\b|(?:application|text)\/xml\b)/iu
/** `2017-03-06T04:03:53Z`, `2024-05-01T10:00:00.123456Z`, `2016-08` */
const DATE = /^\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?Z)?)?)?$/u

/** The page in a record, or why it has none. A damaged record gives one where the page is proved whole, by digest or by its HTTP length. */
export async function captureOf(record: WarcRecord): Promise<Capture | LeftOut> {
  const type = record.headers.get('warc-type')?.toLowerCase()
  if (type !== 'response' && type !== 'resource' && type !== 'conversion') return 'note'
  const address = targetOf(record)
  if (address !== null && !CAPTURED.test(address)) return 'note'
  const message = messageOf(record)
  const intact = record.cut ? null : digestFits(record.block, record.headers.get('warc-block-digest'))
  if (record.damage !== null && intact !== true && !message.whole) return 'damaged'
  if (message.status !== 200) return 'status'
  const contentType = message.headers.get('content-type') ?? null
  if (contentType !== null && !HTML_TYPE.test(contentType) && !TEXT_TYPE.test(contentType) && !VAGUE_TYPE.test(contentType)) return 'data'
  const body = await undoEncodings(message.body, message.headers.get('content-encoding'))
  if (body.unknown !== null) return 'encoding'
  if (body.bytes.length === 0) return 'empty'
  const kind = kindOf(body.bytes, contentType, address)
  if (kind === null) return 'data'
  const url = address !== null && isWebAddress(address) ? address : null
  return {
    kind,
    bytes: body.bytes,
    contentType,
    url,
    fetched: dateOf(record),
    cut: record.cut || body.cut,
    broken: body.damaged,
    altered: intact === false,
  }
}

/** The address of a record, made valid where that is possible: `<…>` taken off, spaces escaped. Null where it has none. */
export function targetOf(record: WarcRecord): string | null {
  const written = (record.headers.get('warc-target-uri') ?? '').trim().replace(BRACKETS, '').trim()
  return URL.canParse(written) ? new URL(written).href : null
}

/** The server's answer; of a record that has none (`resource`, `conversion`) its own headers and block. */
function messageOf({ headers, block }: WarcRecord): HttpMessage {
  const answer = HTTP_TYPE.test(headers.get('content-type') ?? 'application/http') ? parseHttpMessage(block) : null
  if (answer) return answer
  const status = headers.get('warc-type')?.toLowerCase() === 'response' ? 0 : 200
  return { status, headers: withoutEncoding(headers), body: block, whole: endsPage(block) }
}

function withoutEncoding(headers: WarcRecord['headers']): WarcRecord['headers'] {
  return new Map([...headers].filter(([name]) => name === 'content-type'))
}

function kindOf(bytes: Uint8Array, contentType: string | null, address: string | null): Capture['kind'] | null {
  const head = bytes.subarray(0, HEAD_BYTES)
  if (binaryKind(head) !== null) return null
  if (contentType !== null && HTML_TYPE.test(contentType)) return 'html'
  if (sniffFormat(Buffer.from(head).toString('latin1')) === 'html') return 'html'
  if (contentType === null || !TEXT_TYPE.test(contentType)) return null
  return address !== null && FOR_MACHINES.test(new URL(address).pathname) ? null : 'text'
}

function dateOf(record: WarcRecord): string | null {
  const date = record.headers.get('warc-date') ?? ''
  return DATE.test(date) && !Number.isNaN(Date.parse(date)) ? date : null
}
