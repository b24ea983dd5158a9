import type { AnnotatedArticle, Difference, Ref, Span } from '../../document/index.js'
import type { Proposition } from '../types.js'

/** A difference within a claim group, before claims have ids. */
export interface GroupDifference {
  /** Index of the group. */
  readonly group: number
  readonly kind: 'discrepancy' | 'update'
  readonly about: Difference['about']
  readonly a: Ref
  readonly b: Ref
}

/** A clause with its claim and its article: what all kinds of differences are read from. */
export interface Member {
  /** Index of the claim group. */
  readonly group: number
  readonly story: string
  readonly proposition: Proposition
  readonly article: AnnotatedArticle
  /** Tokens `[first, last)` of the article. */
  readonly first: number
  readonly last: number
}

/** What one member gives for one thing: "seven" for the dead of a claim, "6.10am" for the crash of a story. */
export interface Account<Value> {
  readonly member: Member
  /** What the value is of: only accounts with one key are compared. */
  readonly key: string
  readonly value: Value
  /** The same for values that are the same, however they are written. */
  readonly id: string
  /** What is shown of it. */
  readonly span: Span
}
