import type { Block } from '../../document/index.js'
import { dayAndMonth, findDate, isoDay, type DateReading } from './dates.js'
import { DATELINE_REACH, MAX_DATELINE_AGE_MS } from './settings.js'

/** `LONDON, March 3 (Example News) — `, `Berlin, 3. Mai 2019 – `, `PARIS, le 3 mai 2019 (Example) -`, `MARLOW FERRY, England, March 3, 2019 /Example Wire/ --` */
const DATELINE =
  /^\s{0,3}\(?\p{Lu}[\p{L}\p{M}.’'-]{1,20}(?:[ /][\p{L}\p{M}.’'-]{1,20}){0,3}(?:, ?[\p{L}\p{M}.’' ]{2,24})?, ?(?:den |am |le |el |il )?(?<date>(?:\d{1,2}(?:\.|er)? ?(?:de )?\p{L}[\p{L}\p{M}]{2,12}\.?|\p{L}[\p{L}\p{M}]{2,12}\.? \d{1,2})(?:,? (?:de )?(?:19|20)\d\d)?|\d{1,2}\.\d{1,2}\.(?:19|20)?\d\d)[.,]?\s{0,2}(?:\([^()]{2,40}\)|\/[^/]{2,40}\/)?[.:]?\s{0,2}(?:[-–—|/:]|(?<=[)/]))/u

/** What the year of a dateline without one is told from. */
export interface YearHints {
  /** Year in the page's address. */
  readonly year: number | null
  /** Moments shortly before which the page was written: when it was changed, when fetched. */
  readonly soonBefore: readonly number[]
}

/**
 * The date in the dateline that an article begins with; one without a year is `implied`: of the year that the address names,
 * else the last such day, if not long ago, before the page was changed or fetched.
 */
export function datelineDate(
  text: string,
  blocks: readonly Block[],
  hints: YearHints,
  reading: DateReading,
): { readonly value: string; readonly isImplied: boolean } | null {
  const opening = blocks.filter(({ kind }) => kind === 'paragraph' || kind === 'standfirst' || kind === 'dateline').slice(0, 2)
  for (const { start, end } of opening) {
    const written = DATELINE.exec(text.slice(start, Math.min(end, start + DATELINE_REACH)))?.groups?.['date']
    if (written === undefined) continue
    const whole = findDate(written, reading)
    if (whole !== null) return { value: whole.value, isImplied: false }
    const value = completed(written, hints)
    if (value !== null) return { value, isImplied: true }
  }
  return null
}

function completed(written: string, { year, soonBefore }: YearHints): string | null {
  const found = dayAndMonth(written)
  if (found === null) return null
  if (year !== null) return isoDay(year, found.month, found.day)
  for (const moment of soonBefore) {
    const latest = new Date(moment).getUTCFullYear()
    for (const candidate of [latest, latest - 1]) {
      const day = isoDay(candidate, found.month, found.day)
      const age = day === null ? -1 : moment - Date.parse(day)
      if (age >= 0 && age <= MAX_DATELINE_AGE_MS) return day
    }
  }
  return null
}
