import type { AnnotatedArticle, LineageEdge, PassageMatch, Ref, Span, Story } from '../document/index.js'
import type { Outlets } from './outlets.js'

export interface LineageInput {
  /** In the run's order. */
  readonly articles: readonly AnnotatedArticle[]
  readonly matches: readonly PassageMatch[]
  readonly stories: readonly Story[]
}

/** One article with what lineage needs to know of it. */
export interface Node {
  readonly index: number
  readonly article: AnnotatedArticle
  /** Canonical name of the publisher, null where nothing states it. */
  readonly newsroom: string | null
  /** The newsroom whose words these are by their own account though it is not the publisher: "sources tell X", "asked by X". */
  readonly voice: string | null
  /** Newsrooms it credits for its text, with where. */
  readonly credits: ReadonlyMap<string, Ref>
  /** Newsrooms it names as a source, with where. */
  readonly cites: ReadonlyMap<string, readonly Ref[]>
  /** Newsrooms it credits for information in a line of its own, with where. */
  readonly informants: ReadonlyMap<string, Ref>
  /** Code units of report. */
  readonly reportLength: number
}

/** All text that two articles share. */
export interface SharedText {
  readonly a: Node
  readonly b: Node
  readonly spansA: readonly Span[]
  readonly spansB: readonly Span[]
  readonly length: number
  readonly matches: readonly PassageMatch[]
}

/** Who took it from whom, as far as the evidence goes. */
export interface Direction {
  readonly from: Node
  readonly to: Node
  readonly certainty: LineageEdge['direction']
  /** What settled it. */
  readonly basis: 'credit' | 'citation' | 'time' | 'damage' | 'none'
  readonly reason: string
  readonly evidence: readonly Ref[]
}

export type { Outlets }
