import type { PageDefaults, PublicationTime } from '../../document/index.js'
import { dateCandidates, isPossible, readingOf, type DateCandidate, type DatedArticle } from './date-candidates.js'
import { dayOf, findDate } from './dates.js'
import { DATE_SOURCES } from './settings.js'

/**
 * When an article was published: the best of the dates that its page states, by where each stands (`DATE_SOURCES`), else
 * what the user said. Where marked metadata and the address name different days the earlier one holds: systems overwrite the
 * metadata when an article changes, and the address of a print edition is dated a day ahead. Dates later than the page are
 * rejected, and a date of change is never taken for publication.
 */
export function findPublished(article: DatedArticle, defaults: PageDefaults): PublicationTime | null {
  const dates = agreeingWithAddress(dateCandidates(article))
  for (const { source, basis, certainty, alone } of DATE_SOURCES) {
    const found = dates.filter((date) => date.source === source)
    const [best] = found
    if (best === undefined || (alone && found.some(({ value }) => dayOf(value) !== dayOf(best.value)))) continue
    return { value: best.value, basis, certainty }
  }
  return defaults.published === undefined ? null : { value: defaults.published, basis: 'given', certainty: 'stated' }
}

/** The dates on the day that the address names, where some metadata do so too; else those before it. */
function agreeingWithAddress(dates: readonly DateCandidate[]): readonly DateCandidate[] {
  const address = dates.find(({ source }) => source === 'url')
  if (address === undefined) return dates
  const agreeing = dates.filter(({ value }) => dayOf(value) === address.value)
  return agreeing.some(({ source }) => source !== 'url') ? agreeing : dates.filter(({ value }) => dayOf(value) <= address.value)
}

/** When an article was last changed, as its page says; null where it does not. */
export function findModified(article: DatedArticle): { value: string; basis: string } | null {
  const reading = readingOf(article.facts)
  for (const { value, basis } of article.facts.modified) {
    const date = findDate(value, reading)?.value
    if (date !== undefined && isPossible(date, article)) return { value: date, basis }
  }
  return null
}
