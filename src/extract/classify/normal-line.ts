/** A line as the word lists have it. */
export interface NormalLine {
  readonly text: string
  readonly words: number
  /** Whether the line ends as a sentence does. */
  readonly closed: boolean
  /** Whether it ends with a full stop: headlines may ask and exclaim. */
  readonly stated: boolean
}

/** White space that is not one plain space already */
const SPACES = /\s{2,}|[^\S ]/gu
/** Bullets and rules before a line: `• `, `- `, `>> `, `*** `, `► ` */
const LEADING_MARKS = /^[\s•·●▪◦*►▶»>|#_–—-]+(?=[\p{L}\p{N}©(])/u
const FULL_STOP = /\.["'”’)\]]*$/u
const CLOSING = /[.!?…]["'”’)\]]*$/u

/** Lower case, straight quotes, single spaces, no bullet in front. Line lengths are bounded by the caller. */
export function normalLine(line: string): NormalLine {
  const folded = line.replace(SPACES, ' ').trim()
  const text = folded.replace(LEADING_MARKS, '').replace(/[‘’]/gu, "'").replace(/[“”]/gu, '"').toLowerCase()
  return { text, words: text === '' ? 0 : text.split(' ').length, closed: CLOSING.test(folded), stated: FULL_STOP.test(folded) }
}
