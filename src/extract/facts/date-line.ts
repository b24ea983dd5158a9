import { DATE_WORD, type DateRole } from '../../lexicons/date-words.js'
import { findDates, type DateReading, type FoundDate } from './dates.js'
import { MAX_LABEL_DISTANCE } from './settings.js'

/** What stands between the first and the last day of a period */
const PERIOD = /^\s{0,3}(?:[-–—~]|to|until|till|bis|bis zum|au|al|a|till och med|t\/m|tot|по|до|至|~)\s{0,3}(?:\p{L}{1,12}[.,]?\s{0,3})?$/iu

export interface RoledDate extends FoundDate {
  /** What the line says that the date is the date of; null where it says nothing. */
  readonly role: DateRole | null
}

/**
 * The dates of a line, each with its role. A word speaks for the dates behind it up to the next word ("Published 3 May 2019,
 * updated 5 May 2019"); where no word stands before the last date, the one behind it does ("3 May 2019 veröffentlicht").
 */
export function datesOfLine(line: string, reading?: DateReading): readonly RoledDate[] {
  const dates = findDates(line, reading)
  if (dates.length === 0) return []
  const words = [...line.matchAll(DATE_WORD)].flatMap(({ 0: word, index, groups }) => {
    const role = Object.entries(groups ?? {}).find(([, found]) => found !== undefined)?.[0] as DateRole | undefined
    return role === undefined ? [] : [{ index, end: index + word.length, role }]
  })
  return dates.map((date, at) => {
    if (isPeriod(line, dates[at - 1], date) || isPeriod(line, date, dates[at + 1])) return { ...date, role: 'other' }
    const before = words.findLast(({ index, end, role }) => index < date.index && date.index - end <= MAX_LABEL_DISTANCE[role])
    const behind = words.find(({ index, role }) => role !== 'other' && index >= date.end && index - date.end <= MAX_LABEL_DISTANCE[role])
    if (before === undefined && at < dates.length - 1) return { ...date, role: null }
    return { ...date, role: (before ?? behind)?.role ?? null }
  })
}

/** Whether two dates are the first and last day of something: `3.5.2019 – 5.5.2019`, `3 May 2019 to 5 May 2019`. */
function isPeriod(line: string, first: FoundDate | undefined, last: FoundDate | undefined): boolean {
  return first !== undefined && last !== undefined && PERIOD.test(line.slice(first.end, last.index))
}
