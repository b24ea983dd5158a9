import {
  BUSINESS_WORDS,
  COUNT_OPENERS,
  DECADES,
  NUMBERED_THINGS,
  NUMBERS,
  ORDINALS,
  YEAR_PREPOSITIONS,
} from '../../../lexicons/en/dates.js'
import { FIRST_YEAR, FIRST_YEAR_BEHIND_PREPOSITION, GUARD_LENGTH, LAST_YEAR, MONEY_WINDOW } from '../settings.js'
import type { Direction, Meaning, Period } from '../types.js'
import { alternatives, DIGIT, directionOf, lower, pattern, wordBefore, type Found, type Rule } from './rule.js'

const YEAR = '(?<year>1\\d{3}|20\\d\\d)'
const ORDINAL = `(?<ordinal>${alternatives(ORDINALS.keys())})`
const OF_YEAR = `(?:,? (?:of |in )?(?:the |fiscal )?(?:${YEAR}|(?<pointer>last|this|next|the|that) (?:fiscal )?year))`
const TENS = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety'

/** Years, decades, quarters and halves. */
export const YEAR_RULES: readonly Rule[] = [
  // the third quarter of 2016 · fourth-quarter · first half of this year
  {
    starts: [...ORDINALS.keys(), DIGIT, 'fiscal'],
    pattern: pattern(`(?:fiscal[ -])?${ORDINAL}[ -](?:fiscal[ -])?(?<part>quarter|half)(?!-)${OF_YEAR}?`),
    read: readPart,
  },
  // 1989's third quarter · the 1989 second quarter
  { starts: [DIGIT], pattern: pattern(`${YEAR}(?:['’]s)? (?:fiscal )?${ORDINAL}[ -](?<part>quarter|half)(?!-)`), read: readPart },
  // last year's third quarter · this year's first half
  {
    starts: ['last', 'this', 'next'],
    pattern: pattern(`(?<pointer>last|this|next) year['’]s (?:fiscal )?${ORDINAL}[ -](?<part>quarter|half)(?!-)`),
    read: readPart,
  },
  // Q3 2017 · Q1
  { starts: ['q1', 'q2', 'q3', 'q4'], pattern: pattern(`Q(?<number>[1-4])(?:[ -](?:of )?${YEAR})?`), read: readPart },
  // this quarter · last quarter · the current quarter
  {
    starts: ['this', 'last', 'next', 'current', 'the'],
    pattern: pattern(
      '(?<article>the )?(?<pointer>this|last|next|current|latest|same|year-ago|year-earlier|previous|preceding|following)(?: fiscal)? (?<unit>quarter|period)',
    ),
    read: readPointedQuarter,
  },
  // the year-ago results · the year-earlier period
  {
    starts: ['year'],
    pattern: pattern('year-(?:ago|earlier)(?: (?:quarter|period|results|figure))?'),
    read: () => ({ kind: 'from-context', grain: 'year', offset: -1 }),
  },
  // the quarter ended Sept. 30: the one last spoken of
  { starts: ['the'], pattern: pattern('the quarter'), read: () => ({ kind: 'from-context', grain: 'quarter', offset: 0 }) },
  // the fiscal year
  { starts: ['the'], pattern: pattern('the fiscal year'), read: () => ({ kind: 'from-publication', grain: 'year', offset: 0 }) },
  // 2015/16 · 1997-98 · 2010–2012
  { starts: [DIGIT], pattern: pattern(`${YEAR}[/–-](?<until>1\\d{3}|20\\d\\d|\\d\\d)(?![.,/–-]?\\d)`), read: readYears },
  // the 1990s · mid-1980s
  { starts: [DIGIT], pattern: pattern("(?<decade>1[4-9]\\d|20\\d)0['’]?s"), read: ({ groups }) => decade(Number(groups.decade)) },
  // the nineties
  {
    starts: ['the', 'early', 'late', 'mid'],
    pattern: pattern(`(?:the|early|late|mid)[ -](?:early[ -]|late[ -]|mid[ -])?(?<name>${alternatives(DECADES.keys())})(?! of)`),
    read: ({ groups }) => decade(DECADES.get((groups.name as string).toLowerCase()) as number),
  },
  // nineteen ninety-seven · the year two thousand
  {
    starts: ['nineteen'],
    pattern: pattern(`nineteen (?<tens>${TENS})(?:[ -](?<one>one|two|three|four|five|six|seven|eight|nine))?`),
    read: readSpelled,
  },
  { starts: ['year', 'the'], pattern: pattern('(?:the )?year two thousand'), read: () => year(2000) },
  // 1959
  { starts: [DIGIT], pattern: pattern(`${YEAR}(?!\\d|[.,:/]\\d|-\\d|%)`), read: readYear },
]

/** "$35.2 million", "profit", "G.D.P." */
const MONEY = new RegExp(`[$£€¥%]|\\b(?:${alternatives(BUSINESS_WORDS)})\\b`, 'iu')

function year(value: number): Meaning {
  return { kind: 'absolute', period: { grain: 'year', index: value } }
}

function decade(index: number): Meaning {
  return { kind: 'absolute', period: { grain: 'decade', index } }
}

function readPart(found: Found): Meaning | null {
  const { groups } = found
  const grain = groups.part?.toLowerCase() === 'half' ? 'half' : 'quarter'
  const ordinal =
    groups.number === undefined ? (ORDINALS.get((groups.ordinal as string).toLowerCase()) as number) : Number(groups.number) - 1
  if (grain === 'half' && (ordinal > 1 || (groups.year === undefined && groups.pointer === undefined))) return null
  if (groups.year === undefined && groups.pointer === undefined && !isAboutMoney(found)) return null
  const size = grain === 'half' ? 2 : 4
  if (groups.year !== undefined) return { kind: 'absolute', period: { grain, index: Number(groups.year) * size + ordinal } }
  const direction: Direction = ['the', 'that'].includes(lower(groups.pointer)) ? null : directionOf(groups.pointer)
  return { kind: 'part-of-year', grain, ordinal, direction }
}

/** Matches have a third quarter too. */
function isAboutMoney({ text, start, end }: Found): boolean {
  return MONEY.test(text.slice(Math.max(0, start - MONEY_WINDOW), end + MONEY_WINDOW))
}

function readPointedQuarter({ groups }: Found): Meaning | null {
  const pointer = (groups.pointer as string).toLowerCase()
  if (pointer.startsWith('year-')) return { kind: 'from-context', grain: 'year', offset: -1 }
  if (pointer === 'latest' || pointer === 'same') return { kind: 'from-context', grain: 'quarter', offset: 0 }
  if (lower(groups.unit) === 'period') return null
  if (pointer === 'previous' || pointer === 'preceding') return { kind: 'from-context', grain: 'quarter', offset: -1 }
  if (pointer === 'following') return { kind: 'from-context', grain: 'quarter', offset: 1 }
  const direction = directionOf(pointer)
  return { kind: 'from-publication', grain: 'quarter', offset: direction === 'last' ? -1 : direction === 'next' ? 1 : 0 }
}

/** "1997-98" is two years; "1939-45" too; "1998-07" is not. */
function readYears({ groups }: Found): Meaning | null {
  const first = Number(groups.year)
  const digits = groups.until as string
  const last = digits.length === 2 ? first - (first % 100) + Number(digits) : Number(digits)
  if (last <= first || first < FIRST_YEAR_BEHIND_PREPOSITION || last > LAST_YEAR) return null
  return { kind: 'absolute', period: yearPeriod(first), until: yearPeriod(last) }
}

function yearPeriod(index: number): Period {
  return { grain: 'year', index }
}

function readSpelled({ groups }: Found): Meaning {
  const tens = NUMBERS.get((groups.tens as string).toLowerCase()) as number
  return year(1900 + tens + (NUMBERS.get(groups.one?.toLowerCase() ?? '') ?? 0))
}

/** "$1997", "No. 1984", "1,997" */
const NOT_YEAR_BEFORE = /[$£€¥#@.,:/\d&]$|[-–—]$|\b(?:No|no|Nos)\.\s$/u
/** " people", " miles", " GMT", " hours": what is counted, or the time of day */
const COUNTED_AFTER = /^\s(?:[a-z]+s|people|feet|men|women|per|million|billion|GMT|hrs?|km|mph|m|ft|tons?|metric|mg|kg)\b/u

function readYear(found: Found): Meaning | null {
  const { text, start, end, groups } = found
  const value = Number(groups.year)
  const before = text.slice(Math.max(0, start - GUARD_LENGTH), start)
  const word = wordBefore(found)
  const isBehindPreposition = YEAR_PREPOSITIONS.has(word)
  const isJoined = /\p{L}-$/u.test(before)
  if (value > LAST_YEAR || (value < FIRST_YEAR && (!isBehindPreposition || value < FIRST_YEAR_BEHIND_PREPOSITION))) return null
  if (NOT_YEAR_BEFORE.test(before) && !isJoined) return null
  if (NUMBERED_THINGS.has(word.replace(/\.$/u, ''))) return null
  if (COUNTED_AFTER.test(text.slice(end, end + GUARD_LENGTH)) && (!isBehindPreposition || COUNT_OPENERS.has(word))) return null
  return year(value)
}
