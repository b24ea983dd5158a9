import type { Diagnostic } from '../document/index.js'
import { DECLARATION_BYTES, MIN_ZERO_SHARE } from './settings.js'
import type { Decoded } from './types.js'

/** `<meta charset="utf-8">`, `<meta http-equiv=content-type content="text/html; charset=iso-8859-1">` */
const META_CHARSET = /<meta[^>]{0,300}?charset\s*=\s*["']?\s*(?<label>[\w.:-]{2,40})/iu
/** `<?xml version="1.0" encoding="ISO-8859-1"?>` */
const XML_ENCODING = /^\s*<\?xml[^>]{0,100}?encoding\s*=\s*["'](?<label>[\w.:-]{2,40})/iu
/** The encoding of single bytes that western pages use when they declare none. */
const FALLBACK = 'windows-1252'

/** What windows-1252 has at 0x80 to 0x9F; the five unassigned places stay as they are. */
const WINDOWS_PUNCTUATION = [...'€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ']
const CONTROLS = /[\u0080-\u009f]/gu

/**
 * Decodes bytes: byte order mark, UTF-16 by its look, valid UTF-8, then the declared encoding, else windows-1252 with a diagnostic. Valid
 * UTF-8 outranks a declaration because text that happens to be valid UTF-8 with multi-byte letters is hardly ever
 * anything else, while wrong declarations are common. A letter cut in two at the end is dropped.
 */
export function decodeBytes(bytes: Uint8Array, source: string, contentType: string | null = null): Decoded {
  const marked = byteOrderMark(bytes) ?? wideEncoding(bytes.subarray(0, DECLARATION_BYTES))
  if (marked) return { text: new TextDecoder(marked).decode(bytes), encoding: marked, diagnostics: [] }
  const declared = headerEncoding(contentType) ?? declaredEncoding(bytes)
  const sevenBit = declared !== null && /^(?:iso-2022|hz)/iu.test(declared)
  if (!sevenBit) {
    const text = strictly('utf-8', bytes)
    if (text !== null) return { text, encoding: 'utf-8', diagnostics: [] }
  }
  if (declared !== null && declared !== 'utf-8') {
    const text = strictly(declared, bytes)
    if (text !== null) return { text, encoding: declared, diagnostics: [] }
  }
  const message = `${source} is not valid ${declared ?? 'utf-8'} and was read as ${FALLBACK}; letters outside English may be wrong`
  const diagnostic: Diagnostic = { code: 'read/encoding', severity: 'warning', message, source }
  return { text: withPunctuation(new TextDecoder(FALLBACK).decode(bytes)), encoding: FALLBACK, diagnostics: [diagnostic] }
}

function byteOrderMark(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null
}

/**
 * UTF-16, by its mark or, where it has none, by its look: every other byte of western text is zero and no other is. Null
 * for anything else.
 */
export function wideEncoding(head: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const marked = byteOrderMark(head)
  if (marked === 'utf-16le' || marked === 'utf-16be') return marked
  const zeros = [0, 0]
  head.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] as number) + 1
  })
  const [even, odd] = zeros as [number, number]
  const enough = (head.length / 2) * MIN_ZERO_SHARE
  if (enough === 0) return null
  return even === 0 && odd >= enough ? 'utf-16le' : odd === 0 && even >= enough ? 'utf-16be' : null
}

/** The encoding that a page declares, as a canonical label that can be decoded; null where there is none. */
function declaredEncoding(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, DECLARATION_BYTES)).toString('latin1')
  const label = (XML_ENCODING.exec(head) ?? META_CHARSET.exec(head))?.groups?.['label']
  return label === undefined ? null : encodingOf(label)
}

/** `text/html; charset=windows-1251` → windows-1251 */
const HEADER_CHARSET = /;\s*charset\s*=\s*["']?\s*(?<label>[\w.:-]{2,40})/iu

function headerEncoding(contentType: string | null): string | null {
  const label = HEADER_CHARSET.exec(contentType ?? '')?.groups?.['label']
  return label === undefined ? null : encodingOf(label)
}

/** The canonical name of an encoding that can be decoded; null for others. */
function encodingOf(label: string): string | null {
  try {
    return new TextDecoder(label).encoding
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

function strictly(encoding: string, bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true })
    return encoding === FALLBACK ? withPunctuation(text) : text
  } catch (error) {
    if (error instanceof TypeError) return null
    throw error
  }
}

/** Node 20 decodes windows-1252 as ISO 8859-1 and leaves its quotation marks and dashes as control characters. */
function withPunctuation(text: string): string {
  return text.replace(CONTROLS, (control) => WINDOWS_PUNCTUATION[control.charCodeAt(0) - 0x80] ?? control)
}
