import { guessedWidth, type Font } from './labels.js'

let canvas: CanvasRenderingContext2D | null | undefined

/** The width of a line in the typeface of this page, in pixels. */
export function measuredWidth(text: string, font: Font): number {
  canvas ??= document.createElement('canvas').getContext('2d')
  if (canvas === null) return guessedWidth(text, font)
  canvas.font = `${font.weight} ${font.size}px ${getComputedStyle(document.body).fontFamily}`
  return canvas.measureText(text).width
}
