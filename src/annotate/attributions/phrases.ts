import type { Token } from '../../document/index.js'
import { OBJECT_PRONOUNS, PERSONAL_PRONOUNS, POSSESSIVE_PRONOUNS, SUBJECT_PRONOUNS } from '../../lexicons/en/grammar.js'
import {
  NAME_PREPOSITIONS,
  OCCASION_NOUNS,
  POSTMODIFIERS,
  RELATIVE_WORDS,
  SOURCE_PREPOSITIONS,
  TAKING_TO,
  TEMPORAL_NOUNS,
} from '../../lexicons/en/phrases.js'
import { isQuoted, quotationEnd, quotationStart } from './readings.js'
import type { Reading, TokenRange } from './types.js'

/** Whether a token can be part of a noun phrase between its determiner and its head. */
export function isNominal(token: Token | undefined): boolean {
  if (!token) return false
  const { pos, norm } = token
  return (
    pos === 'NOUN' || pos === 'PROPN' || pos === 'ADJ' || pos === 'NUM' || norm === "'s" || norm === "'" || norm === '&' || norm === '$'
  )
}

/** Whether a token can be what a noun phrase is about: a noun, name, number or sign. */
export function isHead(token: Token | undefined): boolean {
  return token !== undefined && (token.pos === 'NOUN' || token.pos === 'PROPN' || token.pos === 'NUM' || token.pos === 'SYM')
}

function isPersonal(token: Token): boolean {
  return PERSONAL_PRONOUNS.has(token.norm)
}

/** "she", "some", "those": a subject without a noun. */
export function isPronounSubject(token: Token | undefined): boolean {
  return token !== undefined && SUBJECT_PRONOUNS.has(token.norm)
}

/** "the", "two", "her": what opens a noun phrase. */
export function isDeterminer(token: Token | undefined): boolean {
  return token !== undefined && (token.pos === 'DET' || POSSESSIVE_PRONOUNS.has(token.norm))
}

/** The noun phrase whose last token is at `end`, reaching back no further than `floor`; null where there is none. */
export function phraseEndingAt(reading: Reading, end: number, floor: number): TokenRange | null {
  const { tokens } = reading
  const last = tokens[end]
  if (!last || end < floor) return null
  if (isPersonal(last) || (isPronounSubject(last) && !isNominal(tokens[end - 1]))) return { first: end, last: end + 1 }
  if (last.norm === "'s" || last.norm === "'") return null
  let first = baseStart(reading, end, floor)
  if (first > end) return null
  const occasion = OCCASION_NOUNS.has(last.norm) || TEMPORAL_NOUNS.has(last.norm)
  if (occasion && first - 2 >= floor && tokens[first - 1]?.pos === 'ADP' && isHead(tokens[first - 2]))
    return phraseEndingAt(reading, first - 2, floor)
  for (;;) {
    const link = linkBefore(reading, first, floor)
    if (link === null) break
    const longer = baseStart(reading, link, floor)
    if (longer > link) break
    first = longer
  }
  return trimFronted(reading, { first, last: end + 1 }, floor)
}

/** The start of the phrase core that ends at `end`: determiner, adjectives, names; `end + 1` where there is none. */
function baseStart(reading: Reading, end: number, floor: number): number {
  const { tokens } = reading
  let first = end + 1
  while (first - 1 >= floor) {
    const token = tokens[first - 1] as Token
    if (isQuoted(reading, first - 1)) {
      const start = quotationStart(reading, first - 1)
      if (first > end || first - start > 6 || start < floor || !(isNominal(tokens[start - 1]) || isDeterminer(tokens[start - 1]))) break
      first = start
      continue
    }
    if (RELATIVE_WORDS.has(token.norm)) break
    if (isDeterminer(token)) {
      first--
      if (tokens[first - 1]?.pos === 'DET' && first - 1 >= floor) first--
      break
    }
    const joins = isNominal(token) || isInside(reading, first - 1, end)
    if (!joins) break
    first--
  }
  while (first <= end && (tokens[first]?.norm === "'s" || tokens[first]?.pos === 'CCONJ' || tokens[first]?.norm === ',')) first++
  return first > end || !reaches(reading, first, end) ? end + 1 : first
}

/** Small words that hold a phrase together: "Smith and Jones", "Lt. Gen.", "director, John Smith", "(R-Fla.)". */
function isInside(reading: Reading, index: number, end: number): boolean {
  const { tokens } = reading
  const [before, token, after] = [tokens[index - 1], tokens[index] as Token, tokens[index + 1]]
  if (index >= end || !after) return false
  if (token.pos === 'CCONJ' && token.norm === 'and')
    return isHead(before) && (after.pos === 'PROPN' || after.pos === 'NOUN') && before?.pos === after.pos
  if (token.norm === '-' || token.norm === '/' || token.norm === '.') return before?.end === token.start && isNominal(before)
  if (token.norm === '(' || token.norm === ')') return isHead(before) || isHead(after)
  if (token.pos === 'ADV') return after.pos === 'ADJ' && isDeterminer(before)
  return token.pos === 'VERB' && (isDeterminer(before) || POSTMODIFIERS.has(token.norm)) && isNominal(after)
}

function reaches(reading: Reading, first: number, end: number): boolean {
  for (let i = first; i <= end; i++) if (isHead(reading.tokens[i]) || isPronounSubject(reading.tokens[i])) return true
  return false
}

/** The token before a preposition that ties the phrase to an earlier noun ("a source close to |Marsh|"), null where none does. */
function linkBefore(reading: Reading, first: number, floor: number): number | null {
  const { tokens } = reading
  const preposition = tokens[first - 1]
  const before = tokens[first - 2]
  if (!preposition || !before || first - 2 < floor || isQuoted(reading, first - 1) || !tiesOn(preposition, before)) return null
  if (POSTMODIFIERS.has(before.norm) && first - 3 >= floor && isHead(tokens[first - 3])) return first - 3
  if (before.norm === ',' || !(isHead(before) || before.pos === 'ADJ')) return null
  return first - 2
}

function tiesOn(preposition: Token, before: Token): boolean {
  if (preposition.norm === 'to') return TAKING_TO.has(before.norm)
  return SOURCE_PREPOSITIONS.has(preposition.norm) || (POSTMODIFIERS.has(before.norm) && preposition.pos === 'ADP')
}

/** Cuts "On Tuesday" and "In a statement" off the front of a phrase that only runs on because a comma is missing. */
function trimFronted(reading: Reading, range: TokenRange, floor: number): TokenRange | null {
  const { tokens } = reading
  let { first } = range
  for (let i = first; i < range.last - 1; i++) {
    const token = tokens[i] as Token
    const next = tokens[i + 1] as Token
    if (TEMPORAL_NOUNS.has(token.norm) && next.norm !== "'s" && next.norm !== '-' && (isNominal(next) || isDeterminer(next))) first = i + 1
  }
  const fronted = first > floor && tokens[first - 1]?.pos === 'ADP' && first === range.first
  if (fronted)
    for (let i = first; i < range.last - 1; i++)
      if (tokens[i]?.pos === 'NOUN' && tokens[i + 1]?.pos === 'PROPN' && isDeterminer(tokens[first]))
        return { first: i + 1, last: range.last }
  return first < range.last ? { first, last: range.last } : null
}

/** The noun phrase that starts at `start`, no further than `ceiling`, with what hangs on it by "of", "for" …; null where there is none. */
export function phraseStartingAt(reading: Reading, start: number, ceiling: number, links = true): TokenRange | null {
  const { tokens } = reading
  const opener = tokens[start]
  if (!opener || start >= ceiling) return null
  if (isPersonPronoun(opener) && !isOwner(opener, tokens[start + 1])) return { first: start, last: start + 1 }
  let last = coreEnd(reading, start, ceiling)
  if (last === start || !reaches(reading, start, last - 1)) return null
  while (links && last < ceiling) {
    const preposition = tokens[last] as Token
    const skip = POSTMODIFIERS.has(preposition.norm) && preposition.pos !== 'ADP' ? 1 : 0
    const isName = tokens[last - 1]?.pos === 'PROPN'
    if (skip === 0 && !(isName ? NAME_PREPOSITIONS.has(preposition.norm) : tiesOn(preposition, tokens[last - 1] as Token))) break
    const next = objectEnd(reading, last + skip + 1, ceiling)
    if (next === last + skip + 1) break
    last = next
  }
  return { first: start, last }
}

/** "in |her| book": a pronoun that belongs to the noun behind it. */
function isOwner(token: Token, next: Token | undefined): boolean {
  return isDeterminer(token) && isNominal(next)
}

/** The object of a preposition: a phrase, or a pronoun ("familiar with it"). */
function objectEnd(reading: Reading, start: number, ceiling: number): number {
  const token = reading.tokens[start]
  return token && start < ceiling && token.pos === 'PRON' && isPersonPronoun(token) ? start + 1 : coreEnd(reading, start, ceiling)
}

function isPersonPronoun(token: Token): boolean {
  return OBJECT_PRONOUNS.has(token.norm) && (token.pos === 'PRON' || token.pos === 'NOUN')
}

/** "the Morning Post", "Tuesday's": a word for a time that does not end the phrase. */
function isInName(reading: Reading, i: number): boolean {
  const [token, next] = [reading.tokens[i] as Token, reading.tokens[i + 1]]
  return next?.norm === "'s" || next?.norm === '-' || (token.pos === 'PROPN' && next?.pos === 'PROPN' && !token.norm.endsWith('day'))
}

function coreEnd(reading: Reading, start: number, ceiling: number): number {
  const { tokens } = reading
  let last = start
  while (last < ceiling && (tokens[last]?.pos === 'DET' || (last === start && isDeterminer(tokens[last])))) last++
  for (; last < ceiling; last++) {
    const token = tokens[last] as Token
    if (isQuoted(reading, last)) {
      const end = quotationEnd(reading, last)
      if (end - last > 6 || end >= ceiling || !isNominal(tokens[end])) break
      last = end - 1
      continue
    }
    if (RELATIVE_WORDS.has(token.norm)) break
    const joined = token.norm === 'and' && isHead(tokens[last - 1]) && tokens[last + 1]?.pos === tokens[last - 1]?.pos
    const inside = (token.norm === '-' || token.norm === '/') && tokens[last - 1]?.end === token.start
    if (!isNominal(token) && !joined && !inside) break
    if (TEMPORAL_NOUNS.has(token.norm) && last > start && !isInName(reading, last)) break
  }
  return last
}
