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

let canvas: CanvasRenderingContext2D | null | undefined

/** How wide a line is, in pixels: measured where there is a page, else guessed for a wide typeface. */
export function lineWidth(text: string, { size, weight }: Font): number {
  if (canvas === undefined) canvas = typeof document === 'undefined' ? null : document.createElement('canvas').getContext('2d')
  if (canvas !== null) {
    canvas.font = `${weight} ${size}px ${getComputedStyle(document.body).fontFamily}`
    return canvas.measureText(text).width
  }
  let width = 0
  for (const letter of text) width += FULL.test(letter) ? 1.05 : NARROW.test(letter) ? 0.4 : WIDE.test(letter) ? 0.85 : 0.65
  return width * size
}

/** A text on one line that is no wider than `width`, cut with an ellipsis; `tail` (a number in brackets) is always kept. */
export function fitted(text: string, { width, font, tail = '' }: { width: number; font: Font; tail?: string }): string {
  const line = oneLine(text)
  if (lineWidth(line + tail, font) <= width) return line + tail
  // a name from outside may be a whole text
  const letters = [...line.slice(0, MAX_LETTERS)]
  while (letters.length > 1 && lineWidth(`${letters.join('')}…${tail}`, font) > width) letters.pop()
  return `${letters.join('').trimEnd()}…${tail}`
}
