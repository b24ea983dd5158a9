import type { Span } from '../../document/index.js'

/** How fine a period is. A weekend is its Saturday and Sunday. */
export type Grain = 'day' | 'weekend' | 'week' | 'month' | 'quarter' | 'season' | 'half' | 'year' | 'decade'

/**
 * A calendar period: the `index`-th of its grain. Days count from 1970-01-01; weeks and weekends from the ISO week of that
 * day; months, quarters, seasons, halves, years and decades from the year 0, so neighbours always differ by one.
 */
export interface Period {
  readonly grain: Grain
  readonly index: number
}

/** Which way an expression points by its own words: "last", "this", "next"; null where only tense can tell. */
export type Direction = 'last' | 'this' | 'next' | null

/** What an expression means before the publication date and the text around it are taken into account. */
export type Meaning =
  /**
   * Carries its whole value: "31 October 2016", "1959", "2015/16" (then `until` is the last period); `or` is the day-first
   * reading of 9/11/2001.
   */
  | { readonly kind: 'absolute'; readonly period: Period; readonly until?: Period; readonly or?: Period }
  /** A day of the year: "31 October", "Christmas Day" (`until` for "Aug. 5-12"). */
  | { readonly kind: 'year-day'; readonly month: number; readonly day: number; readonly untilDay?: number; readonly direction: Direction }
  /** A feast by its name in the lexicon. */
  | { readonly kind: 'feast'; readonly feast: string; readonly year: number | null; readonly direction: Direction }
  /** `week` is that of "Monday last week". */
  | { readonly kind: 'weekday'; readonly weekday: number; readonly direction: Direction; readonly week: Direction }
  /** A month, quarter, half or season without its year: `ordinal` from 0. */
  | {
      readonly kind: 'part-of-year'
      readonly grain: 'month' | 'quarter' | 'half' | 'season'
      readonly ordinal: number
      readonly direction: Direction
    }
  /** So many days, months … from the day of publication: "yesterday", "last month", "two years ago". */
  | {
      readonly kind: 'from-publication'
      readonly grain: Grain
      readonly offset: number
      /** "a year ago", which in a business report means the quarter a year before the one it speaks of. */
      readonly compares?: true
    }
  /** So many days, months … from the date last spoken of: "that day", "a year earlier". */
  | { readonly kind: 'from-context'; readonly grain: Grain; readonly offset: number }
  /** A clock time with no day of its own, as "T21:00". */
  | { readonly kind: 'clock'; readonly clock: string }

/** A dated expression as found in the text. */
export interface Expression extends Span {
  readonly meaning: Meaning
  /** "T21:00" where a clock time is stated with it, else "". */
  readonly clock: string
}
