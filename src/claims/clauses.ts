import type { AnnotatedArticle, Sentence, Span, Token } from '../document/index.js'
import { BREAKING_MARKS, RELATIVES, SUBORDINATORS } from '../lexicons/en/clauses.js'
import { MIN_CONTENT_WORDS } from './settings.js'

/** A stretch of a sentence's tokens, `[first, last)`. */
export interface Clause {
  readonly first: number
  readonly last: number
  /** Opened by a word that takes the clause for granted: "after", "who". */
  readonly presupposed: boolean
}

const CONTENT_POS: ReadonlySet<string> = new Set(['NOUN', 'VERB', 'ADJ', 'PROPN', 'NUM', 'ADV'])
const COORDINATORS: ReadonlySet<string> = new Set(['and', 'but', 'or', 'so'])
const SUBJECT_POS: ReadonlySet<string> = new Set(['PRON', 'NOUN', 'PROPN', 'DET'])
/** How far behind a conjunction its verb is looked for: "and, on Tuesday, the court ruled". */
const COORDINATE_REACH = 7
/** The same behind "after" and the like, where no other reading is near: "after more than a dozen of the guests fell ill". */
const SUBORDINATE_REACH = 10

/**
 * Cuts a sentence into clauses at conjunctions, relative pronouns, strong marks and the edges of what is attributed.
 * A shallow reading, not a parse: a piece without a verb or with too few content words joins its neighbour.
 */
export function clausesOf(article: AnnotatedArticle, sentence: Sentence, edges: readonly Span[]): Clause[] {
  const { tokens } = article
  const forced = forcedBoundaries(tokens, sentence, edges)
  const cuts = [sentence.first]
  for (let i = sentence.first + 1; i < sentence.last; i++) {
    if (forced.has(i) || breaksBefore(tokens, i, sentence, cuts[cuts.length - 1] as number)) cuts.push(i)
  }
  const pieces = cuts.map((first, k) => ({
    first,
    last: cuts[k + 1] ?? sentence.last,
    presupposed: isPresupposing(tokens, first, sentence),
  }))
  return joinFragments(tokens, pieces, forced)
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
  if (!hasVerb(tokens, open, i)) return false
  if (RELATIVES.has(token.norm)) return previous.norm === ',' || previous.pos === 'NOUN' || previous.pos === 'PROPN'
  if (SUBORDINATORS.has(token.norm)) return opensClause(tokens, i, sentence.last, SUBORDINATE_REACH)
  // "so bad that" joins nothing; ", so they left" does
  if (COORDINATORS.has(token.norm))
    return (token.norm !== 'so' || previous.norm === ',') && opensClause(tokens, i, sentence.last, COORDINATE_REACH)
  return previous.norm === ',' && token.pos === 'VERB' && token.norm.endsWith('ing')
}

/** Whether a conjunction opens a clause ("and the court ruled") rather than a phrase ("bread and butter", "after six"). */
function opensClause(tokens: readonly Token[], i: number, last: number, reach: number): boolean {
  let subject = false
  for (let k = i + 1; k < Math.min(last, i + 1 + reach); k++) {
    const token = tokens[k] as Token
    if (token.norm === ',' && subject) return false
    if (isVerb(token)) return subject || k === i + 1
    if (SUBJECT_POS.has(token.pos)) subject = true
  }
  return false
}

function isPresupposing(tokens: readonly Token[], first: number, sentence: Sentence): boolean {
  if (first === sentence.first) return false
  const opener = (tokens[first] as Token).norm
  return SUBORDINATORS.has(opener) || RELATIVES.has(opener)
}

function isVerb(token: Token): boolean {
  return token.pos === 'VERB' || token.pos === 'AUX'
}

function hasVerb(tokens: readonly Token[], first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (isVerb(tokens[i] as Token)) return true
  return false
}

function contentWords(tokens: readonly Token[], first: number, last: number): number {
  let count = 0
  for (let i = first; i < last; i++) if (CONTENT_POS.has((tokens[i] as Token).pos)) count++
  return count
}

/** Joins pieces that are no clause to the one before, or to the one after at the start; never across a forced boundary. */
function joinFragments(tokens: readonly Token[], pieces: readonly Clause[], forced: ReadonlySet<number>): Clause[] {
  const joined: Clause[] = []
  for (const piece of pieces) {
    const previous = joined[joined.length - 1]
    const isFragment = (p: Clause): boolean =>
      contentWords(tokens, p.first, p.last) < MIN_CONTENT_WORDS || !hasVerb(tokens, p.first, p.last)
    if (previous && !forced.has(piece.first) && (isFragment(piece) || isFragment(previous))) {
      joined[joined.length - 1] = { first: previous.first, last: piece.last, presupposed: previous.presupposed }
    } else joined.push(piece)
  }
  return joined
}
