import { packingOf, readBounded, streamOf, unpack, type Packing } from '../bytes.js'
import { contentEncodings } from '../content-encodings.js'
import { MAX_HTML_BYTES } from '../settings.js'

/** A body freed of its content encodings, at most MAX_HTML_BYTES of it. */
export interface Uncoded {
  readonly bytes: Uint8Array
  readonly cut: boolean
  /** It broke off while being unpacked; `bytes` is what came until then. */
  readonly damaged: boolean
  /** An encoding that cannot be undone: `zstd`; null where all were. */
  readonly unknown: string | null
}

/** Servers name one, or two by mistake. */
const MAX_ENCODINGS = 3
/** Registered encodings that Node 20 cannot undo. */
const UNREADABLE: ReadonlySet<string> = new Set(['zstd', 'dcb', 'dcz', 'compress', 'x-compress'])

/**
 * Undoes `content-encoding` (RFC 9110 §8.4): gzip, deflate with or without its zlib wrapper, br. Many crawlers store the
 * plain body and leave the header; so data without the sign of their encoding are taken as they are, and so is what is no brotli.
 */
export async function undoEncodings(body: Buffer, header: string | undefined): Promise<Uncoded> {
  let coded: Uncoded = { bytes: body, cut: false, damaged: false, unknown: null }
  for (const encoding of contentEncodings(header).slice(0, MAX_ENCODINGS).reverse()) {
    const packing = packingFor(encoding, coded.bytes)
    if (packing === 'unknown') return { ...coded, unknown: encoding }
    if (packing !== null) coded = await undo(coded, packing)
  }
  return coded
}

function packingFor(encoding: string, bytes: Uint8Array): Packing | 'unknown' | null {
  const sign = packingOf(bytes)
  if (encoding === 'gzip' || encoding === 'x-gzip') return sign === 'gzip' ? 'gzip' : null
  if (encoding === 'deflate') return sign ?? 'deflate'
  if (encoding === 'br') return 'brotli'
  return UNREADABLE.has(encoding) ? 'unknown' : null
}

async function undo(coded: Uncoded, packing: Packing): Promise<Uncoded> {
  let damaged = false
  const unpacked = unpack(streamOf(coded.bytes), packing, () => (damaged = true))
  const { bytes, cut } = await readBounded(unpacked, MAX_HTML_BYTES)
  const isPlain = damaged && bytes.length === 0 && (packing === 'brotli' || packing === 'deflate')
  return isPlain ? coded : { bytes, cut: cut || coded.cut, damaged: damaged || coded.damaged, unknown: null }
}
