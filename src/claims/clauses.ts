import { CONTENT_TAGS, isVerb, type AnnotatedArticle, type Sentence, type Span, type Token } from '../document/index.js'
import { BREAKING_MARKS, COORDINATORS, RELATIVES, SUBORDINATORS } from '../lexicons/en/clauses.js'
import { CLOCK_SUFFIXES } from '../lexicons/en/quantities.js'
import { countedEvent } from './counted-events.js'
import { embeddedRelatives } from './embedded-relatives.js'
import { COORDINATE_REACH, MIN_CONTENT_WORDS, SUBORDINATE_REACH } from './settings.js'
import type { TokenRange } from './types.js'

/** A stretch of a sentence's tokens, `[first, last)`. */
export interface Clause extends TokenRange {
  /** A clause of its own inside this one, which says nothing of what this one says: "the driver, |who was arrested,| had slept". */
  readonly hole: TokenRange | null
  /** Opened by a word that takes the clause for granted: "after", "who". */
  readonly presupposed: boolean
}

const SUBJECT_POS: ReadonlySet<string> = new Set(['PRON', 'NOUN', 'PROPN', 'DET'])

/** A time of day in figures: "06:00", "6.10am", "6am". */
const CLOCK = /^\d{1,2}(?:[:.]\d\d)?(?:[ap]\.?m\.?)?$/

/**
 * Cuts a sentence into clauses at conjunctions, relative pronouns, strong marks and the edges of what is attributed.
 * A shallow reading, not a parse: a piece without a verb or with too few content words joins its neighbour. A relative
 * clause in the middle of another follows the one that it stands in.
 */
export function clausesOf(article: AnnotatedArticle, sentence: Sentence, edges: readonly Span[]): Clause[] {
  const { tokens } = article
  const forced = forcedBoundaries(tokens, sentence, edges)
  const edgeTokens = [...forced, sentence.last].sort((a, b) => a - b)
  const regionEnd = (i: number): number => edgeTokens.find((edge) => edge > i) ?? sentence.last
  const holes = embeddedRelatives(tokens, sentence, forced)
  const cuts = [sentence.first]
  for (let i = sentence.first + 1; i < sentence.last; i++) {
    if (holes.some(({ first, last }) => i >= first && i < last)) continue
    const open = cuts[cuts.length - 1] as number
    if (forced.has(i) || breaksBefore(tokens, i, sentence, open) || describesFragment(tokens, { open, at: i, end: regionEnd(i) }))
      cuts.push(i)
  }
  const pieces = cuts.map((first, k) => ({
    first,
    last: cuts[k + 1] ?? sentence.last,
    hole: null,
    presupposed: isPresupposing(tokens, first, sentence),
  }))
  return joinFragments(tokens, pieces, forced).flatMap((clause) => withHole(clause, holes))
}

/** A clause and the one that is embedded in it; of several the first. */
function withHole(clause: Clause, holes: readonly TokenRange[]): Clause[] {
  const hole = holes.find(({ first, last }) => first > clause.first && last < clause.last)
  return hole
    ? [
        { ...clause, hole },
        { ...hole, hole: null, presupposed: true },
      ]
    : [clause]
}

/** Token indices at which the content of a statement starts or ends. */
function forcedBoundaries(tokens: readonly Token[], sentence: Sentence, edges: readonly Span[]): Set<number> {
  const forced = new Set<number>()
  for (const edge of edges) {
    for (let i = sentence.first; i < sentence.last; i++) {
      const token = tokens[i] as Token
      const before = i > sentence.first ? (tokens[i - 1] as Token).end : sentence.start
      if ((before <= edge.start && token.end > edge.start) || (before <= edge.end && token.start >= edge.end)) forced.add(i)
    }
  }
  forced.delete(sentence.first)
  return forced
}

function breaksBefore(tokens: readonly Token[], i: number, sentence: Sentence, open: number): boolean {
  const token = tokens[i] as Token
  const previous = tokens[i - 1] as Token
  if (BREAKING_MARKS.has(previous.norm)) return true
  if (joinsCounts(tokens, i, { first: open, last: sentence.last })) return true
  if (!hasVerb(tokens, open, i)) return false
  if (token.norm === 'that') return isRelativeThat(tokens, i) && i + 1 < sentence.last
  if (RELATIVES.has(token.norm)) return previous.norm === ',' || previous.pos === 'NOUN' || previous.pos === 'PROPN'
  if (SUBORDINATORS.has(token.norm)) return opensClause(tokens, i, sentence.last, SUBORDINATE_REACH)
  // "so bad that" joins nothing; ", so they left" does
  if (COORDINATORS.has(token.norm))
    return (token.norm !== 'so' || previous.norm === ',') && opensClause(tokens, i, sentence.last, COORDINATE_REACH)
  return previous.norm === ',' && token.pos === 'VERB' && token.norm.endsWith('ing')
}

/** "A crash that killed seven": behind a noun and before its verb. */
function isRelativeThat(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1]
  return tokens[i]?.norm === 'that' && tokens[i - 1]?.pos === 'NOUN' && next !== undefined && isVerb(next)
}

/** "‘Carnage’ | which left seven dead": a relative clause with all the verbs there are, behind words that somebody is quoted with. */
function describesFragment(tokens: readonly Token[], { open, at, end }: { open: number; at: number; end: number }): boolean {
  if (!RELATIVES.has((tokens[at] as Token).norm) && !isRelativeThat(tokens, at)) return false
  return !hasVerb(tokens, open, at) && verbGroups(tokens, at, end) === 1
}

function verbGroups(tokens: readonly Token[], first: number, last: number): number {
  let groups = 0
  for (let i = first; i < last; i++) if (isVerb(tokens[i] as Token) && !(i > first && isVerb(tokens[i - 1] as Token))) groups++
  return groups
}

/** Whether a conjunction opens a clause ("and the court ruled") rather than a phrase ("bread and butter", "after six"). */
function opensClause(tokens: readonly Token[], i: number, last: number, reach: number): boolean {
  if (isClockTime(tokens, i + 1)) return false
  let subject = false
  for (let k = i + 1; k < Math.min(last, i + 1 + reach); k++) {
    const token = tokens[k] as Token
    if (token.norm === ',' && subject) return false
    if (isVerb(token)) return subject || k === i + 1
    if (SUBJECT_POS.has(token.pos)) subject = true
  }
  return false
}

/** "After 6am", "after 06:00 GMT": a time of day, whatever follows it. */
function isClockTime(tokens: readonly Token[], i: number): boolean {
  const norm = tokens[i]?.norm ?? ''
  return CLOCK.test(norm) && (/\D/.test(norm) || CLOCK_SUFFIXES.has(tokens[i + 1]?.norm ?? ''))
}

/** "Seven dead |and| 50 injured", "40 were hurt |and| five trapped": two counts of two things that happened. */
function joinsCounts(tokens: readonly Token[], i: number, { first, last }: TokenRange): boolean {
  if (tokens[i - 1]?.norm !== ',' && !COORDINATORS.has((tokens[i] as Token).norm)) return false
  return countedEvent(tokens, { first: i, last }, COORDINATE_REACH) !== null && countedEvent(tokens, { first, last: i }, i - first) !== null
}

function isPresupposing(tokens: readonly Token[], first: number, sentence: Sentence): boolean {
  if (first === sentence.first) return false
  const opener = (tokens[first] as Token).norm
  return SUBORDINATORS.has(opener) || RELATIVES.has(opener) || isRelativeThat(tokens, first)
}

function hasVerb(tokens: readonly Token[], first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (isVerb(tokens[i] as Token)) return true
  return false
}

/** Whether a piece says that something is or happened: with a verb, or by counting those to whom it did. */
function tellsEvent(tokens: readonly Token[], { first, last }: TokenRange): boolean {
  return hasVerb(tokens, first, last) || countedEvent(tokens, { first, last }, last - first) !== null
}

function contentWords(tokens: readonly Token[], first: number, last: number): number {
  let count = 0
  for (let i = first; i < last; i++) if (CONTENT_TAGS.has((tokens[i] as Token).pos)) count++
  return count
}

/** Joins pieces that are no clause to the one before, or to the one after at the start; never across a forced boundary. */
function joinFragments(tokens: readonly Token[], pieces: readonly Clause[], forced: ReadonlySet<number>): Clause[] {
  const joined: Clause[] = []
  for (const piece of pieces) {
    const previous = joined[joined.length - 1]
    const isFragment = (p: Clause): boolean => contentWords(tokens, p.first, p.last) < MIN_CONTENT_WORDS || !tellsEvent(tokens, p)
    const isDescription = previous !== undefined && describesFragment(tokens, { open: previous.first, at: piece.first, end: piece.last })
    if (previous && !forced.has(piece.first) && !isDescription && (isFragment(piece) || isFragment(previous))) {
      joined[joined.length - 1] = { ...previous, last: piece.last }
    } else joined.push(piece)
  }
  return joined
}
