import type { Ref, Span } from './span.js'

/** One step of an alignment of two texts; `a` and `b` are spans of the two articles' texts. */
export interface Edit {
  kind: 'same' | 'substituted' | 'inserted' | 'deleted'
  a: Span | null
  b: Span | null
}

/** Two spans in two articles that share a text. */
export interface PassageMatch {
  id: string
  a: Ref
  b: Ref
  kind: 'verbatim' | 'reworded' | 'spun'
  /** Share of aligned tokens that are the same, 0 to 1. */
  similarity: number
  alignment: Edit[]
}

/** One utterance as it appears in several articles, with its wordings and how they differ. */
export interface QuoteFamily {
  id: string
  speaker: string | null
  /** `difference` is against the fullest wording; `statement` is the id of the statement the wording belongs to. */
  members: (Ref & { statement: string | null; difference: Edit[] })[]
  /** `member` is an index into `members`. */
  issues: { kind: 'moved-context' | 'other-speaker' | 'no-speaker' | 'altered'; member: number; note: string }[]
}
