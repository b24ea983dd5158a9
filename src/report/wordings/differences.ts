import type { Ref, Span } from '../../document/index.js'
import { MONTHS, WEEKDAYS } from '../../lexicons/en/dates.js'
import type { ClaimView, DifferenceView, EvidenceView, StoryView } from '../view/index.js'
import { compareWords, type ComparedPiece, type Comparison } from './compare.js'
import { sayingsOf, type Saying, type Sayings } from './sayings.js'
import { CLOSE_SHARE } from './settings.js'
import { wordsIn } from './words.js'

const FIGURE = /\p{N}/u

export interface DifferenceSide {
  readonly evidence: EvidenceView
  /** Its words, those marked that make the difference. */
  readonly pieces: readonly ComparedPiece[]
  /** How it is said; null where the claim is not in the trace. */
  readonly saying: Saying | null
}

export interface ComparedDifference {
  /** The same for the same difference in every narrowing of the trace. */
  readonly id: string
  readonly about: string
  readonly claim: ClaimView | null
  readonly a: DifferenceSide
  readonly b: DifferenceSide
}

/** Differences with both sides compared word by word, and who says which. */
export function comparedDifferences(differences: readonly DifferenceView[], story: StoryView, trace: Sayings): ComparedDifference[] {
  const claims = new Map(story.claims.map((view) => [view.claim.id, view]))
  const sayings = new Map<ClaimView, Saying[]>()
  return differences.map(({ difference, a, b }) => {
    const claim = claims.get(difference.claim) ?? null
    if (claim !== null && !sayings.has(claim)) sayings.set(claim, sayingsOf(claim.claim, trace))
    const own = claim === null ? [] : (sayings.get(claim) ?? [])
    const [indexA, indexB] = [a, b].map(({ ref }) => own.findIndex(({ member }) => touches(member, ref))) as [number, number]
    const pieces = markedPieces([a.text, b.text], [own[indexA]?.value ?? null, own[indexB]?.value ?? null])
    const side = (evidence: EvidenceView, index: number, marked: readonly ComparedPiece[]): DifferenceSide => ({
      evidence,
      pieces: marked,
      saying: own[index] ?? null,
    })
    return {
      id: idOf(difference.about, a.ref, b.ref),
      about: difference.about,
      claim,
      a: side(a, indexA, pieces.a),
      b: side(b, indexB, pieces.b),
    }
  })
}

function idOf(about: string, a: Ref, b: Ref): string {
  return `${about}-${a.article}-${a.start}-${b.article}-${b.start}`
}

/**
 * Both texts with what differs marked: the values where both have one, else the words where much else is the same, else the
 * figures and days that only one has. Where neither helps nothing is marked, for then the whole differs.
 */
function markedPieces([a, b]: readonly [string, string], values: readonly [string | null, string | null]): Pick<Comparison, 'a' | 'b'> {
  const [valueA, valueB] = [spanOf(a, values[0]), spanOf(b, values[1])]
  if (valueA !== null && valueB !== null) return { a: piecesMarking(a, [valueA]), b: piecesMarking(b, [valueB]) }
  const compared = compareWords(a, b)
  if (compared.share >= CLOSE_SHARE) {
    const own = (pieces: readonly ComparedPiece[]): ComparedPiece[] => pieces.filter(({ kind }) => kind !== 'left-out')
    return { a: own(compared.a), b: own(compared.b) }
  }
  return { a: piecesMarking(a, figuresOnlyIn(a, b)), b: piecesMarking(b, figuresOnlyIn(b, a)) }
}

function spanOf(text: string, value: string | null): Span | null {
  const start = value === null ? -1 : text.toLowerCase().indexOf(value.toLowerCase())
  return value === null || start < 0 ? null : { start, end: start + value.length }
}

/** "51", "6.10am", "Monday", "March" */
function figuresOnlyIn(text: string, other: string): Span[] {
  const others = new Set(wordsIn(other).map(({ key }) => key))
  return wordsIn(text).filter(({ key }) => (FIGURE.test(key) || WEEKDAYS.has(key) || MONTHS.has(key)) && !others.has(key))
}

function piecesMarking(text: string, spans: readonly Span[]): ComparedPiece[] {
  const pieces: ComparedPiece[] = []
  let position = 0
  for (const { start, end } of spans) {
    pieces.push({ kind: 'same', text: text.slice(position, start), words: 0 }, { kind: 'differs', text: text.slice(start, end), words: 1 })
    position = end
  }
  return [...pieces, { kind: 'same', text: text.slice(position), words: 0 }]
}

function touches(a: Ref, b: Ref): boolean {
  return a.article === b.article && a.start < b.end && b.start < a.end
}
