import { oneLine } from '../../report/view/index.js'

/** The type of a line in the picture: its size in pixels and its weight. */
export interface Font {
  readonly size: number
  readonly weight: number
}

export const LABEL: Font = { size: 13.5, weight: 650 }
export const NOTE: Font = { size: 11.5, weight: 400 }

const NARROW = /[iljtfrI.,:;'’|!()[\] ]/u
const WIDE = /[mwMW@%—]|\p{Lu}/u
/** Scripts whose letters are as wide as high. */
const FULL = /\p{Script=Han}|\p{Script=Hangul}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Emoji_Presentation}/u

/** More letters than ever fit. */
const MAX_LETTERS = 80

/** How wide a line is, in pixels. */
export type Measure = (text: string, font: Font) => number

/** A guess for a wide typeface, where there is no page to measure on. */
export function guessedWidth(text: string, { size }: Font): number {
  let width = 0
  for (const letter of text) width += FULL.test(letter) ? 1.05 : NARROW.test(letter) ? 0.4 : WIDE.test(letter) ? 0.85 : 0.65
  return width * size
}

/** What a label has to fit, and what of it is always kept: `tail`, a number in brackets. */
export interface Room {
  readonly width: number
  readonly font: Font
  readonly tail?: string
  readonly measure?: Measure
}

/** A text on one line, or broken between words into two where it is wider than its room; the second is cut where that is too wide. */
export function wrapped(text: string, room: Room): string[] {
  const { width, font, tail = '', measure = guessedWidth } = room
  const line = oneLine(text)
  if (line.length <= MAX_LETTERS && measure(line + tail, font) <= width) return [line + tail]
  const words = line.split(' ')
  let count = words.length - 1
  while (count > 0 && measure(words.slice(0, count).join(' ').slice(0, MAX_LETTERS), font) > width) count--
  if (count === 0) return [fitted(line, room)]
  return [words.slice(0, count).join(' '), fitted(words.slice(count).join(' '), room)]
}

/** A text on one line that is no wider than its room, cut with an ellipsis. */
export function fitted(text: string, { width, font, tail = '', measure = guessedWidth }: Room): string {
  const line = oneLine(text)
  if (line.length <= MAX_LETTERS && measure(line + tail, font) <= width) return line + tail
  const letters = Array.from(line.slice(0, MAX_LETTERS))
  while (letters.length > 1 && measure(`${letters.join('')}…${tail}`, font) > width) letters.pop()
  return `${letters.join('').trimEnd()}…${tail}`
}
