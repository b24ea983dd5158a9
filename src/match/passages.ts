import type { Span } from '../document/index.js'
import { isTitle } from './reordered.js'
import { COPIED_RUN, DOMINANCE, EDGE_WORDS, JOIN_WORDS, MOST_OPEN } from './settings.js'
import type { AlignedWords, Corpus, Passage, Piece } from './types.js'
import { QUOTED } from './word-class.js'

interface OpenPassage {
  a: Span
  b: Span
  /** What its pieces align, in order. */
  parts: AlignedWords[]
  isTitle: boolean
}

/**
 * Joins the pieces that two articles share into passages: pieces that a stronger one covers are dropped, ends are drawn out
 * to the sentence's where only a few words are left, and pieces that follow one another in both articles become one.
 */
export function passageJoiner(corpus: Corpus): (pieces: readonly Piece[]) => Passage[] {
  const strongest = new Float64Array(corpus.words.count)
  return (pieces) => {
    const drawn = withoutCovered(pieces, strongest).map((piece) => drawOut(corpus, piece))
    drawn.sort((x, y) => x.a.start - y.a.start || x.b.start - y.b.start)
    const passages: OpenPassage[] = []
    for (const piece of drawn) {
      const open = passages.slice(-MOST_OPEN).findLast((passage) => follows(corpus, passage, piece))
      if (!open) passages.push(piece)
      else join(open, piece)
    }
    return passages.map(closed)
  }
}

function closed({ a, b, parts }: OpenPassage): Passage {
  const [only] = parts
  if (only && parts.length === 1) return { a, b, aligned: only }
  return { a, b, aligned: { a: parts.flatMap((part) => part.a), b: parts.flatMap((part) => part.b) } }
}

/** Drops what stronger pieces cover; `strongest` holds 0 for every word of the corpus, before and after. */
function withoutCovered(pieces: readonly Piece[], strongest: Float64Array): Piece[] {
  const sides = (piece: Piece): readonly (readonly number[])[] => [piece.aligned.a, piece.aligned.b]
  for (const piece of pieces) {
    for (const side of sides(piece)) {
      for (const word of side) strongest[word] = Math.max(strongest[word] as number, piece.evidence)
    }
  }
  const isCovered = (side: readonly number[], evidence: number): boolean => {
    let covered = 0
    for (const word of side) if (evidence < DOMINANCE * (strongest[word] as number)) covered++
    return 2 * covered > side.length
  }
  const kept = pieces.filter((piece) => piece.run >= COPIED_RUN || !sides(piece).some((side) => isCovered(side, piece.evidence)))
  for (const piece of pieces) for (const side of sides(piece)) for (const word of side) strongest[word] = 0
  return kept
}

/** Takes in what is left of both sentences before and after a piece where that is only a few words, or the whole sentence counts. */
function drawOut(corpus: Corpus, { aligned, units: { a, b }, isWhole }: Piece): OpenPassage {
  const { units } = corpus
  const passage: OpenPassage = {
    a: rangeOf(aligned.a),
    b: rangeOf(aligned.b),
    parts: [aligned],
    isTitle: isTitle(corpus, a) || isTitle(corpus, b),
  }
  const before = [units.first[a] as number, units.first[b] as number] as const
  if (isWhole || (isEdge(corpus, before[0], passage.a.start) && isEdge(corpus, before[1], passage.b.start))) {
    passage.a.start = before[0]
    passage.b.start = before[1]
  }
  const after = [units.last[a] as number, units.last[b] as number] as const
  if (isWhole || (isEdge(corpus, passage.a.end, after[0]) && isEdge(corpus, passage.b.end, after[1]))) {
    passage.a.end = after[0]
    passage.b.end = after[1]
  }
  return passage
}

function rangeOf(words: readonly number[]): Span {
  return { start: words[0] as number, end: (words[words.length - 1] as number) + 1 }
}

/** Whether the words `[start, end)` are few and none of them is part of a quotation. */
function isEdge(corpus: Corpus, start: number, end: number): boolean {
  return end - start <= EDGE_WORDS && !isQuoted(corpus, start, end)
}

function isQuoted(corpus: Corpus, start: number, end: number): boolean {
  for (let word = start; word < end; word++) if (corpus.words.quoted[word] !== QUOTED.no) return true
  return false
}

/** Whether `piece` goes on where `passage` ends, in both articles, with a few other words between at most. */
function follows(corpus: Corpus, passage: OpenPassage, piece: OpenPassage): boolean {
  if (passage.isTitle !== piece.isTitle) return false
  return isNext(corpus, passage.a, piece.a) && isNext(corpus, passage.b, piece.b)
}

function isNext(corpus: Corpus, before: Span, after: Span): boolean {
  const between = after.start - before.end
  return between >= 0 && between <= JOIN_WORDS && !isQuoted(corpus, before.end, after.start)
}

function join(passage: OpenPassage, piece: OpenPassage): void {
  passage.a.end = piece.a.end
  passage.b.end = piece.b.end
  passage.parts.push(...piece.parts)
}
