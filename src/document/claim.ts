import type { Ref } from './span.js'
import type { Stance } from './statement.js'

/** How many independent origins there are: no fewer than `atLeast`, no more than `atMost`. */
export interface OriginRange {
  atLeast: number
  atMost: number
}

/** One occurrence of a claim in an article. */
export interface ClaimMember extends Ref {
  stance: Stance
  /** Id of the statement that carries it, null where the outlet says it in its own words. */
  statement: string | null
  /** The value this member gives where members differ: "40", "more than 50". */
  value?: string
}

/** Where a claim entered the record, as far as these articles tell. */
export interface Origin {
  kind: 'newsroom' | 'speaker' | 'organisation' | 'document' | 'record' | 'unknown'
  name: string | null
  /** How the origin is described: "unnamed: four people familiar with the incident". */
  source: string | null
  stance: Stance
  /** Indices into the claim's members. */
  members: number[]
}

/** One proposition with all its occurrences. */
export interface Claim {
  id: string
  story: string
  /** A member's own words. */
  text: string
  members: ClaimMember[]
  origins: Origin[]
  /** Of the asserting members; see the counting rules. */
  independent: OriginRange
  denied: OriginRange | null
  /** A range per value where members give differing values; `members` are indices. */
  values: (OriginRange & { value: string; members: number[] })[]
  /** What was known when: the range over all articles published by `date`. */
  growth: (OriginRange & { date: string })[]
  /** The rules that fired, in order, with their evidence. */
  why: { rule: string; text: string; evidence: Ref[] }[]
}

/** Two reports of one fact that differ: a discrepancy at one time, an update where the later figure replaces the earlier. */
export interface Difference {
  /** Id of the claim. */
  claim: string
  about: 'number' | 'date' | 'time' | 'name' | 'place' | 'cause' | 'wording'
  a: Ref
  b: Ref
}
