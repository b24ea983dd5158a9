import type { Edit, Span } from '../../document/index.js'
import type { Piece } from './types.js'

/**
 * One side of an alignment as pieces that, put together, are the text of `span` (`left-out` pieces are empty). Edits
 * outside the span or out of order are ignored, so a damaged alignment still shows the whole text.
 */
export function piecesOf(text: string, span: Span, edits: readonly Edit[], side: 'a' | 'b'): Piece[] {
  const pieces: Piece[] = []
  let position = span.start
  for (const edit of edits) {
    const own = edit[side]
    if (own === null) {
      add(pieces, { kind: 'left-out', text: '' })
      continue
    }
    if (own.start < position || own.end > span.end) continue
    add(pieces, { kind: 'same', text: text.slice(position, own.start) })
    add(pieces, { kind: edit.kind === 'same' ? 'same' : 'differs', text: text.slice(own.start, own.end) })
    position = own.end
  }
  add(pieces, { kind: 'same', text: text.slice(position, span.end) })
  return pieces
}

/** Joins with the piece before where both are alike; white space between two differing words differs with them. */
function add(pieces: Piece[], piece: Piece): void {
  const last = pieces.at(-1)
  if (piece.kind === 'left-out') {
    if (last?.kind !== 'left-out') pieces.push(piece)
    return
  }
  if (piece.text === '') return
  const beforeLast = pieces.at(-2)
  if (piece.kind === 'differs' && last?.kind === 'same' && last.text.trim() === '' && beforeLast?.kind === 'differs') {
    pieces.pop()
    beforeLast.text += last.text + piece.text
  } else if (last?.kind === piece.kind) last.text += piece.text
  else pieces.push({ ...piece })
}
