import type { Span } from '../../document/index.js'
import { ELISIONS } from '../../lexicons/en/elisions.js'

/**
 * A quotation mark with what it can do by its neighbours; curly marks are often typed the wrong way round, so shape
 * decides only where neighbours do not.
 */
export interface Mark extends Span {
  readonly family: 'double' | 'single'
  readonly opens: boolean
  readonly closes: boolean
  /** A single mark after an s before a space may be a plural possessive: the drivers' cars. */
  readonly possessive: boolean
}

const DOUBLE = '"“”„«»'
const SINGLE = "'‘’"
const OPENING_SHAPES = '“„«‘'
const CLOSING_SHAPES = '”»’'
const WORD = /[\p{L}\p{N}]/u
const OPENING_NEIGHBOUR = /[\s([{—–―/:-]/u
const ELIDED = /^[’'](?:\d\ds?\b|(\p{L}+))/u

/**
 * All quotation marks of a block in order; apostrophes inside words and elisions are left out. Two single marks in a row
 * count as one double mark.
 */
export function findMarks(text: string, block: Span): Mark[] {
  const marks: Mark[] = []
  for (let at = block.start; at < block.end; at++) {
    if (!isMark(text.charCodeAt(at))) continue
    const character = text[at] as string
    const pair = (character === "'" || character === '`') && text[at + 1] === character && at + 1 < block.end
    const isDouble = pair || DOUBLE.includes(character)
    if (!isDouble && !SINGLE.includes(character)) continue
    const span = { start: at, end: at + (pair ? 2 : 1) }
    const mark = isDouble ? describe(text, block, span, 'double') : singleMark(text, block, span)
    if (mark) marks.push(mark)
    at = span.end - 1
  }
  return marks
}

/** The code units of all marks and of few other characters: asked of every one of the text. */
function isMark(code: number): boolean {
  return code === 0x22 || code === 0x27 || code === 0x60 || code === 0xab || code === 0xbb || (code >= 0x2018 && code <= 0x201e)
}

function singleMark(text: string, block: Span, span: Span): Mark | null {
  const before = span.start > block.start ? (text[span.start - 1] as string) : ' '
  const after = span.end < block.end ? (text[span.end] as string) : ' '
  if (WORD.test(before) && WORD.test(after)) return null
  const mark = describe(text, block, span, 'single')
  if (!mark.opens || !WORD.test(after)) return mark
  const elided = ELIDED.exec(text.slice(span.start, span.start + 12))
  const isElision = elided !== null && (elided[1] === undefined || ELISIONS.has(elided[1].toLowerCase()))
  return isElision && text[span.start] !== '‘' ? null : mark
}

function describe(text: string, block: Span, span: Span, family: Mark['family']): Mark {
  const before = span.start > block.start ? (text[span.start - 1] as string) : ' '
  const after = span.end < block.end ? (text[span.end] as string) : ' '
  const shape = text[span.start] as string
  const afterGap = OPENING_NEIGHBOUR.test(before) || (family === 'single' ? DOUBLE : SINGLE).includes(before)
  const beforeGap = /\s/.test(after)
  let opens = afterGap && !beforeGap
  let closes = !afterGap || beforeGap
  if (!afterGap && !beforeGap && OPENING_SHAPES.includes(shape)) [opens, closes] = [true, false]
  if (afterGap && beforeGap) [opens, closes] = [OPENING_SHAPES.includes(shape), !OPENING_SHAPES.includes(shape)]
  if (afterGap && !beforeGap && !WORD.test(after) && CLOSING_SHAPES.includes(shape)) [opens, closes] = [false, true]
  const possessive = family === 'single' && /[sS]/.test(before) && after === ' '
  return { ...span, family, opens, closes, possessive }
}
