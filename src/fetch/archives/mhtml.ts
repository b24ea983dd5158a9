import PostalMime from 'postal-mime'
import type { Page } from '../../document/index.js'
import { readBounded } from '../bytes.js'
import { documentPage } from '../formats/document.js'
import { MAX_HTML_BYTES, MAX_HTTP_HEAD_BYTES, MAX_MHTML_BYTES, MAX_MIME_DEPTH } from '../settings.js'
import type { Reading } from '../types.js'
import { isWebAddress } from '../web-address.js'
import { headEnd, parseHeaders } from './headers.js'
import type { Headers } from './types.js'

/** `boundary="----MultipartBoundary--x7"`, `boundary=x7; type=…` */
const BOUNDARY = /\bboundary\s*=\s*(?:"(?<quoted>[^"]{1,200})"|(?<bare>[^\s;"]{1,200}))/iu
/** `start="<frame-1@mhtml.blink>"` */
const START = /[;\s]start\s*=\s*"?(?<id><[^>"]{1,300}>)/iu
/** `multipart/related; …` */
const MULTIPART = /^\s*multipart\//iu
/** Types that the text of a page may have. */
const DOCUMENT = /^\s*(?:text\/(?:html|plain)|application\/xhtml\+xml)\b/iu
const HTML = /^\s*(?:text\/html|application\/xhtml\+xml)\b/iu
/** What follows a boundary: a line end, white space, or `--` after the last part. */
const BOUNDARY_END = /^(?:\s|--|$)/u

/** A MIME entity as it stands in the file. */
interface Entity {
  readonly headers: Headers
  /** Head and body. */
  readonly bytes: Buffer
  readonly body: Buffer
}

/**
 * A page saved in one file (RFC 2557, as Chrome, Edge, Opera and Internet Explorer write it): its root document, with the
 * address it was saved from and the time. Frames, pictures and styles are left in the file.
 */
export async function* readMhtml(reading: Reading): AsyncGenerator<Page, void> {
  const { source, label, tell } = reading
  const { bytes, cut } = await readBounded(reading.bytes, MAX_MHTML_BYTES)
  const message = entityOf(Buffer.from(bytes))
  const root = message && rootOf(message, 0)
  if (!message || !root) return tell('read/empty', 'warning', `${label} is a saved page in MHTML without an HTML part`)
  const content = await decodeEntity(root)
  if (content === null) return tell('read/damaged', 'error', `${label} is a damaged MHTML file; save the page again, as HTML`)
  const address = [message.headers.get('snapshot-content-location'), root.headers.get('content-location')].find(
    (location) => location !== undefined && isWebAddress(location) && URL.canParse(location),
  )
  const document = {
    kind: isHtml(root) ? ('html' as const) : ('text' as const),
    bytes: content.subarray(0, MAX_HTML_BYTES),
    contentType: root.headers.get('content-type') ?? null,
    url: address ?? null,
    fetched: dateOf(message),
    cut: cut || content.length > MAX_HTML_BYTES,
  }
  const page = documentPage(document, source)
  if (page === null) tell('read/empty', 'warning', `${label} has no text`)
  else yield page
}

function entityOf(bytes: Buffer): Entity | null {
  const head = headEnd(bytes, MAX_HTTP_HEAD_BYTES)
  if (head === null) return null
  const start = Buffer.concat([Buffer.from('\n'), bytes.subarray(0, head.end)])
  return { headers: parseHeaders(start), bytes, body: bytes.subarray(head.next) }
}

/** The document that an entity is or, of a multipart one, begins with: the part named by `start`, else its first HTML. */
function rootOf(entity: Entity, depth: number): Entity | null {
  const type = entity.headers.get('content-type') ?? 'text/plain'
  if (!MULTIPART.test(type)) return DOCUMENT.test(type) ? entity : null
  const { quoted, bare } = BOUNDARY.exec(type)?.groups ?? {}
  const boundary = quoted ?? bare
  if (boundary === undefined || depth >= MAX_MIME_DEPTH) return null
  const start = START.exec(type)?.groups?.['id']
  let plain: Entity | null = null
  for (const part of partsOf(entity.body, boundary)) {
    if (start !== undefined && part.headers.has('content-id') && part.headers.get('content-id') !== start) continue
    const root = rootOf(part, depth + 1)
    if (root && isHtml(root)) return root
    plain ??= root
  }
  return plain
}

function* partsOf(body: Buffer, boundary: string): Generator<Entity, void> {
  const mark = Buffer.from(`--${boundary}`, 'latin1')
  let from = -1
  for (let at = body.indexOf(mark); at >= 0; at = body.indexOf(mark, at + mark.length)) {
    if ((at > 0 && body[at - 1] !== 0x0a) || !BOUNDARY_END.test(body.toString('latin1', at + mark.length, at + mark.length + 2))) continue
    const part = from < 0 ? null : entityOf(body.subarray(from, at))
    if (part) yield part
    from = body.indexOf(0x0a, at) + 1
    if (from === 0 || body.toString('latin1', at + mark.length, at + mark.length + 2) === '--') return
  }
  const last = from < 0 ? null : entityOf(body.subarray(from))
  if (last) yield last
}

/** The bytes of an entity, freed of quoted-printable or base64. Null where its head is out of all measure. */
async function decodeEntity({ headers, body }: Entity): Promise<Uint8Array | null> {
  const encoding = headers.get('content-transfer-encoding') ?? 'binary'
  const head = `Content-Type: application/octet-stream\r\nContent-Disposition: attachment\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n`
  const email = await PostalMime.parse(Buffer.concat([Buffer.from(head), body])).catch(() => null)
  const content = email?.attachments[0]?.content
  return content === undefined || typeof content === 'string' ? null : new Uint8Array(content)
}

function isHtml({ headers }: Entity): boolean {
  return HTML.test(headers.get('content-type') ?? '')
}

function dateOf({ headers }: Entity): string | null {
  const time = Date.parse(headers.get('date') ?? '')
  return Number.isNaN(time) ? null : new Date(time).toISOString()
}
