import type { Block, ExplainedBlock, Link } from '../document/index.js'

/**
 * Where a page states a date. `record`: the crawler or feed; `url`: the address; `json-ld`, `meta`, `microdata`: marked as the day
 * of publication; `created`, `meta-date`: marked as some date; `labelled`, `time`, `named`, `line`: shown near the headline, beside a word
 * for publication, in a `<time>`, in an element named for dates, in a short line; `dateline`: at the start of the text;
 * `sentence`: in words below the text; `far-labelled`, `far`: shown elsewhere; `relative`: as a distance in time; `day`: without a year; `script`: in data of
 * the page's scripts.
 */
export type DateSource =
  | 'record'
  | 'url'
  | 'json-ld'
  | 'meta'
  | 'microdata'
  | 'created'
  | 'meta-date'
  | 'labelled'
  | 'time'
  | 'named'
  | 'line'
  | 'dateline'
  | 'dateline-implied'
  | 'sentence'
  | 'far-labelled'
  | 'far'
  | 'relative'
  | 'day'
  | 'script'

/** A date as a page writes it. */
export interface StatedDate {
  readonly text: string
  readonly source: DateSource
}

/** What a page or record itself says about its article, before anything is weighed. */
export interface StatedFacts {
  readonly title: string | null
  readonly authors: readonly string[]
  /** Lines of the page that may name its authors, as lists, best first. */
  readonly bylines: readonly (readonly string[])[]
  readonly publisher: string | null
  /** Host that the input names as the source, where no address is given. */
  readonly domain: string | null
  readonly url: string | null
  /** Address of the page of another site that this one calls its original. */
  readonly original: string | null
  /** What links are relative to. */
  readonly base: string | null
  readonly language: string | null
  /** Dates as written that may be the day of publication; within a source the best first. */
  readonly published: readonly StatedDate[]
  /** Dates of change as written, with where they were found. */
  readonly modified: readonly { readonly value: string; readonly basis: string }[]
}

/** An article's text with its parts, before the facts about it are worked out. */
export interface Layout {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly links: readonly Link[]
  readonly facts: StatedFacts
  /** Whether the page is larger than what is read of one. */
  readonly cut?: boolean
  /** Puts into words why each block was kept or left out; costs nothing until it is called. */
  readonly explain: () => LayoutExplanation
}

export interface LayoutExplanation {
  /** Where the title was found. */
  readonly title: string
  readonly blocks: readonly ExplainedBlock[]
}

/** What a page states that states nothing. */
export const NO_FACTS: StatedFacts = {
  title: null,
  authors: [],
  bylines: [],
  publisher: null,
  domain: null,
  url: null,
  original: null,
  base: null,
  language: null,
  published: [],
  modified: [],
}
