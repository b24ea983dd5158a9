import { isIsoTime, isOutBy, type Article, type Diagnostic } from '../document/index.js'
import { HeadwaterError } from '../errors.js'
import { MAX_NAMED_SOURCES } from './settings.js'

/** Throws HeadwaterError `option/invalid` where `asOf` is no time. */
export function checkAsOf(asOf: string | undefined): void {
  if (asOf === undefined || isIsoTime(asOf)) return
  throw new HeadwaterError('option/invalid', `The time to look back to, "${asOf}", is not a date`, {
    hint: 'Write it as 2017-06-06 or 2017-06-06T21:00Z.',
  })
}

/**
 * The articles that had been published by a time. One without a date cannot be shown to have been, and stays out; both kinds
 * that are left out are reported, and so is an article that was changed since, for what it said then is not known.
 */
export function publishedBy(articles: readonly Article[], asOf: string, report: (diagnostic: Diagnostic) => void): Article[] {
  const undated = articles.filter(({ published }) => published === null)
  const kept = articles.filter(({ published }) => published !== null && isOutBy(published.value, asOf))
  const later = articles.length - undated.length - kept.length
  if (undated.length > 0)
    report({
      code: 'as-of/undated',
      severity: 'warning',
      message: `${countedArticles(undated.length)} without a date ${undated.length === 1 ? 'is' : 'are'} left out, since nothing shows that ${undated.length === 1 ? 'it was' : 'they were'} published by ${asOf}: ${sourcesOf(undated)}`,
    })
  if (later > 0)
    report({
      code: 'as-of/later',
      severity: 'info',
      message: `${countedArticles(later)} published after ${asOf} ${later === 1 ? 'is' : 'are'} left out`,
    })
  for (const { source, modified } of kept) {
    if (modified === null || isOutBy(modified.value, asOf)) continue
    report({
      code: 'as-of/changed',
      severity: 'warning',
      message: `${source} was changed on ${modified.value}, after ${asOf}: it is read as it is now, since what it said then is not known`,
      source,
    })
  }
  return kept
}

function countedArticles(count: number): string {
  return count === 1 ? '1 article' : `${count} articles`
}

function sourcesOf(articles: readonly Article[]): string {
  const named = articles.map(({ source }) => source).sort()
  const more = named.length - MAX_NAMED_SOURCES
  return more > 0 ? `${named.slice(0, MAX_NAMED_SOURCES).join(', ')} and ${more} more` : named.join(', ')
}
