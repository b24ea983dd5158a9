import { AGO_WORD, HOURS_OF_UNIT, NAMED_DAYS, RELATIVE_TIME } from '../../lexicons/relative-dates.js'
import { MAX_RELATIVE_LENGTH } from './settings.js'

const CLOCK = /(?<!\d)\d{1,2}[:.h]\d\d(?!\d)/u
const HOUR_MS = 3_600_000

/**
 * How many hours before the page was fetched a short line says that something was: "2 hours ago" is 2, "vor 3 Tagen" 72, "Yesterday,
 * 10:31" 24. Null where it says no such thing, or less exactly than to the day.
 */
export function hoursAgo(line: string): number | null {
  if (line.length > MAX_RELATIVE_LENGTH) return null
  const named = CLOCK.test(line) ? NAMED_DAYS.find(([, word]) => word.test(line)) : undefined
  if (named) return named[0] * 24
  if (!AGO_WORD.test(line)) return null
  const groups = RELATIVE_TIME.exec(line)?.groups
  const unit = Object.entries(groups ?? {}).find(([name, word]) => name !== 'count' && word !== undefined)?.[0]
  if (groups === undefined || unit === undefined) return null
  return Number(groups['count'] ?? 1) * (HOURS_OF_UNIT.get(unit) ?? 0)
}

/** The day that a line names by its distance from the moment at which its page was fetched; null where it names none. */
export function relativeDay(line: string, fetched: number): string | null {
  const hours = hoursAgo(line)
  return hours === null ? null : new Date(fetched - hours * HOUR_MS).toISOString().slice(0, 10)
}
