import chardet from 'chardet'
import {
  DETECTION_BYTES,
  MIN_FOREIGN_CONFIDENCE,
  MIN_FOREIGN_LEAD,
  MIN_FOREIGN_SHARE,
  MIN_LATIN_CONFIDENCE,
  MIN_LATIN_LEAD,
  MIN_PAIR_CONFIDENCE,
  SURE_CONFIDENCE,
} from './settings.js'

/** The likeliest encoding of bytes that declare none. */
export interface Guess {
  /** A label that TextDecoder knows. */
  readonly encoding: string
  /** Whether it is safe to rely on without telling. */
  readonly sure: boolean
}

/** Encodings of two bytes a letter, which other texts hardly ever look like. */
const PAIRED: Readonly<Record<string, string>> = {
  Shift_JIS: 'shift_jis',
  'EUC-JP': 'euc-jp',
  GB18030: 'gb18030',
  Big5: 'big5',
  'EUC-KR': 'euc-kr',
}
/** Single bytes for scripts other than Latin: nearly all letters are above 0x7F. */
const FOREIGN: Readonly<Record<string, string>> = {
  'windows-1251': 'windows-1251',
  'KOI8-R': 'koi8-u',
  'ISO-8859-5': 'iso-8859-5',
  'ISO-8859-6': 'iso-8859-6',
  'windows-1256': 'windows-1256',
  'ISO-8859-7': 'windows-1253',
  'windows-1253': 'windows-1253',
  'ISO-8859-8': 'windows-1255',
  'windows-1255': 'windows-1255',
}
/** Single bytes for Latin alphabets: only accented letters are above 0x7F. */
const LATIN: Readonly<Record<string, string>> = {
  'ISO-8859-1': 'windows-1252',
  'windows-1252': 'windows-1252',
  'ISO-8859-2': 'iso-8859-2',
  'windows-1250': 'windows-1250',
  'ISO-8859-9': 'windows-1254',
  'windows-1254': 'windows-1254',
  'windows-1257': 'windows-1257',
}
const WESTERN = 'windows-1252'

/** `<p class="lead">`, `<!-- … -->`: what says nothing about the language */
const TAG = /<[^<>]{0,2000}>/gu
const HIGH = /[\u0080-\u00ff]/u
const NOT_LETTER = /[^A-Za-z\u0080-\u00ff]/gu

/**
 * Guesses an encoding from the letters of a text that is not UTF-8, or null where nothing speaks for any. chardet's figures are only
 * compared within a kind of script: which kind it is, the share of letters above 0x7F tells better.
 */
export function guessEncoding(bytes: Uint8Array): Guess | null {
  const sample = sampleOf(bytes)
  const matches = chardet.analyse(Buffer.from(sample, 'latin1'))
  const best = (names: Readonly<Record<string, string>>): { encoding: string; confidence: number } | null => {
    const match = matches.find(({ name }) => Object.hasOwn(names, name))
    return match ? { encoding: names[match.name] ?? '', confidence: match.confidence } : null
  }
  const paired = best(PAIRED)
  if (paired && paired.confidence >= MIN_PAIR_CONFIDENCE) return { encoding: paired.encoding, sure: true }
  if (foreignShare(sample) >= MIN_FOREIGN_SHARE) {
    const foreign = best(FOREIGN)
    const next = matches.find(({ name }) => (FOREIGN[name] ?? foreign?.encoding) !== foreign?.encoding)?.confidence ?? 0
    return foreign && { encoding: foreign.encoding, sure: foreign.confidence >= Math.max(MIN_FOREIGN_CONFIDENCE, next * MIN_FOREIGN_LEAD) }
  }
  const latin = best(LATIN)
  if (!latin) return null
  const western = matches.find(({ name }) => LATIN[name] === WESTERN)?.confidence ?? 0
  if (latin.encoding === WESTERN) return { encoding: WESTERN, sure: western >= SURE_CONFIDENCE }
  if (latin.confidence < MIN_LATIN_CONFIDENCE || latin.confidence < western + MIN_LATIN_LEAD) return null
  return { encoding: latin.encoding, sure: latin.confidence >= SURE_CONFIDENCE }
}

/** The share of a text's letters that are above 0x7F: under a quarter in Latin alphabets, nearly all in others. */
export function foreignShare(text: string): number {
  const letters = text.replace(NOT_LETTER, '')
  const plain = letters.replace(/[\u0080-\u00ff]/gu, '').length
  return letters.length === 0 ? 0 : 1 - plain / letters.length
}

/** The lines and paragraphs, free of markup, that have letters above 0x7F: the rest of a page says nothing about them. */
export function sampleOf(bytes: Uint8Array): string {
  const text = Buffer.from(bytes).toString('latin1').replace(TAG, '\n')
  const parts: string[] = []
  let size = 0
  for (const part of text.split('\n')) {
    if (!HIGH.test(part)) continue
    parts.push(part)
    size += part.length
    if (size > DETECTION_BYTES) break
  }
  return parts.join('\n').slice(0, DETECTION_BYTES)
}
