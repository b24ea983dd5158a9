import { containing, dayOf, firstDay, partOfYear, partsOf, shift, weekdayOf, yearOf } from './calendar.js'
import { feastDay } from './feasts.js'
import { DAYS_BACK_TO_TOMORROW, FAR_DAYS, NUMERIC_NEAR_DAYS } from './settings.js'
import type { Tense } from './tense.js'
import type { Direction, Expression, Meaning, Period } from './types.js'

/** What the resolution of an expression may use besides its own words. */
export interface Surroundings {
  /** The day of publication, null where it is not known. */
  readonly published: number | null
  /** The tense of the verb it goes with; worked out only when asked for. */
  tense(): Tense
  /** The year of the story that is being told, where the expression may go on with it. */
  readonly storyYear: number | null
  /** The period last spoken of, where it is near enough. */
  readonly context: Period | null
  /** The day that a clock time belongs to, where the text has named one near enough. */
  readonly contextDay: number | null
  /** The day on which the quotation that it stands in was said, where its sentence names it. */
  readonly speechDay: number | null
  /** The quarter that a business report compares with, where it has named one. */
  readonly contextQuarter: Period | null
}

/** One period, or the first and last of several. */
export interface Resolution {
  readonly period: Period
  readonly until?: Period
}

/**
 * The period an expression means: null where it leads nowhere without a publication date or context. News rules: a
 * weekday or month without more is the last one, the next one where the verb points ahead.
 */
export function resolveExpression({ meaning }: Expression, around: Surroundings): Resolution | null {
  if (meaning.kind === 'absolute') return stated(meaning, around.published)
  if (meaning.kind === 'from-context') return single(fromContext(meaning, around))
  if (meaning.kind === 'feast' && meaning.year !== null) return single(dayPeriod(feastDay(meaning.feast, meaning.year)))
  const { published } = around
  if (meaning.kind === 'clock') return single(dayPeriod(around.contextDay ?? published))
  if (meaning.kind === 'year-day') return yearDay(meaning, around)
  if (meaning.kind === 'part-of-year') return single(partOfSomeYear(meaning, around))
  if (published === null) return null
  if (meaning.kind === 'from-publication') return single(fromPublication(meaning, published, around))
  if (meaning.kind === 'weekday') return single(dayPeriod(weekday(meaning, published, around)))
  return single(dayPeriod(nearestByYear((year) => feastDay(meaning.feast, year), meaning.direction, around)))
}

/** Where a number can be read day first, that reading holds if it alone is close to publication: "09/11/2016" of 9 November. */
function stated({ period, until, or }: Meaning & { kind: 'absolute' }, published: number | null): Resolution {
  if (or && published !== null && isNear(or, published) && !isNear(period, published)) return { period: or }
  return until === undefined ? { period } : { period, until }
}

function isNear(period: Period, day: number): boolean {
  return Math.abs(period.index - day) <= NUMERIC_NEAR_DAYS
}

function single(period: Period | null): Resolution | null {
  return period && { period }
}

function dayPeriod(index: number | null): Period | null {
  return index === null ? null : { grain: 'day', index }
}

function fromContext(meaning: Meaning & { kind: 'from-context' }, around: Surroundings): Period | null {
  const { grain, offset } = meaning
  if (grain === 'quarter') return around.contextQuarter && shift(around.contextQuarter, 'quarter', offset)
  if (grain === 'year' && offset !== 0 && around.contextQuarter) return shift(around.contextQuarter, 'year', offset)
  const base = around.context
  if (!base || (grain === 'day' && base.grain !== 'day')) return null
  return shift(containing(grain, firstDay(base)), grain, offset)
}

function fromPublication(meaning: Meaning & { kind: 'from-publication' }, published: number, around: Surroundings): Period {
  const { grain, offset } = meaning
  if (meaning.compares && around.contextQuarter) return { grain: 'quarter', index: around.contextQuarter.index - 4 }
  const here = containing(grain, around.speechDay ?? published)
  if (grain !== 'weekend') return shift(here, grain, offset)
  const isOver = offset === 0 && around.tense() === 'past' && published < firstDay(here)
  return shift(here, grain, isOver ? -1 : offset === -1 && published >= firstDay(here) ? 0 : offset)
}

/** Monday to Sunday of the asked week; else the last one, the day of publication included, or the next one. */
function weekday(meaning: Meaning & { kind: 'weekday' }, published: number, around: Surroundings): number {
  const back = (weekdayOf(published) - meaning.weekday + 7) % 7
  if (meaning.week !== null) {
    const monday = published - weekdayOf(published)
    return monday + meaning.weekday + (meaning.week === 'last' ? -7 : meaning.week === 'next' ? 7 : 0)
  }
  if (meaning.direction === 'last') return published - (back === 0 ? 7 : back)
  if (meaning.direction === 'next') return published + (back === 0 ? 7 : 7 - back)
  if (back === DAYS_BACK_TO_TOMORROW) return published + 1
  const ahead = meaning.direction === 'this' ? around.tense() !== 'past' : around.tense() === 'future'
  return ahead && back > 0 ? published + 7 - back : published - back
}

function yearDay(meaning: Meaning & { kind: 'year-day' }, around: Surroundings): Resolution | null {
  const { storyYear } = around
  const dayIn = (year: number) => dayOf(year, meaning.month, meaning.day)
  const isToldInOrder = storyYear !== null && isPastYear(storyYear, around)
  const day = isToldInOrder ? dayIn(storyYear) : nearestByYear(dayIn, meaning.direction, around)
  const period = dayPeriod(day)
  if (!period || day === null) return null
  return meaning.untilDay === undefined ? { period } : { period, until: { grain: 'day', index: day + meaning.untilDay - meaning.day } }
}

/** The day in the year that tense or nearness to publication asks for. */
function nearestByYear(dayIn: (year: number) => number | null, direction: Direction, around: Surroundings): number | null {
  const { published } = around
  if (published === null) return null
  const { year } = partsOf(published)
  const days = [year - 1, year, year + 1].map(dayIn).filter((day) => day !== null)
  const earlier = days.filter((day) => day <= published).at(-1) ?? null
  const later = days.find((day) => day >= published) ?? null
  if (direction === 'last') return earlier
  if (direction === 'next') return later
  const tense = around.tense()
  if (tense === 'past' && earlier !== null && published - earlier <= FAR_DAYS) return earlier
  if (tense === 'future' && later !== null && later - published <= FAR_DAYS) return later
  return earlier !== null && (later === null || published - earlier <= later - published) ? earlier : later
}

function partOfSomeYear(meaning: Meaning & { kind: 'part-of-year' }, around: Surroundings): Period | null {
  const { published } = around
  const { grain, ordinal, direction } = meaning
  if (published === null) return null
  const { year } = partsOf(published)
  if (grain === 'quarter' || grain === 'half') {
    if (direction !== null) return partOfYear(grain, year + (direction === 'last' ? -1 : direction === 'next' ? 1 : 0), ordinal)
  }
  const now = containing(grain, published).index
  const candidates = [year - 2, year - 1, year, year + 1].map((value) => partOfYear(grain, value, ordinal))
  const earlier = candidates.filter(({ index }) => index < now).at(-1) ?? null
  const current = candidates.find(({ index }) => index === now) ?? null
  const later = candidates.find(({ index }) => index > now) ?? null
  if (direction === 'last') return earlier?.index === now - 1 && grain === 'month' ? shift(earlier, 'year', -1) : earlier
  if (direction === 'next') return later
  if (current) return current
  if (grain === 'quarter' && earlier?.index === now - 1) return earlier
  const tense = around.tense()
  if (direction === 'this' && tense !== 'past') return candidates.find((candidate) => yearOf(candidate) === year) ?? null
  return tense === 'future' ? later : earlier
}

/** Whether what follows can be of that year too: the past is told in order, plans are not. */
function isPastYear(year: number, { published, tense }: Surroundings): boolean {
  return published === null || (year <= partsOf(published).year && tense() !== 'future')
}
