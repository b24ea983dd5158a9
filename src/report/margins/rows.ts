import { firstEndingAfter, isReport, type Article, type BlockKind, type Span } from '../../document/index.js'
import { notesOf, type MarginNote } from './notes.js'
import { MAX_ROW_LENGTH } from './settings.js'
import type { Margins, Stretch } from './types.js'
import { within } from './voices.js'

/** The part of a stretch that a row shows. */
export interface RowPiece extends Span {
  readonly stretch: Stretch
}

/** A paragraph of an article as it is shown: its words in pieces, and what the margin beside it says. */
export interface MarginRow extends Span {
  /** null for words between blocks. */
  readonly kind: BlockKind | null
  readonly isReport: boolean
  readonly pieces: readonly RowPiece[]
  /** The notes that begin here. */
  readonly notes: readonly MarginNote[]
}

const LAST_SPACE = /\s(?=\S*$)/u
const WORDS = /\S/u

/** An article for reading: all of its text but the white space between blocks, row by row; in time linear in text and notes. */
export function marginRows(article: Article, { stretches, voices }: Margins): MarginRow[] {
  const spans = rowSpans(article)
  const pieces = piecesOf(spans, stretches)
  const notes = notesOf(pieces, voices, (offset) => firstEndingAfter(spans, offset))
  return spans.map(({ start, end, kind }, index) => ({
    start,
    end,
    kind,
    isReport: kind === null || isReport(kind),
    pieces: pieces[index] ?? [],
    notes: notes[index] ?? [],
  }))
}

function piecesOf(spans: readonly Span[], stretches: readonly Stretch[]): RowPiece[][] {
  let first = 0
  return spans.map(({ start, end }) => {
    while (first < stretches.length && (stretches[first] as Stretch).end <= start) first++
    const pieces: RowPiece[] = []
    for (let next = first; next < stretches.length && (stretches[next] as Stretch).start < end; next++) {
      const stretch = stretches[next] as Stretch
      pieces.push({ start: Math.max(start, stretch.start), end: Math.min(end, stretch.end), stretch })
    }
    return pieces
  })
}

type RowSpan = Span & { readonly kind: BlockKind | null }

/** Blocks, and what words stand between them, in order and without overlap; long ones in parts. */
function rowSpans({ text, blocks }: Article): RowSpan[] {
  const spans: RowSpan[] = []
  let position = 0
  const add = (start: number, end: number, kind: BlockKind | null): void => {
    if (WORDS.test(text.slice(start, end))) spans.push(...parts({ start, end, kind }, text))
  }
  for (const block of [...blocks].sort((a, b) => a.start - b.start)) {
    const { start, end } = within(block, text.length)
    if (end <= position) continue
    add(position, start, null)
    add(Math.max(position, start), end, block.kind)
    position = end
  }
  add(position, text.length, null)
  return spans
}

function* parts({ start, end, kind }: RowSpan, text: string): Generator<RowSpan> {
  let from = start
  while (end - from > MAX_ROW_LENGTH) {
    const cut = LAST_SPACE.exec(text.slice(from, from + MAX_ROW_LENGTH))?.index ?? MAX_ROW_LENGTH - 1
    yield { start: from, end: from + cut + 1, kind }
    from += cut + 1
  }
  yield { start: from, end, kind }
}
