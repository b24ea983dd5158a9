import type { ResolvedTime } from '../../document/index.js'
import { timesIn } from './members.js'
import type { Member } from './types.js'

/** Days from `first` to `last` as ISO dates, which compare as text. */
export interface Days {
  readonly first: string
  readonly last: string
}

const DAY = /^\d{4}-\d\d-\d\d/
const MONTH = /^\d{4}-\d\d$/
const YEAR = /^\d{4}$/
const WEEK = 7 * 24 * 60 * 60 * 1000

/** The days that a resolved value means; null for a week, a season and what else is no plain calendar date. */
export function daysOf(value: string): Days | null {
  const [from = '', to = from] = value.split('/')
  const first = edge(from, '-01-01', '-01')
  const last = edge(to, '-12-31', '-31')
  return first === null || last === null ? null : { first, last }
}

function edge(value: string, ofYear: string, ofMonth: string): string | null {
  if (DAY.test(value)) return value.slice(0, 10)
  if (MONTH.test(value)) return value + ofMonth
  return YEAR.test(value) ? value + ofYear : null
}

/**
 * The other time of which a member's sentence tells, '' where it tells the news: a year, a month, or a day that is not of the
 * week before publication. "In 2011 … 40 died" is no count of today's dead.
 */
export function scopeOf(member: Member): string {
  const published = member.article.article.published?.value.slice(0, 10)
  const other = timesAround(member).filter(({ value }) => {
    const days = daysOf(value)
    if (days === null || days.first !== days.last) return true
    return published !== undefined && (days.last < weekBefore(published) || days.first > published)
  })
  return other.map(({ value }) => value).join(' ')
}

/** The dated expressions of the member's sentence, or of the one before it in its paragraph. */
function timesAround({ article, proposition }: Member): readonly ResolvedTime[] {
  const { sentences } = article
  const own = sentences[proposition.sentence]
  const before = sentences[proposition.sentence - 1]
  if (!own) return []
  const times = timesIn(article, own)
  return times.length > 0 || before?.block !== own.block ? times : timesIn(article, before)
}

function weekBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - WEEK).toISOString().slice(0, 10)
}
