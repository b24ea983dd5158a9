import type { Block } from '../../document/index.js'
import { FUTURE_TOLERANCE_MS, MAX_DATE_LINE, MIN_YEAR } from '../settings.js'
import type { DateSource, StatedFacts } from '../types.js'
import { datesOfLine } from './date-line.js'
import { dayOf, findDate, type DateReading } from './dates.js'
import { dayInUrl, hostOf } from './urls.js'

const AMERICAN_HOST = /\.(?:com|us|gov|net|org)$/u
/** Days that stand for none: the zeros of clocks and tables */
const ZERO_DAYS: ReadonlySet<string> = new Set(['1970-01-01', '1969-12-31', '1999-11-30', '2000-01-01', '2001-01-01'])

/** What the days of a page are weighed by. */
export interface DatedArticle {
  readonly facts: StatedFacts
  readonly text: string
  readonly blocks: readonly Block[]
  /** The last moment from which anything on the page can be. */
  readonly latest: number
}

/** A day on which an article may have been published, and where it is stated. */
export interface DateCandidate {
  readonly value: string
  readonly source: DateSource
}

/**
 * The dates of a page that may be its day of publication: none of the future, none that is a zero. Of a date whose day and
 * month may be swapped (03/04/2024) the reading holds that the page states elsewhere without a doubt, else its country's.
 */
export function dateCandidates(article: DatedArticle): readonly DateCandidate[] {
  const { facts } = article
  const reading = readingOf(facts)
  const inUrl = facts.url === null ? null : dayInUrl(facts.url)
  const written = facts.published.flatMap(({ text, source }) => {
    const date = findDate(text, reading)
    return date === null ? [] : [{ ...date, source }]
  })
  const certain = new Set(written.filter(({ swapped }) => swapped === null).map(({ value }) => dayOf(value)))
  if (inUrl !== null) certain.add(inUrl)
  const read = written.map(({ value, swapped, source }) => ({
    value: swapped !== null && !certain.has(value) && (certain.has(swapped) || !isPossible(value, article)) ? swapped : value,
    source,
  }))
  const address = inUrl === null ? [] : [{ value: inUrl, source: 'url' as const }]
  return [...read, ...address, ...datesOfText(article, reading)].filter(({ value }) => isPossible(value, article))
}

/** Whether anything on the page can be from that day. */
export function isPossible(value: string, { latest }: Pick<DatedArticle, 'latest'>): boolean {
  const day = dayOf(value)
  return Date.parse(day) <= latest + FUTURE_TOLERANCE_MS && Number(day.slice(0, 4)) >= MIN_YEAR && !ZERO_DAYS.has(day)
}

/** American outlets write the month first; others the day. */
export function readingOf(facts: StatedFacts): DateReading {
  const language = facts.language?.toLowerCase() ?? ''
  const host = facts.url === null ? null : hostOf(facts.url)
  const english = language === '' || language === 'en' || language.startsWith('en-us')
  return { monthFirst: english && (host === null || AMERICAN_HOST.test(host)), language }
}

/** Dates in short lines that are no report: `date 2017-06-10`, `Published: 7 June 2017`. */
function datesOfText({ text, blocks }: DatedArticle, reading: DateReading): DateCandidate[] {
  return blocks
    .filter(({ kind, start, end }) => (kind === 'metadata' || kind === 'byline' || kind === 'dateline') && end - start <= MAX_DATE_LINE)
    .flatMap(({ start, end }) => datesOfLine(text.slice(start, end), reading))
    .filter(({ role }) => role === null || role === 'published')
    .map(({ value }) => ({ value, source: 'line' }))
}
