import type { Difference, SourceType, Stance } from '../../../src/document/index.js'

/** A stretch of an article, as its exact words; `nth` says which occurrence, 0 being the first. */
export interface GoldSpan {
  readonly article: string
  readonly text: string
  readonly nth?: number
}

export interface GoldStatement {
  readonly article: string
  readonly source: string | null
  /** Which occurrence of `source` it is. */
  readonly nth?: number
  readonly cue: string | null
  readonly content: string
  readonly sourceType: SourceType
  readonly via: string | null
  readonly direct: boolean
}

/** Where a claim entered the record. A newsroom without a name means that nobody is named at all. */
export interface GoldOrigin {
  readonly newsroom?: string | null
  readonly speaker?: string
  readonly organisation?: string
  readonly document?: string
  readonly record?: string
  readonly source?: string | null
}

export interface GoldClaim {
  readonly id: string
  readonly text: string
  readonly members: readonly (GoldSpan & { readonly stance: Stance })[]
  readonly origins: readonly GoldOrigin[]
  /** The most independent origins that there can be. */
  readonly independent: number
  readonly established: boolean
}

export interface GoldDifference {
  readonly claim: string | null
  readonly a: GoldSpan
  readonly b: GoldSpan
  readonly about: Difference['about']
}

export interface GoldEdge {
  readonly from: string
  /** An article's name or an outlet. */
  readonly to: string
  readonly kind: 'copies' | 'credits' | 'cites' | 'links'
  readonly eitherWay?: boolean
}

/** What a careful reader finds in the articles of one story. */
export interface Gold {
  readonly id: string
  readonly language: string
  readonly publishedDefault?: string
  readonly articles: readonly { readonly article: string; readonly publisher: string | null; readonly published: string }[]
  /** Articles whose statements (times) are listed in full; all where absent. */
  readonly statementsComplete?: readonly string[]
  readonly timesComplete?: readonly string[]
  readonly notReportage: readonly (GoldSpan & { readonly kind: string })[]
  readonly statements: readonly GoldStatement[]
  readonly quotes: readonly { readonly id: string; readonly speaker: string | null; readonly members: readonly GoldSpan[] }[]
  readonly reuse: readonly { readonly a: GoldSpan; readonly b: GoldSpan; readonly kind: 'verbatim' | 'reworded' }[]
  readonly times: readonly (GoldSpan & { readonly value: string })[]
  readonly claims: readonly GoldClaim[]
  readonly lineage: readonly GoldEdge[]
  readonly discrepancies: readonly GoldDifference[]
  readonly updates: readonly GoldDifference[]
  readonly timeline: readonly { readonly date: string; readonly event: string; readonly cites: readonly GoldSpan[] }[]
  readonly notes?: string
}

/** The fewest independent origins: named speakers, organisations and documents are distinct, all others may be one of them. */
export function fewestOrigins(claim: GoldClaim): number {
  const named = claim.origins.filter((origin) => origin.speaker ?? origin.organisation ?? origin.document).length
  return Math.max(1, Math.min(named, claim.independent))
}

/** What an origin is called; null where nobody stands behind it. */
export function originName(origin: GoldOrigin): string | null {
  return origin.newsroom ?? origin.speaker ?? origin.organisation ?? origin.document ?? null
}
