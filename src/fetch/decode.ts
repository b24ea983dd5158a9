import { sourceLabel } from '../document/index.js'
import { declaredEncodings, hasShiftSequences } from './declared-encoding.js'
import { foreignShare, guessEncoding, sampleOf } from './guess-encoding.js'
import { DECLARATION_BYTES, MAX_DAMAGED_SHARE, MAX_DAMAGED_SHARE_OF_UTF_8, MIN_FOREIGN_SHARE, MIN_ZERO_SHARE } from './settings.js'
import type { Decoded } from './types.js'

/** The encoding of single bytes that western pages use when they declare none. */
const FALLBACK = 'windows-1252'
const UTF_8 = 'utf-8'

/** What windows-1252 has at 0x80 to 0x9F; the five unassigned places stay as they are. */
const WINDOWS_PUNCTUATION = [...'€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ']
const CONTROLS = /[\u0080-\u009f]/gu
const REPLACED = /\uFFFD/gu
const NOT_ASCII = /[^\u0000-\u007f]/gu

/**
 * Decodes bytes. In order of trust: byte order mark; UTF-16 by its look; valid UTF-8; UTF-8 with a few broken letters;
 * what the server declares, then what the page declares; what the letters look like; windows-1252. Valid UTF-8 outranks
 * declarations because text that happens to be valid UTF-8 with multi-byte letters is hardly ever anything else, while
 * wrong declarations are common; for the same reason a page that is declared western but has hardly any Latin letters is
 * guessed. What is not certain is told. A letter cut in two at the end is dropped.
 */
export function decodeBytes(bytes: Uint8Array, source: string, contentType: string | null = null): Decoded {
  const marked = byteOrderMark(bytes) ?? wideEncoding(bytes.subarray(0, DECLARATION_BYTES))
  if (marked) return sound(new TextDecoder(marked).decode(bytes), marked)
  const shifts = hasShiftSequences(bytes)
  const unicode = shifts || endsHigh(bytes) ? null : decodeAs(UTF_8, bytes)
  if (unicode) return told(unicode, source)
  const declared = [...declaredEncodings(bytes, contentType), ...(shifts ? ['iso-2022-jp'] : [])]
  for (const encoding of declared) {
    if (encoding === UTF_8 || (encoding === FALLBACK && isForeign(bytes))) continue
    const decoded = decodeAs(encoding, bytes)
    if (decoded) return told(decoded, source)
  }
  const guess = guessEncoding(bytes)
  const guessed = guess && decodeAs(guess.encoding, bytes)
  if (guessed && guess.sure) return told(guessed, source)
  return unsure(guessed ?? { text: lenient(FALLBACK, bytes), encoding: FALLBACK, damaged: 0 }, source, declared[0] ?? UTF_8)
}

/** Whether the only byte above 0x7F is the last: it may begin a letter in UTF-8, and is one in other encodings. */
function endsHigh(bytes: Uint8Array): boolean {
  return (bytes.at(-1) ?? 0) > 0x7f && bytes.findIndex((byte) => byte > 0x7f) === bytes.length - 1
}

interface Attempt {
  readonly text: string
  readonly encoding: string
  /** Letters that could not be decoded and are U+FFFD. */
  readonly damaged: number
}

/** The text in an encoding, or null where more than a few of its letters are not valid there. */
function decodeAs(encoding: string, bytes: Uint8Array): Attempt | null {
  const strict = strictly(encoding, bytes)
  if (strict !== null) return { text: strict, encoding, damaged: 0 }
  const text = lenient(encoding, bytes)
  const damaged = text.match(REPLACED)?.length ?? 0
  const letters = (text.match(NOT_ASCII)?.length ?? 0) - damaged
  return damaged <= letters * (encoding === UTF_8 ? MAX_DAMAGED_SHARE_OF_UTF_8 : MAX_DAMAGED_SHARE) ? { text, encoding, damaged } : null
}

function sound(text: string, encoding: string): Decoded {
  return { text, encoding, diagnostics: [] }
}

function told({ text, encoding, damaged }: Attempt, source: string): Decoded {
  if (damaged === 0) return sound(text, encoding)
  const message = `${sourceLabel(source)} is ${encoding} with ${damaged === 1 ? 'one damaged letter' : `${damaged} damaged letters`}, shown as \uFFFD`
  return { text, encoding, diagnostics: [{ code: 'read/encoding', severity: 'warning', message, source }] }
}

function unsure({ text, encoding }: Attempt, source: string, declared: string): Decoded {
  const message = `${sourceLabel(source)} is not valid ${declared} and was read as ${encoding}; letters outside English may be wrong`
  return { text, encoding, diagnostics: [{ code: 'read/encoding', severity: 'warning', message, source }] }
}

function isForeign(bytes: Uint8Array): boolean {
  return foreignShare(sampleOf(bytes)) >= MIN_FOREIGN_SHARE
}

function byteOrderMark(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return UTF_8
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
  if (!head.includes(0)) return null
  const zeros = [0, 0]
  head.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] as number) + 1
  })
  const [even, odd] = zeros as [number, number]
  const enough = (head.length / 2) * MIN_ZERO_SHARE
  if (enough === 0) return null
  return even === 0 && odd >= enough ? 'utf-16le' : odd === 0 && even >= enough ? 'utf-16be' : null
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

function lenient(encoding: string, bytes: Uint8Array): string {
  const text = new TextDecoder(encoding).decode(bytes, { stream: true })
  return encoding === FALLBACK ? withPunctuation(text) : text
}

/** Node 20 decodes windows-1252 as ISO 8859-1 and leaves its quotation marks and dashes as control characters. */
function withPunctuation(text: string): string {
  return text.replace(CONTROLS, (control) => WINDOWS_PUNCTUATION[control.charCodeAt(0) - 0x80] ?? control)
}
