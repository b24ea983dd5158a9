import {
  CONTEXT_POINTERS,
  INEXACT_WORDS,
  NUMBERS,
  PARTS_OF_DAY,
  PERIOD_SHADES,
  POSSESSIVE_DETERMINERS,
  SEASONS,
  SEASON_PREPOSITIONS,
} from '../../../lexicons/en/dates.js'
import type { Grain, Meaning } from '../types.js'
import { alternatives, DIGIT, directionOf, isCapital, lower, pattern, wordBefore, type Found, type Rule } from './rule.js'

const PART = '(?:,? (?:early |late )?(?:morning|afternoon|evening|night))?'
const COUNT = `(?<count>${alternatives(NUMBERS.keys())}|\\d{1,3})`
const COUNTS = [DIGIT, ...NUMBERS.keys()]
const UNIT = '(?<unit>day|week|month|year|decade)'
/** "early this month", "later that day", "the end of the year". */
const SHADE = '(?:(?:early|late|later|earlier|mid)[ -])?'
const CLAUSE_END = /^\s*(?:[.,;:)"”’]|$|\s(?:and|but|in|at|with|when|to|for|from)\b)/u

/** Expressions that count from the day of publication or from the date last spoken of. */
export const RELATIVE_RULES: readonly Rule[] = [
  // the day before yesterday · the day after tomorrow
  {
    starts: ['the', 'day'],
    pattern: pattern('(?:the )?day (?<way>before yesterday|after tomorrow)'),
    read: ({ groups }) => fromPublication('day', lower(groups.way).startsWith('b') ? -2 : 2),
  },
  // yesterday · late yesterday afternoon · today · tonight · tomorrow morning
  {
    starts: ['yesterday', 'today', 'tonight', 'tomorrow', ...PERIOD_SHADES],
    pattern: pattern(`${SHADE}(?<day>yesterday|today|tonight|tomorrow)${PART}`),
    read: readNamedDay,
  },
  // this morning · last night
  {
    starts: ['this', 'last', ...PERIOD_SHADES],
    pattern: pattern(`${SHADE}(?<pointer>this|last) (?<part>morning|afternoon|evening|night)`),
    read: readPartOfDay,
  },
  // last month · earlier this year · the previous day · the following year · that day · the same week
  {
    starts: ['last', 'this', 'next', 'that', 'the', 'same', 'previous', 'following', 'coming', 'current', ...PERIOD_SHADES],
    pattern: pattern(
      `${SHADE}(?:the )?(?<pointer>last|this|next|that|same|very same|previous|preceding|following|coming|current)(?: (?:fiscal|calendar|business))? (?<unit>day|weekend|week|month|year|decade|morning|afternoon|evening|night)`,
    ),
    read: readPointed,
  },
  // two years ago · a week ago · 10 days earlier · a year later
  {
    starts: COUNTS,
    pattern: pattern(
      `${COUNT}[ -]${UNIT}s? (?<way>ago|earlier|later|from now|from today|before|previously|beforehand|afterwards?)(?! than\\b)`,
    ),
    read: readCounted,
  },
  // the year before · the day after
  { starts: ['the'], pattern: pattern('the (?<unit>day|week|month|year) (?<way>before|after)'), read: readBefore },
  // the weekend · over the weekend
  { starts: ['the'], pattern: pattern('the (?<unit>weekend)'), read: () => fromPublication('weekend', -1) },
  // the end of the year · by year-end · the middle of the month
  {
    starts: ['the'],
    pattern: pattern('the (?:end|beginning|start|middle|rest|remainder) of (?:the|this) (?<unit>week|month|year|decade)'),
    read: ({ groups }) => fromPublication(lower(groups.unit) as Grain, 0),
  },
  { starts: ['year'], pattern: pattern("year(?:-| |['’]s )end"), read: () => fromPublication('year', 0) },
  // Summer 2012 · the spring of 1999
  {
    starts: [...SEASONS.keys()],
    pattern: pattern(`(?<season>${alternatives(SEASONS.keys())})(?: of)? (?<year>19\\d\\d|20\\d\\d)(?! \\p{Lu})`),
    read: readSeason,
  },
  // last summer · this past spring · next fall · in the autumn
  {
    starts: ['last', 'this', 'next', 'the', ...PERIOD_SHADES],
    pattern: pattern(
      `${SHADE}(?<pointer>last|this past|this coming|this|next|the) (?<season>${alternatives(SEASONS.keys())})(?:,? (?:of )?(?<year>19\\d\\d|20\\d\\d))?`,
    ),
    read: readSeason,
  },
]

/** "today's world", "today's youth": nowadays */
const TIMELESS_AFTER = /^['’]s\s(?:world|youth|young|society|standards|generation|economy|culture|kids|children|market)/u

const PROGRAMME = /^['"’”]?\s(?:show|program|programme|Show)\b/u

/** "USA ", "the ": a title begins. */
const TITLE_BEFORE = /(?:\p{Lu}[\p{L}]+|\bthe)\s$/u

function fromPublication(grain: Grain, offset: number): Meaning {
  return { kind: 'from-publication', grain, offset }
}

/** "USA Today", "the Today programme", "The Tonight Show" are no days. */
function readNamedDay(found: Found): Meaning | null {
  const word = (found.groups.day as string).toLowerCase()
  if (
    isCapital(found.groups.day) &&
    (PROGRAMME.test(found.text.slice(found.end, found.end + 12)) ||
      TITLE_BEFORE.test(found.text.slice(Math.max(0, found.start - 16), found.start)))
  )
    return null
  if (wordBefore(found) === 'of' && word !== 'yesterday') return null
  if (TIMELESS_AFTER.test(found.text.slice(found.end, found.end + 16))) return null
  return fromPublication('day', word === 'yesterday' ? -1 : word === 'tomorrow' ? 1 : 0)
}

function readPartOfDay({ groups }: Found): Meaning | null {
  const night = groups.part?.toLowerCase() === 'night'
  const last = groups.pointer?.toLowerCase() === 'last'
  return last && !night ? null : fromPublication('day', last ? -1 : 0)
}

/** `"This Week`": a programme */
const OPEN_QUOTE = /["'“‘`]/u
/** "his last year in office" is no date. */
/** "the same week that the shop opened" names its own week. */
const SPECIFIED = /^\s(?:that|as|when|in which|of)\b/u

/** "the last week", "the next year" are durations; "last year" is a date. */
function readPointed(found: Found): Meaning | null {
  const pointer = (found.groups.pointer as string).toLowerCase()
  const unit = (found.groups.unit as string).toLowerCase()
  if (POSSESSIVE_DETERMINERS.has(wordBefore(found))) return null
  const grain = PARTS_OF_DAY.includes(unit) ? 'day' : (unit as Grain)
  const hasArticle = /^(?:\w+[\s-]+)?the\s/iu.test(found.text.slice(found.start, found.end))
  const offset = CONTEXT_POINTERS.get(pointer)
  if (offset !== undefined)
    return SPECIFIED.test(found.text.slice(found.end, found.end + 8)) ? null : { kind: 'from-context', grain, offset }
  if (hasArticle && pointer === 'next' && unit === 'day') return { kind: 'from-context', grain, offset: 1 }
  if ((hasArticle || wordBefore(found) === 'the') && (pointer === 'last' || pointer === 'next')) return null
  if (pointer === 'current') return fromPublication(grain, 0)
  if (unit === 'day' || PARTS_OF_DAY.includes(unit)) return null
  if (isCapital(found.groups.unit) && OPEN_QUOTE.test(found.text.charAt(found.start - 1))) return null
  const direction = directionOf(pointer)
  return fromPublication(grain, direction === 'last' ? -1 : direction === 'next' ? 1 : 0)
}

function readCounted(found: Found): Meaning | null {
  const { groups, text, end } = found
  const word = (groups.count as string).toLowerCase()
  const count = NUMBERS.get(word) ?? Number(word)
  const unit = (groups.unit as string).toLowerCase()
  const way = (groups.way as string).toLowerCase()
  const grain = unit === 'decade' ? 'year' : (unit as Grain)
  const size = unit === 'decade' ? 10 * count : count
  if (INEXACT_WORDS.has(wordBefore(found))) return null
  if (way === 'ago' && unit === 'year' && size === 1) return { kind: 'from-publication', grain, offset: -1, compares: true }
  if (way === 'ago') return fromPublication(grain, -size)
  if (way.startsWith('from')) return fromPublication(grain, size)
  if (way === 'before' && !CLAUSE_END.test(text.slice(end, end + 8))) return null
  return { kind: 'from-context', grain, offset: way === 'later' || way.startsWith('after') ? size : -size }
}

/** Only where nothing follows that it is before: "the year before the war" is not dated. */
function readBefore(found: Found): Meaning | null {
  if (!CLAUSE_END.test(found.text.slice(found.end, found.end + 8))) return null
  return { kind: 'from-context', grain: lower(found.groups.unit) as Grain, offset: lower(found.groups.way) === 'before' ? -1 : 1 }
}

function readSeason(found: Found): Meaning | null {
  const { season, year, pointer } = found.groups
  const ordinal = SEASONS.get((season as string).toLowerCase()) as number
  if (year !== undefined) return { kind: 'absolute', period: { grain: 'season', index: Number(year) * 4 + ordinal } }
  if (pointer?.toLowerCase() === 'the' && !SEASON_PREPOSITIONS.has(wordBefore(found))) return null
  return {
    kind: 'part-of-year',
    grain: 'season',
    ordinal,
    direction: pointer?.toLowerCase() === 'the' ? null : directionOf(pointer),
  }
}
