import type { Block, ExplainedBlock, Link } from '../document/index.js'

/** What a page or record itself says about its article, before anything is weighed. */
export interface StatedFacts {
  readonly title: string | null
  readonly authors: readonly string[]
  readonly publisher: string | null
  /** Host that the input names as the source, where no address is given. */
  readonly domain: string | null
  readonly url: string | null
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
  /** Puts into words why each block was kept or left out; costs nothing until it is called. */
  readonly explain: () => LayoutExplanation
}

export interface LayoutExplanation {
  /** Where the title was found. */
  readonly title: string
  readonly blocks: readonly ExplainedBlock[]
}

export const NO_FACTS: StatedFacts = {
  title: null,
  authors: [],
  publisher: null,
  domain: null,
  url: null,
  language: null,
  published: [],
  shown: [],
  modified: [],
}
