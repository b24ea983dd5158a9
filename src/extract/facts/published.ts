import type { Block, PageDefaults, PublicationTime } from '../../document/index.js'
import { FUTURE_TOLERANCE_MS, MAX_DATE_LINE } from '../settings.js'
import type { StatedFacts } from '../types.js'
import { dayOf, findDate, type DateReading } from './dates.js'
import { dayInUrl, hostOf } from './urls.js'

/** Lines that say when something changed, in several languages: never a date of publication. */
const CHANGED =
  /\b(?:updated?|modified|changed|amended|corrected|aktualisiert|geändert|mis à jour|mise à jour|actualizado|aggiornato|atualizado|bijgewerkt|uppdaterad)\b/iu
const PUBLISHED = /\b(?:publi\w+|erschienen|veröffentlicht|erstellt|posted|created)\b/iu
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
  const statedDates = facts.published.map((text) => findDate(text, reading)?.value).filter((value) => value !== undefined && isPast(value))
  const stated = statedDates.find((value) => value !== undefined && dayOf(value) === inUrl) ?? statedDates[0]
  if (stated !== undefined && (inUrl === null || dayOf(stated) <= inUrl)) return { value: stated, basis: 'metadata', certainty: 'stated' }
  if (inUrl !== null) return { value: inUrl, basis: 'url', certainty: 'stated' }
  const inText =
    facts.shown
      .map((text) => (CHANGED.test(text) && !PUBLISHED.test(text) ? undefined : findDate(text, reading)?.value))
      .find((value) => value !== undefined && isPast(value)) ?? dateInText(input, reading)
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
function readingOf(facts: StatedFacts): DateReading {
  const language = facts.language?.toLowerCase() ?? ''
  const host = facts.url === null ? null : hostOf(facts.url)
  const english = language === '' || language === 'en' || language.startsWith('en-us')
  return { monthFirst: english && (host === null || AMERICAN_HOST.test(host)) }
}

/** A date in a short line that is no report: `date 2017-06-10`, `Published: 7 June 2017`. */
function dateInText({ text, blocks }: PublishedInput, reading: DateReading): string | null {
  for (const block of blocks) {
    if (block.kind !== 'metadata' && block.kind !== 'byline' && block.kind !== 'dateline') continue
    const line = text.slice(block.start, block.end)
    if (line.length > MAX_DATE_LINE || CHANGED.test(line) || line.includes('©')) continue
    const date = findDate(line, reading)
    if (date) return date.value
  }
  return null
}
