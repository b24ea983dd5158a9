import type { Block } from '../../document/index.js'
import { MAX_DATE_LINE } from '../settings.js'
import type { DateSource, StatedDate, StatedFacts } from '../types.js'
import { datesOfLine } from './date-line.js'
import { datelineDate } from './dateline-date.js'
import { dayAndMonth, dayOf, findDate, isoDay, type DateReading, type FoundDate } from './dates.js'
import { relativeDay } from './relative-day.js'
import { dayInUrl, hostOf, monthInUrl, yearInUrl } from './urls.js'
import { CLOCK_TOLERANCE_MS, FUTURE_TOLERANCE_MS, MIN_SHOWN_YEAR } from './settings.js'

const AMERICAN_HOST = /\.(?:com|us|gov|net|org)$/u
/** Days that stand for none: the zeros of clocks and tables */
const ZERO_DAYS: ReadonlySet<string> = new Set(['1900-01-01', '1969-12-31', '1970-01-01', '1999-11-30', '2000-01-01', '2001-01-01'])

/** Sources that archives fill in for what was printed long before the web */
const MARKED: ReadonlySet<DateSource> = new Set(['record', 'json-ld', 'meta', 'url'])

/** What the days of a page are weighed by. */
export interface DatedArticle {
  readonly facts: StatedFacts
  readonly text: string
  readonly blocks: readonly Block[]
  readonly now: Date
  /** When the page was fetched, in milliseconds since 1970: nothing on it is from later. */
  readonly fetched: number | null
}

/** A day on which an article may have been published, and where it is stated. */
export interface DateCandidate {
  readonly value: string
  readonly source: DateSource
}

/**
 * The dates of a page that may be its day of publication: none of the future, none that is a zero, not the clock that a page
 * shows while it is fetched unless nothing else is there, and of the month that the address names, if any is.
 */
export function dateCandidates(article: DatedArticle): readonly DateCandidate[] {
  const reading = readingOf(article.facts)
  const all = [...statedDates(article, reading), ...datesOfText(article, reading)].filter(
    ({ value, source }) => isPossible(value, article) && (MARKED.has(source) || Number(value.slice(0, 4)) >= MIN_SHOWN_YEAR),
  )
  const stated = preferred(all, ({ value }) => !isFetchTime(value, article.fetched))
  const { url } = article.facts
  const month = url === null || dayInUrl(url) !== null ? null : monthInUrl(url)
  return month === null ? stated : preferred(stated, ({ value }) => value.startsWith(month))
}

/** Whether anything on the page can be from that day. */
export function isPossible(value: string, { now, fetched }: Pick<DatedArticle, 'now' | 'fetched'>): boolean {
  const day = dayOf(value)
  const latest = Math.min(now.getTime(), fetched ?? Infinity) + FUTURE_TOLERANCE_MS
  return Date.parse(day) <= latest && !ZERO_DAYS.has(day)
}

/** American outlets write the month first; others the day. */
export function readingOf(facts: StatedFacts): DateReading {
  const language = facts.language?.toLowerCase() ?? ''
  const host = facts.url === null ? null : hostOf(facts.url)
  const english = language === '' || language === 'en' || language.startsWith('en-us')
  return { monthFirst: english && (host === null || AMERICAN_HOST.test(host)), language }
}

/**
 * What metadata, elements and address state. Of a date whose day and month may be swapped (03/04/2024) the reading holds that
 * the page states elsewhere without a doubt, else its country's.
 */
function statedDates(article: DatedArticle, reading: DateReading): DateCandidate[] {
  const { facts, fetched } = article
  const { published, url } = facts
  const inUrl = url === null ? null : dayInUrl(url)
  const readText = ({ text, source }: StatedDate): Pick<FoundDate, 'value' | 'swapped'> | null => {
    if (source !== 'relative' && source !== 'day') return findDate(text, reading)
    const value = source === 'day' ? dayOfAddress(text, url) : fetched === null ? null : relativeDay(text, fetched)
    return value === null ? null : { value, swapped: null }
  }
  const read = published.flatMap((stated) => {
    const date = readText(stated)
    return date === null ? [] : [{ value: date.value, swapped: date.swapped, source: stated.source }]
  })
  const certain = new Set([inUrl, ...read.filter(({ swapped }) => swapped === null).map(({ value }) => dayOf(value))])
  const isSwapped = (value: string, swapped: string): boolean =>
    !certain.has(value) && (certain.has(swapped) || !isPossible(value, article))
  return [
    ...read.map(({ value, swapped, source }) => ({ value: swapped !== null && isSwapped(value, swapped) ? swapped : value, source })),
    ...(inUrl === null ? [] : [{ value: inUrl, source: 'url' as const }]),
  ]
}

/** A day without a year in the year of the address, if that names no other month. */
function dayOfAddress(text: string, url: string | null): string | null {
  const [found, year] = [dayAndMonth(text), url === null ? null : yearInUrl(url)]
  const value = found === null || year === null ? null : isoDay(year, found.month, found.day)
  const month = url === null ? null : monthInUrl(url)
  return value !== null && (month === null || value.startsWith(month)) ? value : null
}

/** Dates in short lines that are no report (`date 2017-06-10`, `Published: 7 June 2017`), and that of the dateline. */
function datesOfText({ text, blocks, facts, fetched }: DatedArticle, reading: DateReading): DateCandidate[] {
  const lines = blocks.filter(
    ({ kind, start, end }) => (kind === 'metadata' || kind === 'byline' || kind === 'dateline') && end - start <= MAX_DATE_LINE,
  )
  const inLines = lines
    .flatMap(({ start, end }) => datesOfLine(text.slice(start, end), reading))
    .filter(({ role }) => role === null || role === 'published')
  const changed = facts.modified.flatMap(({ value }) => findDate(value, reading)?.value ?? [])
  const soonBefore = [...changed.map((value) => Date.parse(dayOf(value))), ...(fetched === null ? [] : [fetched])]
  const dateline = datelineDate(text, blocks, { year: facts.url === null ? null : yearInUrl(facts.url), soonBefore }, reading)
  return [
    ...inLines.map(({ value }) => ({ value, source: 'line' as const })),
    ...(dateline === null
      ? []
      : [{ value: dateline.value, source: dateline.isImplied ? ('dateline-implied' as const) : ('dateline' as const) }]),
  ]
}

function isFetchTime(value: string, fetched: number | null): boolean {
  return fetched !== null && value.includes('T') && Math.abs(Date.parse(value) - fetched) <= CLOCK_TOLERANCE_MS
}

/** The dates for which `test` holds, all of them where it holds for none. */
function preferred(dates: readonly DateCandidate[], test: (date: DateCandidate) => boolean): readonly DateCandidate[] {
  const good = dates.filter(test)
  return good.length > 0 ? good : dates
}
