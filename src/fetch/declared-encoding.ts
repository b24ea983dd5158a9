import { DECLARATION_BYTES } from './settings.js'

/** `<meta charset="utf-8">`, `<meta http-equiv=content-type content="text/html; charset=iso-8859-1">` */
const META_CHARSET = /<meta[^>]{0,300}?charset\s*=\s*["']?\s*(?<label>[\w.:-]{2,40})/iu
/** `<?xml version="1.0" encoding="ISO-8859-1"?>` */
const XML_ENCODING = /^\s*<\?xml[^>]{0,100}?encoding\s*=\s*["'](?<label>[\w.:-]{2,40})/iu
/** `text/html; charset=windows-1251` */
const HEADER_CHARSET = /;\s*charset\s*=\s*["']?\s*(?<label>[\w.:-]{2,40})/iu
/** `ESC $ B`, `ESC ( J`: how ISO-2022-JP changes between its character sets */
const SHIFT_SEQUENCE = /\u001b(?:\$[@AB]|\([BJ])/u

/**
 * The encodings that a page is said to be in, as labels that can be decoded, best first: its server's, its own (XML or meta). The order is that of
 * the WHATWG encoding standard; labels that nobody knows are left out.
 */
export function declaredEncodings(bytes: Uint8Array, contentType: string | null): string[] {
  const head = Buffer.from(bytes.subarray(0, DECLARATION_BYTES)).toString('latin1')
  const labels = [HEADER_CHARSET.exec(contentType ?? ''), XML_ENCODING.exec(head), META_CHARSET.exec(head)]
  const known = labels.map((found) => encodingOf(found?.groups?.['label'])).filter((label) => label !== null)
  return [...new Set(known)]
}

/** Whether bytes change character sets as ISO-2022-JP does: its text is ASCII to anyone who does not look, and has no byte above 0x7F. */
export function hasShiftSequences(bytes: Uint8Array): boolean {
  const at = bytes.indexOf(0x1b)
  if (at < 0 || !SHIFT_SEQUENCE.test(Buffer.from(bytes.subarray(at, at + DECLARATION_BYTES)).toString('latin1'))) return false
  return bytes.every((byte) => byte <= 0x7f)
}

/** The canonical name of an encoding that can be decoded; null for others. A page that says UTF-16 in readable letters is wrong. */
function encodingOf(label: string | undefined): string | null {
  try {
    const encoding = label === undefined ? null : new TextDecoder(label).encoding
    return encoding?.startsWith('utf-16') === true ? null : encoding
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}
