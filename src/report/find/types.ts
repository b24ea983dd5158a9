import type { Ref, Span } from '../../document/index.js'

/** Something that a query was found in. */
interface Hit {
  /** As the article has it, or the part of it around what was found. */
  readonly text: string
  /** What was found, as spans of `text`. */
  readonly marks: readonly Span[]
  /** The exact place of the first words that were found; for a name, of the first words under it. null where no article has them. */
  readonly ref: Ref | null
}

export interface ClaimHit extends Hit {
  readonly claim: string
}

export interface QuoteHit extends Hit {
  readonly family: string
  readonly speaker: string | null
}

/** A source, a publisher or an author by name. */
export interface SourceHit extends Hit {
  /** Statements of theirs, one place an article. */
  readonly places: readonly Ref[]
  readonly statements: number
  /** How many articles they published or wrote. */
  readonly articles: number
}

export interface TextHit extends Hit {
  /** Whether text was left out before and after. */
  readonly cut: { readonly before: boolean; readonly after: boolean }
}

/** Hits of one kind: the first of them, and how many there are. */
export interface Hits<Kind> {
  readonly hits: readonly Kind[]
  readonly total: number
}

/** What a query found in a trace. */
export interface Found {
  /** The words and phrases that were looked for, folded. */
  readonly terms: readonly string[]
  readonly claims: Hits<ClaimHit>
  readonly quotes: Hits<QuoteHit>
  readonly sources: Hits<SourceHit>
  readonly texts: Hits<TextHit>
}
