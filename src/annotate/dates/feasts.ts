import { EASTER_FEASTS, FIXED_FEASTS, WEEKDAY_FEASTS } from '../../lexicons/en/dates.js'
import { dayOf, easter, firstDay, partOfYear, weekdayOf } from './calendar.js'

/** The day of a feast of the lexicon in a year; null for a name that is not in it. */
export function feastDay(name: string, year: number): number | null {
  const fixed = FIXED_FEASTS.get(name)
  if (fixed) return dayOf(year, fixed[0], fixed[1])
  const afterEaster = EASTER_FEASTS.get(name)
  if (afterEaster !== undefined) return easter(year) + afterEaster
  const rule = WEEKDAY_FEASTS.get(name)
  if (!rule) return null
  const isLast = rule.nth < 0
  const first = firstDay(partOfYear('month', year, isLast ? rule.month : rule.month - 1))
  const firstSuch = first + ((rule.weekday - weekdayOf(first) + 7) % 7)
  return firstSuch + 7 * (isLast ? rule.nth : rule.nth - 1) + (rule.plus ?? 0)
}
