import { DIGIT_ROWS, MONTHS, MONTHS_OF_LANGUAGE } from '../../lexicons/months.js'
import { MAX_BUDDHIST_YEAR, MIN_BUDDHIST_YEAR, MIN_SHORT_YEAR } from './settings.js'

/** `2017-12-26T08:54:29Z`, `2024-11-26 13:27:18+00:00`, `2017-12-26`, `2017-12-26T10:00:00.000+0100` */
const ISO =
  /(?<!\d)(?<year>(?:19|20)\d\d)-(?<month>\d{1,2})-(?<day>\d{1,2})(?!\d)(?:(?:T|\s{1,3}|\s?,\s?|\s-\s)(?<clock>\d{1,2}:\d\d(?::\d\d)?)(?:[.,]\d{1,9})?\s?(?<zone>Z|UTC|GMT|[+-]\d\d:?\d\d)?)?/giu
/** `20171226`, `20171226T085429` */
const COMPACT = /(?<!\d)(?<year>20\d\d|19\d\d)(?<month>0[1-9]|1[0-2])(?<day>0[1-9]|[12]\d|3[01])(?!\d)/gu
/** `2017/12/26`, `2017.12.26`, `2017. 12. 26.`, `2017年12月26日`, `2017년 12월 26일` */
const YEAR_FIRST =
  /(?<!\d)(?<year>(?:19|20)\d\d)(?:\s?[./]\s?|\s?年\s?|년\s?)(?<month>\d{1,2})(?:\s?[./]\s?|\s?月\s?|월\s?)(?<day>\d{1,2})(?!\d)/gu
/** `2019. március 5.`, `2019 m. kovo 5 d.`, `2019, March 5` */
const YEAR_AND_NAME = /(?<!\d)(?<year>(?:19|20)\d\d)[.,]?\s{1,3}(?:m\.\s)?(?<name>[\p{L}\p{M}]{3,14})\.?\s{1,3}(?<day>\d{1,2})(?!\d)/giu
/** `December 26, 2017`, `Dec. 26th 2017`, `Tue Dec 26 08:54:29 2017`, `Dec-26-2017` */
const MONTH_FIRST =
  /(?<![\p{L}\d])(?<name>[\p{L}\p{M}]{3,14})(?:\.?\s{1,3}|-)(?<day>\d{1,2})(?:st|nd|rd|th)?(?:\s?[.,،]\s{0,3}|\s{1,3}|-)(?:\d\d:\d\d:\d\d\s(?:\w{2,5}\s)?)?(?<year>(?:19|20)\d\d)(?!\d)/giu
/** `26 December 2017`, `26. Dezember 2017`, `1er juin 2017`, `26 de diciembre de 2017`, `26-Dec-2017`, `26 มีนาคม 2560`, `5 d’abril del 2019`, `26 Dec '17` */
const DAY_FIRST =
  /(?<!\d)(?<day>\d{1,2})(?:\.|º|ª|\s?(?:st|nd|rd|th|er)|\.er)?(?:\s{0,3}(?:de\s{1,2}|d['’]|of\s)?|[-/])(?<name>[\p{L}\p{M}]{2,14})\.?(?:\s?[,،]?\s{0,3}(?:del?\s{1,2})?|[-/])(?:(?<year>(?:19|20|25)\d\d)|['’](?<short>\d\d))(?!\d)/giu
/** `26.12.2017`, `26/12/2017`, `12/26/2017`, `26-12-2017`, `26 | 12 | 2017`, `26.12.17` */
const NUMERIC =
  /(?<![\d./-])(?<a>\d{1,2})\s?(?<mark>[./|-])\s?(?<b>\d{1,2})\s?\k<mark>\s?(?:(?<year>(?:19|20)\d\d)|(?<short>\d\d))(?!\d|[./-]\d)/gu
/** `5 tháng 3, 2019`, `ngày 5 tháng 3 năm 2019` */
const VIETNAMESE = /(?<!\d)(?<day>\d{1,2})\s{1,3}tháng\s{1,3}(?<month>\d{1,2})(?:,\s{0,3}|\s{1,3}năm\s{1,3})(?<year>(?:19|20)\d\d)(?!\d)/giu
const NAMED = [MONTH_FIRST, DAY_FIRST, YEAR_AND_NAME]
const NUMBERED = [YEAR_FIRST, COMPACT, VIETNAMESE]
/** `1556703060`, `1556703060000`: seconds or milliseconds since 1970, in data for machines */
const EPOCH = /^\s{0,3}(?<seconds>1\d{9})(?:\d{3})?\s{0,3}$/u
/** `March 3`, `3. Mai`, `3 de mayo` */
const DAY_AND_MONTH =
  /(?<![\p{L}\d])(?:(?<before>[\p{L}\p{M}]{3,14})\.?\s{1,3}(?<last>\d{1,2})|(?<first>\d{1,2})(?:\.|st|nd|rd|th|er)?\s{0,3}(?:de\s)?(?<behind>[\p{L}\p{M}]{3,14}))(?![\p{L}\d])/giu
/** What every date has: a year of four digits, two at its end, or all of it in seconds. */
const YEAR = /(?:19|20|25)\d\d|[./|'’-]\s?\d\d|\d{10}/
const DAYS_IN_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

/** A date as found in a text: ISO 8601, and where it stood. */
export interface FoundDate {
  readonly value: string
  readonly index: number
  readonly end: number
  /** The day it would be were day and month the other way round, where the text does not say which is which. */
  readonly swapped: string | null
}

export interface DateReading {
  /** Whether 03/04 is 4 March (American) rather than 3 April. */
  readonly monthFirst: boolean
  /** BCP 47; some month names mean another month elsewhere. */
  readonly language?: string | null
}

const DAY_MONTH: DateReading = { monthFirst: false }

/**
 * The first full date (day, month and year) in a text as ISO 8601, with the clock time only where the text has it in ISO
 * form; null where there is none or it is no day of the calendar. Month names of forty languages.
 */
export function findDate(text: string, reading: DateReading = DAY_MONTH): FoundDate | null {
  return findDates(text, reading)[0] ?? null
}

/** All full dates of a text in order; of two that overlap the one that begins first, else the longer one. */
export function findDates(text: string, reading: DateReading = DAY_MONTH): readonly FoundDate[] {
  const plain = withAsciiDigits(text)
  if (!YEAR.test(plain)) return []
  const epoch = EPOCH.exec(plain)?.groups?.['seconds']
  if (epoch !== undefined) return [{ value: ofEpoch(Number(epoch)), index: 0, end: text.length, swapped: null }]
  const found = [
    ...each(ISO, plain, isoDate),
    ...NAMED.flatMap((pattern) => each(pattern, plain, (groups) => named(groups, reading))),
    ...NUMBERED.flatMap((pattern) => each(pattern, plain, numbered)),
    ...each(NUMERIC, plain, (groups) => ambiguous(groups, reading)),
  ].sort((a, b) => a.index - b.index || b.end - a.end)
  let end = 0
  return found.filter((date) => {
    if (date.index < end) return false
    end = date.end
    return true
  })
}

/** The day and month that a text names without a year: `March 3`, `3. Mai`, `3 de mayo`. */
export function dayAndMonth(text: string): { readonly month: number; readonly day: number } | null {
  for (const { groups } of withAsciiDigits(text).matchAll(DAY_AND_MONTH)) {
    const month = MONTHS.get(normalName(groups?.['before'] ?? groups?.['behind'] ?? ''))
    const day = Number(groups?.['last'] ?? groups?.['first'])
    if (month !== undefined && isoDay(2000, month, day) !== null) return { month, day }
  }
  return null
}

/** The day of a date or date-time value. */
export function dayOf(value: string): string {
  return value.slice(0, 10)
}

type Groups = Readonly<Record<string, string | undefined>>
type Reading = { readonly value: string; readonly swapped?: string | null } | null

/** All matches of a global pattern that are dates; `matchAll` would copy the pattern for every line of a page. */
function each(pattern: RegExp, text: string, read: (groups: Groups) => Reading): FoundDate[] {
  const found: FoundDate[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const date = read(match.groups ?? {})
    if (date !== null) found.push({ swapped: null, ...date, index: match.index, end: match.index + match[0].length })
  }
  return found
}

function isoDate(groups: Groups): Reading {
  const day = isoDay(Number(groups['year']), Number(groups['month']), Number(groups['day']))
  const clock = groups['clock']
  if (day === null || clock === undefined) return day === null ? null : { value: day }
  return { value: `${day}T${clock.padStart(clock.length > 5 ? 8 : 5, '0')}${zoneOf(groups['zone'])}` }
}

function zoneOf(zone: string | undefined): string {
  if (zone === undefined) return ''
  if (/^(?:z|utc|gmt)$/iu.test(zone)) return 'Z'
  return zone.includes(':') ? zone : `${zone.slice(0, 3)}:${zone.slice(3)}`
}

function named(groups: Groups, { language }: DateReading): Reading {
  const name = normalName(groups['name'] ?? '')
  const month = MONTHS_OF_LANGUAGE.get(language?.slice(0, 2).toLowerCase() ?? '')?.get(name) ?? MONTHS.get(name)
  return month === undefined ? null : asReading(isoDay(yearOf(groups), month, Number(groups['day'])))
}

function normalName(name: string): string {
  return name.toLowerCase().replace('\u0307', '').normalize('NFC')
}

function numbered(groups: Groups): Reading {
  return asReading(isoDay(Number(groups['year']), Number(groups['month']), Number(groups['day'])))
}

function ambiguous(groups: Groups, { monthFirst }: DateReading): Reading {
  const [a, b, year] = [Number(groups['a']), Number(groups['b']), yearOf(groups)]
  const american = b > 12 || (a <= 12 && groups['mark'] === '/' && monthFirst)
  const [dayFirst, other] = [isoDay(year, b, a), isoDay(year, a, b)]
  const [value, swapped] = american ? [other, dayFirst] : [dayFirst, other]
  return value === null ? null : { value, swapped: groups['mark'] === '.' || swapped === value ? null : swapped }
}

/** Thai pages count years from the death of the Buddha, 543 before ours; `'17` and `26.12.17` are of this century, 90 to 99 of the last. */
function yearOf(groups: Groups): number {
  const short = groups['short']
  if (short !== undefined) return Number(short) + (Number(short) >= MIN_SHORT_YEAR ? 1900 : 2000)
  const year = Number(groups['year'])
  return year >= MIN_BUDDHIST_YEAR && year <= MAX_BUDDHIST_YEAR ? year - 543 : year
}

function ofEpoch(seconds: number): string {
  return new Date(seconds * 1000).toISOString().replace('.000Z', 'Z')
}

function asReading(value: string | null): Reading {
  return value === null ? null : { value }
}

/** A day of the calendar as ISO 8601; null where there is none such. */
export function isoDay(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || day > (DAYS_IN_MONTH[month - 1] ?? 0)) return null
  if (month === 2 && day === 29 && !isLeapYear(year)) return null
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

const ASCII_DIGITS: ReadonlyMap<string, string> = new Map(
  DIGIT_ROWS.flatMap((row) => [...row].map((digit, index) => [digit, String(index)])),
)
const OTHER_DIGIT = new RegExp(`[${DIGIT_ROWS.join('')}]`, 'g')

function withAsciiDigits(text: string): string {
  return text.replace(OTHER_DIGIT, (digit) => ASCII_DIGITS.get(digit) ?? digit)
}
