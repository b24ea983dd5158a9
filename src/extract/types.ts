import type { Block, Link } from '../document/index.js'

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
  /** Publication dates as written, best first. */
  readonly published: readonly string[]
  /** Texts in which the page shows when the article was published, best first. */
  readonly shown: readonly string[]
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
}

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
  shown: [],
  modified: [],
}
