import { union, type Token } from '../document/index.js'
import { CONCEPTS } from '../lexicons/en/concepts.js'
import {
  APPROXIMATORS,
  CLOCK_PREPOSITIONS,
  CLOCK_SUFFIXES,
  COMPARATIVES,
  CURRENCY_SIGNS,
  GENERIC_COUNTED,
  NUMBER_SCALES,
  NUMBER_WORDS,
} from '../lexicons/en/quantities.js'
import { EVENT_REACH, UNIT_REACH } from './settings.js'
import type { Quantity, TokenRange } from './types.js'

const DIGITS = /^\d{1,3}(?:[,.\u202f]\d{3})+(?:\.\d+)?$|^\d+(?:\.\d+)?$/
const NOUN_PHRASE_POS: ReadonlySet<string> = new Set(['ADJ', 'ADV', 'PROPN', 'DET', 'ADP', 'PUNCT', 'NUM'])
/** Years are dates, not amounts. */
const YEAR = /^(?:1[89]|20)\d\d$/
/** "6.10" behind "at" is a time of day. */
const CLOCK = /^\d{1,2}\.\d\d$/
const MONTHS = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/

/**
 * The numbers of `tokens[first, last)` with what they count and how firmly ("at least 40", "about 50").
 * Years, clock times and days of a month are dates and are left to the dates annotator.
 */
export function quantitiesOf(text: string, tokens: readonly Token[], first: number, last: number): Quantity[] {
  const found: Quantity[] = []
  for (let i = first; i < last; i++) {
    const value = numberAt(tokens, i)
    if (value === null || isDatePart(tokens, i) || isAge(tokens, i) || isPartOfWord(tokens, i) || isDifference(tokens, i)) continue
    let end = i + 1
    let amount = value
    const scale = end < last ? NUMBER_SCALES.get((tokens[end] as Token).norm) : undefined
    if (scale !== undefined) {
      amount *= scale
      end++
    }
    const start = openingOf(tokens, i, first)
    const span = { start: (tokens[start.at] as Token).start, end: (tokens[end - 1] as Token).end }
    const money = i > first && CURRENCY_SIGNS.has((tokens[i - 1] as Token).norm) ? (tokens[i - 1] as Token).norm : null
    const counted = money === null ? unitAround(tokens, { from: start.at, to: end }, { first, last }) : null
    const unit = isPartitive(tokens, end) ? null : (money ?? counted?.unit ?? null)
    const phrase = counted ? union(span, tokens[counted.at] as Token) : span
    found.push({ ...span, value: amount, bound: start.bound, unit, words: text.slice(span.start, span.end), phrase })
    i = end - 1
  }
  return found
}

function numberAt(tokens: readonly Token[], i: number): number | null {
  const { norm } = tokens[i] as Token
  const word = NUMBER_WORDS.get(norm)
  if (word !== undefined) return norm === 'one' ? null : word
  return DIGITS.test(norm) && !YEAR.test(norm) ? Number(norm.replace(/,|\u202f/g, '')) : null
}

function isDatePart(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1]?.norm ?? ''
  const previous = tokens[i - 1]?.norm ?? ''
  return (
    (CLOCK.test((tokens[i] as Token).norm) && CLOCK_PREPOSITIONS.has(previous)) ||
    CLOCK_SUFFIXES.has(next) ||
    MONTHS.test(previous) ||
    (MONTHS.test(next) && next.length >= 3) ||
    previous === ':' ||
    next === ':'
  )
}

/** "Ada Quill, 57, said": a number between commas behind a name. */
function isAge(tokens: readonly Token[], i: number): boolean {
  const name = tokens[i - 2]
  const mark = tokens[i + 1]?.norm
  return tokens[i - 1]?.norm === ',' && name?.pos === 'PROPN' && (mark === ',' || mark === '.')
}

/** "Three more than the police counted": how far apart two counts are, not one of them. */
export function isDifference(tokens: readonly Token[], i: number): boolean {
  return COMPARATIVES.has(tokens[i + 1]?.norm ?? '') && tokens[i + 2]?.norm === 'than'
}

/** "42-year-old", "two-carriage": the number belongs to a compound. */
function isPartOfWord(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i] as Token
  const next = tokens[i + 1]
  return next?.norm === '-' && next.start === token.end
}

/** "two of the injured": a part of what is counted elsewhere, not another count of it. */
function isPartitive(tokens: readonly Token[], end: number): boolean {
  return tokens[end]?.norm === 'of'
}

/** Walks left over the currency sign and the words that bound the number: "more than $284". */
function openingOf(tokens: readonly Token[], i: number, first: number): { at: number; bound: Quantity['bound'] } {
  let at = i
  let bound: Quantity['bound'] = 'exact'
  if (at > first && CURRENCY_SIGNS.has((tokens[at - 1] as Token).norm)) at--
  const word = at > first ? APPROXIMATORS.get((tokens[at - 1] as Token).norm) : undefined
  if (word !== undefined) {
    bound = word
    at--
    if (at > first && ['more', 'at', 'less', 'fewer'].includes((tokens[at - 1] as Token).norm)) {
      at--
      if (['less', 'fewer'].includes((tokens[at] as Token).norm)) bound = 'under'
    }
  }
  return { at, bound }
}

/**
 * What is counted. The head noun of the run behind the number ("seven primarily Muslim countries"); where that is no more
 * than "people", or nothing, what happened to them: "40 people were injured", "seven dead", "injuring another 40".
 */
function unitAround(tokens: readonly Token[], number: { from: number; to: number }, clause: TokenRange): Counted | null {
  const noun = headNoun(tokens, number.to, clause.last)
  if (noun !== null && !GENERIC_COUNTED.has(noun.unit)) return { ...noun, unit: CONCEPTS.get(noun.unit) ?? noun.unit }
  return (
    eventWord(tokens, number.to, Math.min(clause.last, number.to + EVENT_REACH), 1) ??
    eventWord(tokens, number.from - 1, Math.max(clause.first, number.from - UNIT_REACH), -1) ??
    noun
  )
}

/** What is counted, and the token that says so. */
interface Counted {
  readonly unit: string
  readonly at: number
}

function headNoun(tokens: readonly Token[], from: number, last: number): Counted | null {
  let noun: Counted | null = null
  for (let i = from; i < Math.min(last, from + UNIT_REACH); i++) {
    const token = tokens[i] as Token
    if (token.pos === 'NOUN') noun = { unit: token.lemma, at: i }
    else if (noun !== null || !NOUN_PHRASE_POS.has(token.pos)) break
  }
  return noun
}

function eventWord(tokens: readonly Token[], from: number, to: number, step: 1 | -1): Counted | null {
  for (let i = from; i !== to; i += step) {
    const token = tokens[i]
    if (!token) return null
    const unit = CONCEPTS.get(token.lemma) ?? CONCEPTS.get(token.norm)
    if (unit !== undefined && token.pos !== 'PROPN') return { unit, at: i }
  }
  return null
}
