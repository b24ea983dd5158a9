import type { BlockKind, PassageMatch, Ref, Span, Statement } from '../../document/index.js'

/**
 * Where the words of a stretch come from, as far as these articles tell. `own`: nothing of it is found elsewhere among them,
 * or others took it from here. `shared`: others have it too, and nothing settles who had it first.
 */
export type StretchOrigin = 'own' | 'quotation' | 'copied' | 'reworded' | 'spun' | 'shared' | 'not-report'

/** What a text was taken from. */
export interface Parent {
  /** Article id, an outlet's name, or `unseen:N`, as in a lineage edge. */
  readonly to: string
  readonly certainty: 'known' | 'inferred'
  readonly reason: string
  /** Whether the whole article is said to be that outlet's text, with no particular passage that shows it. */
  readonly whole: boolean
}

/** The same passage in another article. */
export interface Counterpart extends Ref {
  /** What that place is to this one: it was taken from there, it was taken from here, or nothing settles which. */
  readonly role: 'source' | 'same' | 'taker'
  readonly kind: PassageMatch['kind']
  /** null for role `same`. */
  readonly certainty: 'known' | 'inferred' | null
  /** What says so: a copy between the two articles, one over others, that one names the other. */
  readonly basis: 'copy' | 'chain' | 'naming' | 'none'
  readonly reason: string
}

/** A place in another article where the same is quoted or claimed. */
export interface Echo extends Ref {
  readonly by: 'quotation' | 'claim'
}

/**
 * Who speaks in a stretch. `quotation`: words in quotation marks; `attributed`: what somebody is said to have said, in the
 * outlet's words; `claim`: said in the outlet's own name, and by other articles too.
 */
export interface Voice {
  readonly kind: 'quotation' | 'attributed' | 'claim'
  /** In order, disjoint. */
  readonly spans: readonly Span[]
  readonly statement: Statement | null
  /** Resolved name, or the words that name an unnamed source; null where the text names nobody. */
  readonly speaker: string | null
  /** The publication that it was said to or is relayed by. */
  readonly via: string | null
  /** Ids of quote families. */
  readonly families: readonly string[]
  /** Ids of claims. */
  readonly claims: readonly string[]
  /** In other articles, those of the same quotation first. */
  readonly echoes: readonly Echo[]
}

/** Where the words come from; one object for all stretches that lie in the same passages. */
export interface Provenance {
  readonly origin: StretchOrigin
  /** What kind of block it is in where that is not report; null elsewhere. */
  readonly block: BlockKind | null
  /** Null unless the origin is `copied`, `reworded` or `spun`. */
  readonly parent: Parent | null
  /** The same passage elsewhere, the one it was taken from first. */
  readonly counterparts: readonly Counterpart[]
}

/** A stretch of an article's text of which one thing is true throughout. */
export interface Stretch extends Span, Provenance {
  /** Who speaks in it, the innermost first. */
  readonly voices: readonly Voice[]
}

/** Code units of an article's report by where they come from; blocks only, without the white space between them. */
export interface OriginShares {
  readonly report: number
  /** Own text that no other article has. */
  readonly own: number
  /** Own text that others took. */
  readonly taken: number
  /** Quotations that others have too, outside of shared passages. */
  readonly quotation: number
  readonly known: number
  readonly inferred: number
  readonly shared: number
  /** Of the report, whatever its origin: within quotation marks, and attributed in other words. */
  readonly quoted: number
  readonly attributed: number
  /** Code units that are not report. */
  readonly notReport: number
}

/** What the margin of an article says. */
export interface Margins {
  /** They cover the text exactly, in order. */
  readonly stretches: readonly Stretch[]
  /** In order of their first words. */
  readonly voices: readonly Voice[]
  readonly shares: OriginShares
}
