import { mergeSpans, type PublicationTime, type Ref, type Span } from '../document/index.js'
import { lengthOf, newLength, type Witnesses } from './shared-text.js'
import type { Direction, Node, SharedText } from './types.js'

/**
 * Who took a shared text from whom. Evidence in order of weight: a credit, a citation, the time of publication where both
 * are stated to the needed precision, an altered copy against an intact one. Where nothing settles it the direction is
 * `unknown`, and `from` is merely the article that has less of its own.
 */
export function directionOf(shared: SharedText, witnesses: Witnesses): Direction {
  for (const [basis, rule] of RULES) {
    const found = rule(shared, witnesses)
    if (found) return { ...found, basis }
  }
  return { ...undecided(shared), basis: 'none' }
}

type Settled = Omit<Direction, 'basis'>
type Rule = (shared: SharedText, witnesses: Witnesses) => Settled | null

const eitherWay =
  (decide: (from: Node, to: Node) => { reason: string; certainty: Direction['certainty']; evidence: readonly Ref[] } | null): Rule =>
  ({ a, b }) => {
    const forward = decide(a, b)
    const backward = decide(b, a)
    if ((forward === null) === (backward === null)) return null
    return forward ? { from: a, to: b, ...forward } : { from: b, to: a, ...(backward as NonNullable<typeof backward>) }
  }

/** The name under which the text of an article can be credited or cited. */
function nameOf(node: Node): string | null {
  return node.newsroom ?? node.voice
}

const byCredit = eitherWay((from, to) => {
  const name = nameOf(to)
  const ref = name === null ? undefined : from.credits.get(name)
  return ref ? { reason: `credits ${name} for its text`, certainty: 'known', evidence: [ref] } : null
})

const byCitation = eitherWay((from, to) => {
  const name = nameOf(to)
  const refs = name === null || name === nameOf(from) ? undefined : from.cites.get(name)
  return refs ? { reason: `names ${name} as a source`, certainty: 'inferred', evidence: refs } : null
})

const byTime = eitherWay((from, to) => {
  const later = from.article.article.published
  const earlier = to.article.article.published
  if (!later || !earlier || !isLater(later, earlier)) return null
  return { reason: `published ${later.value}, after ${earlier.value}`, certainty: 'inferred', evidence: [] }
})

/** Whether one time lies after another with both stated; a date against a time of the same day decides nothing. */
function isLater(a: PublicationTime, b: PublicationTime): boolean {
  if (a.basis === 'given' || b.basis === 'given' || a.certainty !== 'stated' || b.certainty !== 'stated') return false
  if (a.value.slice(0, 10) !== b.value.slice(0, 10)) return a.value.slice(0, 10) > b.value.slice(0, 10)
  if (!hasClock(a.value) || !hasClock(b.value)) return false
  return Date.parse(a.value) > Date.parse(b.value)
}

/** A time of 00:00 is how many systems write "no time known". */
function hasClock(value: string): boolean {
  return value.length > 10 && !/T00:00(?::00)?(?:\.0+)?(?:Z|[+-]\d\d:?\d\d)?$/.test(value)
}

/**
 * Of a text and its word-for-word respelling the intact one was first: the one that a third article has word for word, where
 * the other's words stand nowhere else; without a third, the one that credits somebody.
 */
const bySpinning: Rule = (shared, witnesses) => {
  const spun = shared.matches.filter((match) => match.kind === 'spun')
  if (spun.length === 0) return null
  const { a, b } = shared
  const [seenA, seenB] = [isWitnessed(a, spun, witnesses(a, b)), isWitnessed(b, spun, witnesses(b, a))]
  const intact = seenA !== seenB ? (seenA ? a : b) : a.credits.size > 0 === b.credits.size > 0 ? null : a.credits.size > 0 ? a : b
  if (intact === null) return null
  const from = intact === a ? b : a
  const reason =
    seenA === seenB ? 'replaces words of the other one by one' : 'replaces words one by one that a third article has as the other has them'
  return { from, to: intact, certainty: 'inferred', reason, evidence: spun.flatMap((match) => [match.a, match.b]) }
}

/** Whether most of an article's side of these matches stands word for word in a third article. */
function isWitnessed({ article }: Node, matches: SharedText['matches'], seen: readonly Span[]): boolean {
  const own = mergeSpans(matches.map((match) => (match.a.article === article.article.id ? match.a : match.b)))
  return 2 * (lengthOf(own) - newLength(own, seen)) > lengthOf(own)
}

function undecided({ a, b, spansA, spansB }: SharedText): Settled {
  const share = (node: Node, spans: SharedText['spansA']): number => lengthOf(spans) / Math.max(1, node.reportLength)
  const [from, to] = share(a, spansA) >= share(b, spansB) ? [a, b] : [b, a]
  return { from, to, certainty: 'unknown', reason: 'share a text; neither texts nor dates settle who had it first', evidence: [] }
}

/** In order of weight. */
const RULES: readonly (readonly [Direction['basis'], Rule])[] = [
  ['credit', byCredit],
  ['citation', byCitation],
  ['time', byTime],
  ['damage', bySpinning],
]
