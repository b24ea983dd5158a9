import type { Ref, Span } from './span.js'

/** What kind of source stands behind a statement. */
export type SourceType = 'named-person' | 'unnamed-person' | 'organisation' | 'publication' | 'document' | 'author'

/** How a source stands to a proposition: declining to say is neither asserting nor denying it. */
export type Stance = 'asserts' | 'denies' | 'declines'

/** Who is said to have said, thought or known what. */
export interface Statement {
  id: string
  /** The article's id. */
  article: string
  source: Span | null
  cue: Span | null
  /** One span, or several where the content is split ("A," he said, "B."). */
  content: Span[]
  /** True only where the content is nothing but quoted words. */
  direct: boolean
  /** Resolved name of the source: "Ada Quill" for "she"; null where nobody is named. */
  speaker: string | null
  sourceType: SourceType
  /** How many people stand behind it: "two officials" is 2, "officials" is 'several'; null where the text does not say. */
  sources: number | 'several' | null
  /** The words that say why or how a source is unnamed: "on condition of anonymity". */
  anonymity: string | null
  /** The publication it was said to or is relayed by, where the text names one. */
  via: string | null
  /** Who passed it on, innermost first: [four people, New York Times]. */
  chain: { name: string; kind: SourceType }[]
  stance: Stance
  modality: 'said' | 'thought' | 'negated' | 'hypothetical'
}

/** A dated expression of a text with what it means. */
export interface ResolvedTime extends Ref {
  /** ISO 8601 date, month, week (2017-W23), season (2017-SU), quarter (2017-Q1), year or interval a/b; with a clock time where stated. */
  value: string
  certainty: 'stated' | 'implied'
}
