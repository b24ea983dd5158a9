import type { PublicationTime } from '../../document/index.js'
import type { DateSource } from '../types.js'

/** Characters from the start of a text that its language is told from: some 600 words, more changes no answer. */
export const SAMPLE_LENGTH = 4000

/** Function words a language needs before it is believed: three sentences have about 15. */
export const MIN_FUNCTION_WORDS = 8

/** How much more often its function words must occur than those of the next language. */
export const MIN_LANGUAGE_LEAD = 1.3

/** Share of words in a script that decides for its language: names in another script stay below it. */
export const MIN_SCRIPT_SHARE = 0.3

/** Longest author's name in characters. */
export const MAX_AUTHOR_LENGTH = 60

/** Authors kept: longer lists are a masthead. */
export const MAX_AUTHORS = 12

/** Characters at the start of a paragraph in which a dateline stands. */
export const DATELINE_REACH = 140

/** Words of an outlet's name as its own metadata give it: longer ones are descriptions. */
export const MAX_OUTLET_WORDS = 8

/** Words of a publisher's name behind a copyright sign; longer stretches are sentences. */
export const MAX_PUBLISHER_WORDS = 6

/** How far ahead of `now` a date may be: the clocks of the world differ by up to 26 hours. */
export const FUTURE_TOLERANCE_MS = 26 * 3600 * 1000

/** Words of a person's or desk's name. */
export const MAX_NAME_WORDS = 6

/** Longest value that holds authors' names; longer ones are texts. */
export const MAX_AUTHOR_TEXT = 300

/** Longest name of an outlet that metadata state, slogan included. */
export const MAX_OUTLET_LENGTH = 200

/** Years of the Buddhist calendar that are told from ours by their number alone: 1957 to 2056. */
export const MIN_BUDDHIST_YEAR = 2500
export const MAX_BUDDHIST_YEAR = 2599

/** Two-digit years from here on are of the last century: no page has been published before 1990, none will say '90 for 2090. */
export const MIN_SHORT_YEAR = 90

/** Dates that a page shows are not older than the web by much; the metadata of an archive's page may be. */
export const MIN_SHOWN_YEAR = 1985

/** How far the sources of dates are believed. */
interface SourceRank extends Pick<PublicationTime, 'basis' | 'certainty'> {
  readonly source: DateSource
  /** Whether it is believed only where it names one day. */
  readonly alone: boolean
}

/**
 * Where pages state their day of publication, best first. Share of pages on which the first date of a source is the right one, on
 * the 252 of the dates and publishers sets, whatever else they state: json-ld 149/152, meta 138/141, url 45/47, microdata 28/30,
 * labelled 60/63, named 104/106, time 51/53, line 135/144, created 41/46, meta-date 32/37, far-labelled 13/24, far 50/105.
 * Left out for what they showed: the date of the last change (138/175) and the day in the address of the page's picture
 * (12/20). Those shown near the headline outrank `created` and `meta-date`, for where they differ these are of a draft.
 */
export const DATE_SOURCES: readonly SourceRank[] = [
  { source: 'record', basis: 'metadata', certainty: 'stated', alone: false },
  { source: 'json-ld', basis: 'metadata', certainty: 'stated', alone: false },
  { source: 'meta', basis: 'metadata', certainty: 'stated', alone: false },
  { source: 'url', basis: 'url', certainty: 'stated', alone: false },
  { source: 'microdata', basis: 'metadata', certainty: 'stated', alone: false },
  { source: 'labelled', basis: 'text', certainty: 'stated', alone: false },
  { source: 'named', basis: 'text', certainty: 'stated', alone: false },
  { source: 'time', basis: 'text', certainty: 'stated', alone: false },
  { source: 'line', basis: 'text', certainty: 'stated', alone: false },
  { source: 'dateline', basis: 'dateline', certainty: 'stated', alone: false },
  { source: 'script', basis: 'metadata', certainty: 'stated', alone: false },
  { source: 'sentence', basis: 'text', certainty: 'stated', alone: false },
  { source: 'far-labelled', basis: 'text', certainty: 'implied', alone: true },
  { source: 'day', basis: 'text', certainty: 'implied', alone: false },
  { source: 'relative', basis: 'inferred', certainty: 'implied', alone: false },
  { source: 'dateline-implied', basis: 'dateline', certainty: 'implied', alone: false },
  { source: 'created', basis: 'metadata', certainty: 'stated', alone: false },
  { source: 'meta-date', basis: 'metadata', certainty: 'stated', alone: false },
  { source: 'far', basis: 'inferred', certainty: 'implied', alone: true },
]

/** Longest line that is read as a distance in time: "Published 2 hours ago by Jo Roe, Harbour Correspondent" has 54 characters. */
export const MAX_RELATIVE_LENGTH = 80

/** How long ago the day of a dateline without a year may be: later it is as likely of another year. */
export const MAX_DATELINE_AGE_MS = 60 * 24 * 3600 * 1000

/** How close a stated time and the moment of fetching must be for the page to have stated its own clock. */
export const CLOCK_TOLERANCE_MS = 2 * 60 * 1000

/**
 * Characters between a word and the date that it speaks of: "Published in the Harbour Post on Friday, " is 40 long. What a date is
 * not of must stand right before it ("Deadline: Friday, "): categories and tags of the page have such names too.
 */
export const MAX_LABEL_DISTANCE = { published: 40, changed: 40, other: 12 } as const
