import { compareText, groupBy } from '../../document/index.js'
import { dateText, dayText } from '../../report/view/index.js'

/** What happened or was published on a day, or in a month or year where no day is known. */
export interface Day<Item> {
  /** ISO 8601: "2025-03-11", "2025-03"; empty for what bears no date. */
  readonly date: string
  /** "11 March 2025", "March 2025", "undated" */
  readonly name: string
  readonly items: readonly Item[]
}

const DAY = /^\d{4}-\d{2}-\d{2}(?=$|T)/u
const MONTH = /^\d{4}-(?:0[1-9]|1[0-2])$/u

/** Items by the day of their time, earlier days first and items of a day by their times; those that bear none stand last. */
export function byDay<Item>(items: readonly Item[], timeOf: (item: Item) => string | null): Day<Item>[] {
  const timed = items.map((item) => ({ item, time: timeOf(item) ?? '' }))
  const days = groupBy(timed, ({ time }) => dayOf(time))
  return [...days]
    .sort(([a], [b]) => Number(a === '') - Number(b === '') || compareText(a, b))
    .map(([date, own]) => ({
      date,
      name: dayName(date),
      items: own.sort((a, b) => compareText(lateWithoutClock(a.time), lateWithoutClock(b.time))).map(({ item }) => item),
    }))
}

/** The day of a time, or the time itself where it names none: a month, a week, a year, an interval. */
export function dayOf(time: string): string {
  return DAY.exec(time)?.[0] ?? time
}

/** What bears no time of day sorts behind all that do. */
function lateWithoutClock(time: string): string {
  return time.includes('T') ? time : `${time}T~`
}

function dayName(date: string): string {
  if (date === '') return 'undated'
  return DAY.test(date) || MONTH.test(date) ? dayText(date, true) : dateText(date)
}
