import {
  AMBIGUOUS_DAY_NAMES,
  EACH,
  EASTER_FEASTS,
  FEAST_PREPOSITIONS,
  FIXED_FEASTS,
  MONTHS,
  MONTH_DETERMINERS,
  MONTH_PREPOSITIONS,
  NAMED_DAYS,
  PARTS_OF_DAY,
  PERSONAL_MONTHS,
  SHORT_MONTHS,
  WEEKDAYS,
  WEEKDAY_FEASTS,
} from '../../../lexicons/en/dates.js'
import { dayOf, partOfYear } from '../calendar.js'
import { CENTURY_PIVOT, GUARD_LENGTH } from '../settings.js'
import type { Meaning } from '../types.js'
import { alternatives, DIGIT, directionOf, isCapital, pattern, wordBefore, type Found, type Rule } from './rule.js'

/** The full stop of a short form; that of "May." and "March." ends the sentence. */
const MONTH = `(?<month>${alternatives(MONTHS.keys())})(?:(?<=\\b(?:${alternatives(SHORT_MONTHS)}))\\.)?`
const WEEKDAY = `(?<weekday>${alternatives(WEEKDAYS.keys())})`
const WEEKDAY_PREFIX = `(?:(?:${alternatives(WEEKDAYS.keys())})\\.?,? )?`
const YEAR = '(?<year>1\\d{3}|20\\d\\d)'
/** "5", "5th"; not the "5" of 5.2, 5:30, 5%. */
const DAY = '(?<day>[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?(?![\\d%]|[.,/:]\\d)'
/** The end of "Aug. 5-12", "Aug. 5–12". */
const UNTIL_DAY = '(?:\\s?[-–]\\s?(?<until>[12]\\d|3[01]|0?[1-9])(?![\\d%]|[.,/:]\\d))?'
const PART = `(?:,? (?:early |late )?(?:${PARTS_OF_DAY.join('|')}))?`
const POINTER = '(?:(?<pointer>last|this|next|this past|this coming) )?'
const FEASTS = [...FIXED_FEASTS.keys(), ...WEEKDAY_FEASTS.keys(), ...EASTER_FEASTS.keys()]
const WEEKDAY_NAMES = [...WEEKDAYS.keys()]
const MONTH_NAMES = [...MONTHS.keys()]

/** Full and partial calendar dates, weekdays and feasts. The longer form comes first. */
export const CALENDAR_RULES: readonly Rule[] = [
  // 2017-06-10
  { starts: [DIGIT], pattern: pattern('(?<year>\\d{4})-(?<month>\\d\\d)-(?<day>\\d\\d)'), read: readNumeric },
  // 9/11/2001, 10/26/89, 31.12.1999
  {
    starts: [DIGIT],
    pattern: pattern('(?<month>\\d{1,2})/(?<day>\\d{1,2})/(?<year>\\d{4}|\\d\\d)'),
    read: readNumeric,
  },
  { starts: [DIGIT], pattern: pattern('(?<day>\\d{1,2})\\.(?<month>\\d{1,2})\\.(?<year>\\d{4})'), read: readNumeric },
  // the Sept. 11 attacks · since 9/11
  {
    starts: ['september', 'sept', DIGIT],
    pattern: pattern('(?:sept(?:ember|\\.)? 11(?=,? (?:terror|attack|hijack|commission|victim|memorial))|9/11(?!/))'),
    read: readNineEleven,
  },
  // Nov. 9, 1989 · Tuesday, June 6 · Aug. 5-12 · March 2nd
  {
    starts: [...MONTH_NAMES, ...WEEKDAY_NAMES],
    pattern: pattern(`${WEEKDAY_PREFIX}${MONTH} ${DAY}${UNTIL_DAY}(?:,? ${YEAR})?${PART}`),
    read: readDayOfMonth,
  },
  // 31 October · 10 November 2016 · Friday 31 October · the 4th of March
  {
    starts: [DIGIT, ...WEEKDAY_NAMES],
    pattern: pattern(`${WEEKDAY_PREFIX}(?:the )?${DAY}${UNTIL_DAY} (?:of )?${MONTH}(?:,? ${YEAR})?${PART}`),
    read: readDayOfMonth,
  },
  // November 2018 · Feb., 1999
  { starts: MONTH_NAMES, pattern: pattern(`${MONTH},?(?: of)? ${YEAR}(?![.,]\\d)`), read: readMonthOfYear },
  // in March · last December · this September
  { starts: [...MONTH_NAMES, 'last', 'this', 'next'], pattern: pattern(`${POINTER}${MONTH}`), read: readMonth },
  // Thanksgiving Day · Easter Monday · last Christmas
  {
    starts: [...new Set(['last', 'this', 'next', ...FEASTS.map((name) => /^\w+/.exec(name)?.[0] ?? '')])],
    pattern: pattern(`${POINTER}(?<feast>${alternatives(FEASTS)})(?: ${YEAR})?`),
    read: readFeast,
  },
  // Monday last week · Friday of this week
  { starts: WEEKDAY_NAMES, pattern: pattern(`${WEEKDAY}(?: of)? (?<week>last|this|next) week`), read: readWeekday },
  // Tuesday · last Wednesday · Thursday morning · Mon.
  {
    starts: [...WEEKDAY_NAMES, 'last', 'this', 'next'],
    pattern: pattern(`${POINTER}${WEEKDAY}(?<stop>(?<!day)\\.(?= ))?${PART}`),
    read: readWeekday,
  },
]

/** " 28": a day that a longer form reads. */
const DAY_FOLLOWS = /^\s\d{1,2}(?!\d)/u

/** " Jones", " Daily" */
const NAME_FOLLOWS = /^\s\p{Lu}\p{Ll}/u

/** " election", " hearing"; not " on Washington", " for life", "-up" */
const EVENT_FOLLOWS = /^\s(?!on\b|for\b|of\b|to\b|in\b|by\b|and\b|was\b|is\b)[a-z]{4}/u

const DAY_NAME = /(?:day|eve|monday|friday|wednesday|sunday|fourth|july)$/iu

/** Month first unless there is no such month; where both readings are days, `or` is the other one. */
function readNumeric({ groups, text, start, end }: Found): Meaning | null {
  const year = fullYear(groups.year as string)
  const monthFirst = dayOf(year, Number(groups.month), Number(groups.day))
  const dayFirst = text.slice(start, end).includes('/') ? dayOf(year, Number(groups.day), Number(groups.month)) : null
  const index = monthFirst ?? dayFirst
  if (index === null) return null
  const period = { grain: 'day', index } as const
  return dayFirst === null || dayFirst === index
    ? { kind: 'absolute', period }
    : { kind: 'absolute', period, or: { grain: 'day', index: dayFirst } }
}

/** The one day that is a name in news of any year. */
function readNineEleven(): Meaning {
  return { kind: 'absolute', period: { grain: 'day', index: dayOf(2001, 9, 11) ?? 0 } }
}

function fullYear(digits: string): number {
  const year = Number(digits)
  if (digits.length > 2) return year
  return year + (year > CENTURY_PIVOT ? 1900 : 2000)
}

function readDayOfMonth(found: Found): Meaning | null {
  const { groups } = found
  const name = groups.month as string
  const month = MONTHS.get(name.toLowerCase()) as number
  if (!isCapital(name)) return null
  const day = Number(groups.day)
  const untilDay = groups.until === undefined ? null : Number(groups.until)
  if (groups.year === undefined) {
    if (dayOf(2000, month, day) === null) return null
    return untilDay !== null && untilDay > day
      ? { kind: 'year-day', month, day, untilDay, direction: null }
      : { kind: 'year-day', month, day, direction: null }
  }
  const index = dayOf(Number(groups.year), month, day)
  const until = untilDay === null ? null : dayOf(Number(groups.year), month, untilDay)
  if (index === null) return null
  const period = { grain: 'day', index } as const
  return until === null ? { kind: 'absolute', period } : { kind: 'absolute', period, until: { grain: 'day', index: until } }
}

function readMonthOfYear(found: Found): Meaning | null {
  if (!isCapital(found.groups.month)) return null
  const month = MONTHS.get((found.groups.month as string).toLowerCase()) as number
  return { kind: 'absolute', period: partOfYear('month', Number(found.groups.year), month - 1) }
}

function readMonth(found: Found): Meaning | null {
  const { groups, text, end } = found
  if (!isCapital(groups.month) || DAY_FOLLOWS.test(text.slice(end, end + GUARD_LENGTH))) return null
  const name = (groups.month as string).toLowerCase()
  const direction = directionOf(groups.pointer)
  if (direction === null && !isMonthName(found, name)) return null
  return { kind: 'part-of-year', grain: 'month', ordinal: (MONTHS.get(name) as number) - 1, direction }
}

/**
 * Whether a month's name with nothing that points to it is the month: "Theresa May", "April Jones", "Mar" and "the Daily
 * March" are not.
 */
function isMonthName({ text, start, end }: Found, name: string): boolean {
  const before = wordBefore({ text, start })
  const after = text.slice(end, end + GUARD_LENGTH)
  if (SHORT_MONTHS.includes(name) && text.charAt(end - 1) !== '.' && name !== 'sept') return false
  if (EACH.has(before)) return false
  const isBehindPreposition = MONTH_PREPOSITIONS.has(before)
  if (!PERSONAL_MONTHS.has(name)) return isBehindPreposition || !NAME_FOLLOWS.test(after)
  if (MONTH_DETERMINERS.has(before)) return EVENT_FOLLOWS.test(after)
  return isBehindPreposition && !NAME_FOLLOWS.test(after)
}

function readFeast(found: Found): Meaning | null {
  const { feast, year, pointer } = found.groups
  if (feast === undefined || !isCapital(feast) || isAttribute(found, feast)) return null
  const name = feast.toLowerCase().replaceAll('’', "'")
  return { kind: 'feast', feast: name, year: year === undefined ? null : Number(year), direction: directionOf(pointer) }
}

/** "Christmas lights", "an Easter egg" are no days; "on Christmas", "last Thanksgiving" are. */
function isAttribute(found: Found, feast: string): boolean {
  if (DAY_NAME.test(feast)) return false
  const isPointed = found.groups.pointer !== undefined || FEAST_PREPOSITIONS.has(wordBefore(found))
  return (
    !isPointed ||
    /^['’]?s?\s(?!in|of|at|and|or|when|but|with|to|for|by|on|that|who|as|last|this|next)[a-z]/u.test(
      found.text.slice(found.end, found.end + 12),
    )
  )
}

/** "Saturday evenings": every one of them */
const REPEATED = /^\s(?:morning|afternoon|evening|night)s\b/u

function readWeekday(found: Found): Meaning | null {
  const { groups } = found
  const name = (groups.weekday as string).toLowerCase()
  if (!isCapital(groups.weekday)) return null
  if (AMBIGUOUS_DAY_NAMES.has(name) && (groups.stop === undefined || name === 'sun')) return null
  if (NAMED_DAYS.has(wordBefore(found)) || REPEATED.test(found.text.slice(found.end, found.end + 12))) return null
  const weekday = WEEKDAYS.get(name) as number
  return { kind: 'weekday', weekday, direction: directionOf(groups.pointer), week: directionOf(groups.week) }
}
