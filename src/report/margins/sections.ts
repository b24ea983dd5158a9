import { overlap, type Span } from '../../document/index.js'
import type { MarginRow, RowPiece } from './rows.js'
import { ROWS_IN_SECTION } from './settings.js'

/** Rows that are shown together: some of the report, or neighbours that are the same kind of something else. */
export interface MarginSection {
  readonly rows: readonly MarginRow[]
  /** The kind of block of what is not report; null for report. */
  readonly aside: MarginRow['kind']
}

/** Rows in order, in parts of which each is report or not. */
export function marginSections(rows: readonly MarginRow[]): MarginSection[] {
  const sections: { rows: MarginRow[]; aside: MarginRow['kind'] }[] = []
  for (const row of rows) {
    const aside = row.isReport ? null : row.kind
    const last = sections.at(-1)
    if (last !== undefined && last.aside === aside && last.rows.length < ROWS_IN_SECTION) last.rows.push(row)
    else sections.push({ rows: [row], aside })
  }
  return sections
}

/** A piece of a row that is within a span, or is not. */
export interface MarkedPiece extends RowPiece {
  readonly isMarked: boolean
}

/** The pieces of a row, cut at the ends of a span; an empty span marks nothing. */
export function markedPieces(pieces: readonly RowPiece[], span: Span | null): MarkedPiece[] {
  return pieces.flatMap((piece) => {
    if (span === null || overlap(piece, span) === 0) return [{ ...piece, isMarked: false }]
    const start = Math.max(piece.start, span.start)
    const end = Math.min(piece.end, span.end)
    const { stretch } = piece
    return [
      { start: piece.start, end: start, stretch, isMarked: false },
      { start, end, stretch, isMarked: true },
      { start: end, end: piece.end, stretch, isMarked: false },
    ].filter((part) => part.end > part.start)
  })
}
