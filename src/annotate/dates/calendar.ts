import type { Grain, Period } from './types.js'

const DAY_MS = 86_400_000
/** 1970-01-01 was a Thursday: three days after the Monday that week 0 starts on. */
const EPOCH_WEEKDAY = 3
const SEASONS = ['SP', 'SU', 'FA', 'WI'] as const
/** Month (0-11) that spring starts in; winter runs over the turn of the year and is named by the year it starts in. */
const SPRING = 2
const MONTHS_IN: Readonly<Partial<Record<Grain, number>>> = { month: 1, quarter: 3, season: 3, half: 6, year: 12, decade: 120 }

/** Days since 1970-01-01 of a date of the proleptic Gregorian calendar; null where there is no such day (31 April). `month` from 1. */
export function dayOf(year: number, month: number, day: number): number | null {
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? Math.round(date.getTime() / DAY_MS) : null
}

/** The day of an ISO 8601 date or date-time as it is written, whatever its zone; null where it does not start with one. */
export function dayOfIso(value: string): number | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)/.exec(value)
  return match ? dayOf(Number(match[1]), Number(match[2]), Number(match[3])) : null
}

/** Monday is 0. */
export function weekdayOf(day: number): number {
  return (((day + EPOCH_WEEKDAY) % 7) + 7) % 7
}

/** The period of `grain` that holds `day`. */
export function containing(grain: Grain, day: number): Period {
  if (grain === 'day') return { grain, index: day }
  if (grain === 'week' || grain === 'weekend') return { grain, index: Math.floor((day + EPOCH_WEEKDAY) / 7) }
  const { year, month } = partsOf(day)
  const months = year * 12 + month - 1 - (grain === 'season' ? SPRING : 0)
  return { grain, index: Math.floor(months / (MONTHS_IN[grain] ?? 1)) }
}

/** The `ordinal`-th (from 0) month, quarter, half or season of a year. */
export function partOfYear(grain: 'month' | 'quarter' | 'half' | 'season', year: number, ordinal: number): Period {
  return { grain, index: (year * 12) / (MONTHS_IN[grain] ?? 1) + ordinal }
}

/** The day that a period begins with, in days since 1970-01-01. */
export function firstDay(period: Period): number {
  const { grain, index } = period
  if (grain === 'day') return index
  if (grain === 'week') return index * 7 - EPOCH_WEEKDAY
  if (grain === 'weekend') return index * 7 - EPOCH_WEEKDAY + 5
  const months = index * (MONTHS_IN[grain] ?? 1) + (grain === 'season' ? SPRING : 0)
  return dayOf(Math.floor(months / 12), (((months % 12) + 12) % 12) + 1, 1) ?? 0
}

/** The year that a period begins in. */
export function yearOf(period: Period): number {
  return partsOf(firstDay(period)).year
}

/**
 * `period` moved by `offset` units of `grain` and still of its own grain: a day one year earlier keeps its month and day
 * (29 February becomes the 28th).
 */
export function shift(period: Period, grain: Grain, offset: number): Period {
  if (period.grain === grain) return { grain, index: period.index + offset }
  const size = MONTHS_IN[period.grain]
  const unit = MONTHS_IN[grain]
  if (size !== undefined && unit !== undefined && unit % size === 0)
    return { grain: period.grain, index: period.index + (offset * unit) / size }
  const first = firstDay(period)
  return containing(period.grain, unit === undefined ? first + offset * (grain === 'day' ? 1 : 7) : shiftMonths(first, offset * unit))
}

function shiftMonths(from: number, offset: number): number {
  const { year, month, day } = partsOf(from)
  const months = year * 12 + month - 1 + offset
  return lastValidDay(Math.floor(months / 12), (((months % 12) + 12) % 12) + 1, day)
}

/** ISO 8601, or the closest form to it: 2017-06-06, 2017-W23, 2017-06, 2017-Q2, 2017-SU, 2017, 1990/1999, 2017-01/2017-06. */
export function isoOf(period: Period): string {
  const { grain, index } = period
  if (grain === 'day') return isoDay(index)
  if (grain === 'week') return isoWeek(index)
  if (grain === 'weekend') return `${isoDay(firstDay(period))}/${isoDay(firstDay(period) + 1)}`
  if (grain === 'decade') return `${pad(index * 10, 4)}/${pad(index * 10 + 9, 4)}`
  if (grain === 'year') return pad(index, 4)
  if (grain === 'month') return `${pad(Math.floor(index / 12), 4)}-${pad((index % 12) + 1, 2)}`
  if (grain === 'half') return `${isoOf({ grain: 'month', index: index * 6 })}/${isoOf({ grain: 'month', index: index * 6 + 5 })}`
  const year = pad(Math.floor(index / 4), 4)
  return grain === 'quarter' ? `${year}-Q${(index % 4) + 1}` : `${year}-${SEASONS[index % 4] as string}`
}

/** Easter Sunday of a year (the anonymous Gregorian computus). */
export function easter(year: number): number {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const lunar = (19 * golden + century - Math.floor(century / 4) - Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3) + 15) % 30
  const sunday = (32 + 2 * (century % 4) + 2 * Math.floor((year % 100) / 4) - lunar - (year % 4)) % 7
  const late = Math.floor((golden + 11 * lunar + 22 * sunday) / 451)
  const months = lunar + sunday - 7 * late + 114
  return dayOf(year, Math.floor(months / 31), (months % 31) + 1) ?? 0
}

/** The year, month (from 1) and day of a day. */
export function partsOf(day: number): { year: number; month: number; day: number } {
  const date = new Date(day * DAY_MS)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

function lastValidDay(year: number, month: number, day: number): number {
  for (let tried = day; tried > 28; tried--) {
    const found = dayOf(year, month, tried)
    if (found !== null) return found
  }
  return dayOf(year, month, Math.min(day, 28)) ?? 0
}

function isoDay(day: number): string {
  const { year, month, day: date } = partsOf(day)
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}`
}

/** ISO 8601: a week belongs to the year of its Thursday. */
function isoWeek(index: number): string {
  const thursday = index * 7 - EPOCH_WEEKDAY + 3
  const { year } = partsOf(thursday)
  const first = dayOf(year, 1, 1) ?? 0
  return `${pad(year, 4)}-W${pad(Math.floor((thursday - first) / 7) + 1, 2)}`
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0')
}
