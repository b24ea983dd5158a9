import { firstStartingFrom, union, type Span, type Token } from '../../document/index.js'
import { CONCEPTS, LIGHT_WORDS } from '../../lexicons/en/concepts.js'
import {
  ABOARD,
  ANYBODY,
  COMPARING,
  MEASURES,
  PART_CLOSERS,
  PART_HEADS,
  PART_OPENERS,
  PASSING_STATE,
  RANGE_WORDS,
  SEVERITIES,
  TOLLS,
  UNSETTLED,
} from '../../lexicons/en/figures.js'
import { GENERIC_COUNTED, NUMBER_WORDS } from '../../lexicons/en/quantities.js'
import type { Quantity } from '../types.js'
import { normAt } from './members.js'
import { scopeOf } from './scope.js'
import { ABOARD_REACH, GOVERNOR_REACH } from './settings.js'
import type { Member } from './types.js'

/** A quantity of a clause with what else must be the same before it is compared with another. */
export interface Figure {
  readonly quantity: Quantity
  /** The two ends of a score, "14 votes to 11", the larger first; null for a single number. */
  readonly score: readonly [number, number] | null
  readonly unit: string
  readonly kind: 'toll' | 'measure' | 'count'
  /** Whom or how badly, and of what time: "women", "seriously injured", "in 2011". One string for all, '' for the plain count. */
  readonly aspect: string
  /** Adjectives and nouns before what is counted: "six Muslim countries". */
  readonly adjectives: ReadonlySet<string>
  readonly nouns: ReadonlySet<string>
  /** The words on which the figure depends: "a ban on six countries", "seven countries signed". Concepts or base forms. */
  readonly governors: ReadonlySet<string>
  readonly span: Span
}

/** Places that are counted, and also what befalls people who are brought there. */
const PLACE_NOUNS: ReadonlySet<string> = new Set(['hospital', 'clinic', 'infirmary'])

/** The figures of a clause that count or measure a whole; parts, additions, ranges, labels and what is only feared are left out. */
export function figuresOf(member: Member): Figure[] {
  const figures: Figure[] = []
  const { quantities } = member.proposition
  const scope = quantities.length > 0 ? scopeOf(member) : ''
  quantities.forEach((quantity, index) => {
    const at = rangeOf(member, quantity)
    const next = quantities[index + 1]
    const score = next ? scoreOf(member, quantity, next) : null
    const isSecond = index > 0 && scoreOf(member, quantities[index - 1] as Quantity, quantity) !== null
    if (isSecond || (quantity.unit === null && score === null)) return
    if (score === null && (isRangeEnd(member, at) || isCompared(member, quantity))) return
    if (isPart(member, at) || isLabel(member, at, quantity) || isTrailing(member, at, quantity) || isUnsettled(member, at, quantity)) return
    figures.push(figureOf({ member, quantity, at, scope, score, next }))
  })
  return figures
}

interface Place {
  readonly from: number
  readonly to: number
}

/** The tokens of a quantity. */
function rangeOf({ article: { tokens } }: Member, quantity: Span): Place {
  const from = firstStartingFrom(tokens, quantity.start)
  return { from, to: Math.max(from + 1, firstStartingFrom(tokens, quantity.end)) }
}

/** "14 votes to 11", "14 to 11", not "from 11 to 14". */
function scoreOf(member: Member, a: Quantity, b: Quantity): readonly [number, number] | null {
  const { tokens } = member.article
  const [x, y] = [rangeOf(member, a), rangeOf(member, b)]
  const between = y.from - x.to
  const isJoined = normAt(tokens, y.from - 1) === 'to' && (between === 1 || (between === 2 && tokens[x.to]?.pos === 'NOUN'))
  if (!isJoined || ['from', 'between'].includes(normAt(tokens, x.from - 1)) || a.bound !== 'exact' || b.bound !== 'exact') return null
  // "two to three years" is a range: a score has its unit behind the first figure or none at all
  if (between === 1 && b.phrase.end > b.end) return null
  return [Math.max(a.value, b.value), Math.min(a.value, b.value)]
}

function isRangeEnd({ article: { tokens } }: Member, { from, to }: Place): boolean {
  const isNumber = (token: Token | undefined): boolean => token !== undefined && (token.pos === 'NUM' || NUMBER_WORDS.has(token.norm))
  return (
    (RANGE_WORDS.has(normAt(tokens, from - 1)) && isNumber(tokens[from - 2])) ||
    (RANGE_WORDS.has(normAt(tokens, to)) && isNumber(tokens[to + 1]))
  )
}

function isPart({ article: { tokens } }: Member, { from, to }: Place): boolean {
  const before = normAt(tokens, from - 1)
  // "[5Multiple victims": the number of a caption
  if (tokens[to]?.start === tokens[to - 1]?.end && HAS_LETTER.test(normAt(tokens, to))) return true
  // "nine minutes and 46 seconds", "1,700 miles (2,735 km)": the rest of a measure, or the same in another
  if (before === '(' || (before === 'and' && MEASURES.has(tokens[from - 2]?.lemma ?? ''))) return true
  if (before === 'of') return tokens[from - 2]?.pos === 'NUM' || PART_HEADS.has(normAt(tokens, from - 2))
  return PART_OPENERS.has(before) || PART_CLOSERS.has(normAt(tokens, to))
}

/** "Lap 48", "Route 91", "at age 60": the number of a thing, not a number of things. */
function isLabel({ article: { tokens } }: Member, { from }: Place, { bound, words }: Quantity): boolean {
  const before = tokens[from - 1]
  return bound === 'exact' && /^\d/.test(words) && (before?.pos === 'NOUN' || before?.pos === 'PROPN') && !DAY_NAME.test(before.norm)
}

const DAY_NAME = /day$/
const HAS_LETTER = /^\p{L}/u

/** "Four seriously injured and 16": what the number counts is told right before it ("raised the number of injured to 13"), or not at all. */
function isTrailing({ article: { tokens } }: Member, { from }: Place, { phrase, start }: Quantity): boolean {
  const gap = ['to', 'at'].includes(normAt(tokens, from - 1)) ? 2 : 1
  return phrase.start < start && firstStartingFrom(tokens, phrase.start) < from - gap
}

/** "Seven points more than", "two feet tall": behind what it counts the figure is set against another. */
function isCompared({ article: { tokens } }: Member, { phrase }: Quantity): boolean {
  const behind = firstStartingFrom(tokens, phrase.end)
  return COMPARING.has(normAt(tokens, behind)) || (normAt(tokens, behind) === 'out' && normAt(tokens, behind + 1) === 'of')
}

function isUnsettled({ article, proposition }: Member, { from }: Place, { phrase }: Quantity): boolean {
  const start = Math.max(proposition.start, article.tokens[Math.max(0, from - GOVERNOR_REACH)]?.start ?? 0)
  return UNSETTLED.test(article.article.text.slice(start, phrase.end))
}

interface Draft {
  readonly member: Member
  readonly quantity: Quantity
  readonly at: Place
  readonly scope: string
  readonly score: readonly [number, number] | null
  readonly next: Quantity | undefined
}

function figureOf({ member, quantity, at, scope, score, next }: Draft): Figure {
  const { tokens } = member.article
  const head = rangeOf(member, { start: Math.max(quantity.end, quantity.phrase.start), end: quantity.phrase.end }).to - 1
  const isAfter = quantity.phrase.end > quantity.end
  const inside = isAfter ? tokens.slice(at.to, head) : []
  const unit = unitOf(member, quantity, { at, head: isAfter ? (tokens[head] as Token) : null })
  const aboard = unit === 'aboard' ? aboardNear(member, at) : null
  const kind = TOLLS.has(unit) || unit === 'aboard' ? 'toll' : MEASURES.has(unit) ? 'measure' : 'count'
  const state = PASSING_STATE.exec(textOf(member))?.[0].toLowerCase() ?? ''
  const span = score && next ? union(quantity, next) : aboard ? union(quantity.phrase, aboard) : quantity.phrase
  return {
    quantity,
    score,
    unit: score ? `score ${unit}` : unit,
    kind,
    aspect: [kind === 'toll' ? whoOf(inside) : '', kind === 'toll' ? degreeOf(tokens, at.from, head) : '', state, scope].join('/'),
    adjectives: new Set(inside.filter(({ pos }) => pos === 'ADJ').map(({ lemma }) => lemma)),
    nouns: new Set(inside.filter(({ pos }) => pos === 'NOUN' || pos === 'PROPN').map(({ lemma }) => lemma)),
    governors: governorsOf(member, at, head),
    span,
  }
}

function textOf({ article, proposition }: Member): string {
  return article.article.text.slice(proposition.start, proposition.end)
}

function unitOf(member: Member, { unit }: Quantity, { at, head }: { at: Place; head: Token | null }): string {
  if (head !== null && head.pos === 'NOUN' && PLACE_NOUNS.has(head.lemma) && member.article.tokens[at.to] === head)
    return `${head.lemma} place`
  const counted = head?.lemma ?? ''
  const isAnybody = unit === 'people' || GENERIC_COUNTED.has(counted) || ANYBODY.has(counted)
  return isAnybody && aboardNear(member, at) !== null ? 'aboard' : (unit ?? '')
}

/** "212 people on board", "carrying 212 people". */
function aboardNear({ article: { tokens }, first, last }: Member, { from, to }: Place): Token | null {
  const end = Math.min(last, to + ABOARD_REACH)
  for (let i = Math.max(first, from - ABOARD_REACH); i < end; i++) if (ABOARD.has(tokens[i]?.lemma ?? '')) return tokens[i] as Token
  return null
}

/** "Women", "passengers": a part of all the people there were; '' for anybody. */
function whoOf(inside: readonly Token[]): string {
  const noun = inside.find(({ pos, lemma }) => pos === 'NOUN' && !ANYBODY.has(lemma))
  return noun?.lemma ?? ''
}

function degreeOf(tokens: readonly Token[], from: number, head: number): string {
  for (let i = Math.max(0, from - 2); i <= head + 1; i++) {
    const degree = SEVERITIES.get(normAt(tokens, i))
    if (degree !== undefined) return degree
  }
  return ''
}

/** The verb or noun before the figure, the verb behind what it counts, and what befell people where that is what is counted. */
function governorsOf({ article: { tokens }, first, last }: Member, at: Place, head: number): Set<string> {
  const before = tokens
    .slice(Math.max(first, at.from - GOVERNOR_REACH), at.from)
    .reverse()
    .find((token) => GOVERNING.has(token.pos) && !LIGHT_WORDS.has(token.lemma))
  const behind = tokens.slice(head + 1, Math.min(last, head + 1 + GOVERNOR_REACH)).find(({ pos }) => pos === 'VERB')
  const counted = tokens.slice(at.to, head + 1)
  const event =
    counted.some(({ lemma }) => GENERIC_COUNTED.has(lemma)) && !GENERIC_COUNTED.has(tokens[head]?.lemma ?? '') ? tokens[head] : undefined
  return new Set([before, behind, event].flatMap((token) => (token ? [CONCEPTS.get(token.lemma) ?? token.lemma] : [])))
}

const GOVERNING: ReadonlySet<string> = new Set(['VERB', 'NOUN', 'PROPN'])
