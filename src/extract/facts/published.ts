import type { Block, PageDefaults, PublicationTime } from '../../document/index.js'
import { FUTURE_TOLERANCE_MS, MAX_DATE_LINE } from '../settings.js'
import type { DateSource, StatedFacts } from '../types.js'
import { datesOfLine } from './date-line.js'
import { dayOf, findDate, type DateReading } from './dates.js'
import { dayInUrl, hostOf } from './urls.js'

const AMERICAN_HOST = /\.(?:com|us|gov|net|org)$/u

export interface PublishedInput {
  readonly facts: StatedFacts
  readonly text: string
  readonly blocks: readonly Block[]
  readonly defaults: PageDefaults
  readonly now: Date
}

/**
 * When an article was published: what its metadata and its address state, else a date line of its text, else what the user
 * said. Where metadata and address name different days the earlier one holds: systems overwrite the metadata when an
 * article changes, and the address of a print edition is dated a day ahead. Dates after `now` are rejected, and a date of
 * change is never taken for publication.
 */
export function findPublished(input: PublishedInput): PublicationTime | null {
  const { facts, now, defaults } = input
  const reading = readingOf(facts)
  const isPast = (value: string): boolean => Date.parse(dayOf(value)) <= now.getTime() + FUTURE_TOLERANCE_MS
  const url = facts.url === null ? null : dayInUrl(facts.url)
  const inUrl = url !== null && isPast(url) ? url : null
  const dates = facts.published.flatMap(({ text, source }) => {
    const value = findDate(text, reading)?.value
    return value === undefined || !isPast(value) ? [] : [{ value, source }]
  })
  const from = (sources: readonly DateSource[]) => sources.flatMap((source) => dates.filter((date) => date.source === source))
  const stated = from(['record', 'json-ld', 'meta', 'microdata', 'created', 'meta-date'])
  const best = stated.find(({ value }) => dayOf(value) === inUrl) ?? stated[0]
  if (best !== undefined && (inUrl === null || dayOf(best.value) <= inUrl)) return { value: best.value, basis: 'metadata', certainty: 'stated' }
  if (inUrl !== null) return { value: inUrl, basis: 'url', certainty: 'stated' }
  const shown = from(['labelled', 'time', 'named', 'line', 'aside-labelled', 'aside', 'script'])[0]
  if (shown !== undefined) return { value: shown.value, basis: 'text', certainty: 'stated' }
  const inText = dateInText(input, reading)
  if (inText !== null && isPast(inText)) return { value: inText, basis: 'text', certainty: 'stated' }
  return defaults.published === undefined ? null : { value: defaults.published, basis: 'given', certainty: 'stated' }
}

/** When an article was last changed, as its metadata say; null where they do not. */
export function findModified(facts: StatedFacts, now: Date): { value: string; basis: string } | null {
  for (const { value, basis } of facts.modified) {
    const date = findDate(value, readingOf(facts))?.value
    if (date !== undefined && Date.parse(dayOf(date)) <= now.getTime() + FUTURE_TOLERANCE_MS) return { value: date, basis }
  }
  return null
}

/** American outlets write the month first; others the day. */
export function readingOf(facts: StatedFacts): DateReading {
  const language = facts.language?.toLowerCase() ?? ''
  const host = facts.url === null ? null : hostOf(facts.url)
  const english = language === '' || language === 'en' || language.startsWith('en-us')
  return { monthFirst: english && (host === null || AMERICAN_HOST.test(host)), language }
}

/** A date in a short line that is no report: `date 2017-06-10`, `Published: 7 June 2017`. */
function dateInText({ text, blocks }: PublishedInput, reading: DateReading): string | null {
  for (const block of blocks) {
    if (block.kind !== 'metadata' && block.kind !== 'byline' && block.kind !== 'dateline') continue
    const line = text.slice(block.start, block.end)
    if (line.length > MAX_DATE_LINE) continue
    const date = datesOfLine(line, reading).find(({ role }) => role === null || role === 'published')
    if (date) return date.value
  }
  return null
}
