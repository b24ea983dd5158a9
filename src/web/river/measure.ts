import { fitted, guessedWidth, type Font, type Room } from './labels.js'

let canvas: CanvasRenderingContext2D | null | undefined

/** The width of a line in the typeface of this page, in pixels. */
function measuredWidth(text: string, font: Font): number {
  canvas ??= document.createElement('canvas').getContext('2d')
  if (canvas === null) return guessedWidth(text, font)
  canvas.font = `${font.weight} ${font.size}px ${getComputedStyle(document.body).fontFamily}`
  return canvas.measureText(text).width
}

/** A text on one line, cut where it is wider than its room in the typeface of this page. */
export function fit(text: string, room: Room): string {
  return fitted(text, { ...room, measure: measuredWidth })
}
