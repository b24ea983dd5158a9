import { MONTHS } from '../../lexicons/months.js'

/** `2017-12-26T08:54:29Z`, `2024-11-26 13:27:18+00:00`, `2017-12-26`, `2017-12-26T10:00:00.000+0100` */
const ISO =
  /(?<!\d)(?<year>(?:19|20)\d\d)-(?<month>\d{1,2})-(?<day>\d{1,2})(?:(?:T|\s+|\s*,\s*|\s+-\s+)(?<clock>\d{1,2}:\d\d(?::\d\d)?)(?:[.,]\d+)?\s?(?<zone>Z|UTC|GMT|[+-]\d\d:?\d\d)?)?/iu
/** `20171226`, `20171226T085429` */
const COMPACT = /(?<!\d)(?<year>20\d\d|19\d\d)(?<month>0[1-9]|1[0-2])(?<day>0[1-9]|[12]\d|3[01])(?!\d)/u
/** `2017/12/26`, `2017.12.26` */
const YEAR_FIRST = /(?<!\d)(?<year>(?:19|20)\d\d)[./](?<month>\d{1,2})[./](?<day>\d{1,2})(?!\d)/u
/** `December 26, 2017`, `Dec. 26th 2017`, `Tue Dec 26 08:54:29 2017` */
const MONTH_FIRST =
  /(?<![\p{L}\d])(?<name>\p{L}{3,10})\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?(?:,\s*|\s+)(?:\d\d:\d\d:\d\d\s+(?:\w+\s+)?)?(?<year>(?:19|20)\d\d)(?!\d)/iu
/** `26 December 2017`, `26. Dezember 2017`, `1er juin 2017`, `26 de diciembre de 2017`, `26-Dec-2017` */
const DAY_FIRST =
  /(?<!\d)(?<day>\d{1,2})(?:\.|st|nd|rd|th|er)?(?:\s+(?:de\s+)?|-)(?<name>\p{L}{3,10})\.?(?:,?\s+(?:de\s+)?|-)(?<year>(?:19|20)\d\d)(?!\d)/iu
/** `26.12.2017`, `26/12/2017`, `12/26/2017`, `26-12-2017` */
const NUMERIC = /(?<!\d)(?<a>\d{1,2})(?<mark>[./-])(?<b>\d{1,2})\k<mark>(?<year>(?:19|20)\d\d)(?!\d)/u
const DAYS_IN_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

/** A date as found in a text: ISO 8601, and where it stood. */
export interface FoundDate {
  readonly value: string
  readonly index: number
}

export interface DateReading {
  /** Whether 03/04 is 4 March (American) rather than 3 April. */
  readonly monthFirst: boolean
}

/**
 * The first full date (day, month and year) in a text as ISO 8601, with the clock time only where the text has it in ISO
 * form; null where there is none or it is no day of the calendar. Month names of ten languages.
 */
export function findDate(text: string, reading: DateReading = { monthFirst: false }): FoundDate | null {
  const found = [
    isoDate(text),
    named(MONTH_FIRST, text),
    named(DAY_FIRST, text),
    numbered(YEAR_FIRST, text),
    ambiguous(text, reading),
    numbered(COMPACT, text),
  ]
  return found.filter((date) => date !== null).sort((a, b) => a.index - b.index)[0] ?? null
}

/** The day of a date or date-time value. */
export function dayOf(value: string): string {
  return value.slice(0, 10)
}

function isoDate(text: string): FoundDate | null {
  const match = ISO.exec(text)
  const groups = match?.groups
  if (!match || !groups) return null
  const day = calendarDay(Number(groups['year']), Number(groups['month']), Number(groups['day']))
  if (day === null) return null
  const clock = groups['clock']
  if (clock === undefined) return { value: day, index: match.index }
  return { value: `${day}T${clock.padStart(clock.length > 5 ? 8 : 5, '0')}${zoneOf(groups['zone'])}`, index: match.index }
}

function zoneOf(zone: string | undefined): string {
  if (zone === undefined) return ''
  if (/^(?:z|utc|gmt)$/iu.test(zone)) return 'Z'
  return zone.includes(':') ? zone : `${zone.slice(0, 3)}:${zone.slice(3)}`
}

function named(pattern: RegExp, text: string): FoundDate | null {
  const match = pattern.exec(text)
  const month = MONTHS.get(match?.groups?.['name']?.toLowerCase() ?? '')
  if (!match?.groups || month === undefined) return null
  return asFound(calendarDay(Number(match.groups['year']), month, Number(match.groups['day'])), match.index)
}

function numbered(pattern: RegExp, text: string): FoundDate | null {
  const match = pattern.exec(text)
  if (!match?.groups) return null
  return asFound(calendarDay(Number(match.groups['year']), Number(match.groups['month']), Number(match.groups['day'])), match.index)
}

function ambiguous(text: string, reading: DateReading): FoundDate | null {
  const match = NUMERIC.exec(text)
  if (!match?.groups) return null
  const [a, b, year] = [Number(match.groups['a']), Number(match.groups['b']), Number(match.groups['year'])]
  const american = b > 12 || (a <= 12 && match.groups['mark'] === '/' && reading.monthFirst)
  return asFound(american ? calendarDay(year, a, b) : calendarDay(year, b, a), match.index)
}

function asFound(value: string | null, index: number): FoundDate | null {
  return value === null ? null : { value, index }
}

function calendarDay(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || day > (DAYS_IN_MONTH[month - 1] ?? 0)) return null
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
