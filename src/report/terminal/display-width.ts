/** Code points that take two columns: East Asian wide and full-width (UAX #11, Unicode 16), as [first, last] pairs. */
const WIDE: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0x33ff],
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xa000, 0xa4cf],
  [0xa960, 0xa97f],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe10, 0xfe19],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x16fe0, 0x18dff],
  [0x1aff0, 0x1b2ff],
  [0x1f200, 0x1f2ff],
  [0x20000, 0x3fffd],
]
const PRINTABLE_ASCII = /^[\u0020-\u007e]*$/u
/**
 * What a reader sees as one character: a flag (two regional indicators), an emoji with its modifiers and joined emoji, or
 * any character with its combining marks. A simplification of UAX #29 that knows no Hangul jamo and no Indic conjuncts.
 */
const GRAPHEMES =
  /\p{RI}\p{RI}|\p{Extended_Pictographic}[\p{EMod}\uFE0F]*(?:\u200D\p{Extended_Pictographic}[\p{EMod}\uFE0F]*)*|[\s\S][\p{M}\u200D]*/gu
/** Takes no column of its own: combining marks, joiners, variation selectors, soft hyphens. */
const NO_COLUMN = /^[\p{M}\p{Cf}]+$/u
const EMOJI = /\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F/u

/** Columns that a text takes on a terminal: what a reader sees as one character counts once, twice where it is wide. */
export function displayWidth(text: string): number {
  if (PRINTABLE_ASCII.test(text)) return text.length
  let width = 0
  for (const [grapheme] of text.matchAll(GRAPHEMES)) width += graphemeWidth(grapheme)
  return width
}

/** The longest start of `text` that fits into `width` columns, at least one character. */
export function fittingStart(text: string, width: number): string {
  let taken = ''
  let columns = 0
  for (const [grapheme] of text.matchAll(GRAPHEMES)) {
    columns += graphemeWidth(grapheme)
    if (columns > width && taken !== '') break
    taken += grapheme
  }
  return taken
}

function graphemeWidth(grapheme: string): number {
  if (NO_COLUMN.test(grapheme)) return 0
  if (EMOJI.test(grapheme)) return 2
  const code = grapheme.codePointAt(0) ?? 0
  return code >= 0x1100 && WIDE.some(([first, last]) => code >= first && code <= last) ? 2 : 1
}
