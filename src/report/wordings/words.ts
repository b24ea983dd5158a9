import type { Span } from '../../document/index.js'

/** A word, number or sign that is compared. */
export interface Word extends Span {
  /** The same for words that differ in case, in the form of an apostrophe or in how a letter with an accent is coded. */
  readonly key: string
}

/** What belongs to the character before it: accents, joiners and other invisible characters, skin tones. */
const BELONGING = String.raw`[\p{M}\p{Cf}\p{EMod}]`
/** "don’t", "3,000", "6.10am", "-5", "é" as two code points */
const WORD = String.raw`(?<![\p{L}\p{N}])[-−](?=\p{N})(?:\p{N}|(?<=\p{N})[.,:](?=\p{N})|[\p{L}\p{M}\p{Cf}\p{EMod}])+|[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}\p{Cf}\p{EMod}]|(?<=\p{N})[.,:](?=\p{N})|(?<=[\p{L}\p{M}])['’](?=\p{L}))*`
/** "£", "(", "?", a flag, an emoji of several joined ones; not the marks that editors set as they like, such as commas and quotes. */
const SIGN = String.raw`(?:\p{RI}\p{RI}|(?![.,:;…'"‘’‚“”„«»‐‑–—-])[^\s\p{L}\p{N}\p{M}\p{C}\p{EMod}])${BELONGING}*(?:(?<=\u200d)\p{ExtPict}${BELONGING}*)*`
const WORDS = new RegExp(`${WORD}|${SIGN}`, 'gu')
const APOSTROPHE = /’/gu
const MINUS = /^−/u
const INVISIBLE = /\p{Cf}/gu

/**
 * The words of a text that are compared, in order, each a span of the text. No span begins or ends inside a character as
 * readers see it (a grapheme), so that what is marked can be marked alone; what lies between them, white space and the marks
 * that differ from one house style to the next, is not compared.
 */
export function wordsIn(text: string): Word[] {
  return [...text.matchAll(WORDS)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    key: match[0].replace(INVISIBLE, '').replace(APOSTROPHE, "'").replace(MINUS, '-').normalize('NFC').toLowerCase(),
  }))
}

/** The same for texts that have the same words: what makes two wordings one. */
export function wordingKey(text: string): string {
  return wordsIn(text)
    .map(({ key }) => key)
    .join(' ')
}
