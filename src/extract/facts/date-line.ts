import { DATE_WORD, type DateRole } from '../../lexicons/date-words.js'
import { findDates, type DateReading, type FoundDate } from './dates.js'

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
  const words = [...line.matchAll(DATE_WORD)].flatMap(({ index, groups }) => {
    const role = Object.entries(groups ?? {}).find(([, word]) => word !== undefined)?.[0] as DateRole | undefined
    return role === undefined ? [] : [{ index, role }]
  })
  return dates.map((date, at) => {
    const before = words.findLast((word) => word.index < date.index)
    const behind = at === dates.length - 1 ? words.find((word) => word.index >= date.end) : undefined
    return { ...date, role: (before ?? behind)?.role ?? null }
  })
}
