import type { AppliedAssumption } from './assumption.js'
import type { Claim, ClaimMember, Origin, OriginRange } from './claim.js'
import type { Diagnostic } from './diagnostic.js'
import type { Ref } from './span.js'
import type { Stance } from './statement.js'
import type { LineageEdge } from './trace.js'

/** An article that an answer names. */
export interface NamedArticle {
  id: string
  /** Its number in the trace's list, from 1. */
  number: number
  source: string
  url: string | null
  title: string | null
  publisher: string | null
  /** ISO 8601. */
  published: string | null
}

/** A span with its words. */
export interface QuotedRef extends Ref {
  text: string
}

/** A claim by its id, its number in the trace's listing ("3"; "2.3" is the third of the second story), and its words. */
export interface NamedClaim {
  claim: string
  number: string
  text: string
}

/** One occurrence of a claim, and what became of it in the count. */
export interface ExplainedMember extends ClaimMember {
  text: string
  /** The words that name its source, null where none is named. */
  source: string | null
  /** The words by which it is said: "told", "according to". */
  cue: string | null
  /** Both in the order of the text: "the fire service said", "according to the fire service". */
  attribution: string | null
  /** Who that is. */
  speaker: string | null
  /** Whether an origin rests on it. */
  counted: boolean
  /** Why it adds no origin of its own; null where it does. */
  remark: string | null
}

/** headwater.why/1: what `headwater why --json` prints. */
export interface WhyReport {
  schema: 'headwater.why/1'
  asked: string
  /** null where no claim is meant; then `nearest` names some. */
  claim: Claim | null
  number: string | null
  story: { id: string; title: string } | null
  /** In the order of the claim's members. */
  members: ExplainedMember[]
  /** The rules that fired, in order, with the words that they rest on. */
  rules: { rule: string; text: string; evidence: QuotedRef[] }[]
  /** Who took from whom, as far as it bears on the count. */
  lineage: (Omit<LineageEdge, 'evidence'> & { evidence: QuotedRef[] })[]
  /** The reader's decisions that bear on this claim, or on any where no claim is meant. */
  assumptions: AppliedAssumption[]
  asOf?: string
  nearest: NamedClaim[]
  articles: NamedArticle[]
  diagnostics: Diagnostic[]
}

/** One occurrence that bears on a question. */
export interface Saying extends QuotedRef {
  claim: string
  /** Whether whoever says it asserts or denies these words. */
  stance: Stance
  source: string | null
  speaker: string | null
}

/** Who stands behind something. */
export interface Standing {
  independent: OriginRange
  origins: (Omit<Origin, 'members' | 'stance'> & { articles: string[] })[]
  sayings: Saying[]
}

/** Who says otherwise: what was asked, what is said in its place, and in what they differ. A denial has no words of its own. */
export interface Contradiction extends Standing {
  about: 'denial' | 'negation' | 'number' | 'name' | 'time'
  asked: string | null
  said: string | null
}

/** An occurrence of a claim that is near a question but does not settle it, with its words and what it leaves open. */
export interface NearClaim extends NamedClaim, Ref {
  /** The share of the question that it says, 0 to 1. */
  share: number
  missing: string[]
}

/** headwater.check/1: what `headwater check --json` prints. */
export interface CheckReport {
  schema: 'headwater.check/1'
  asked: string
  /**
   * `carried`: said as asked; `disputed`: by some, and otherwise by others; `contradicted`: only otherwise; `declined`: asked of
   * somebody who would not say; `related`: something near, which leaves it open; `not-carried`: nothing near.
   */
  verdict: 'carried' | 'disputed' | 'contradicted' | 'declined' | 'related' | 'not-carried'
  support: Standing | null
  against: Contradiction[]
  declined: Saying[]
  /** The claims that the sayings are of, by their numbers for `why`. */
  claims: NamedClaim[]
  nearest: NearClaim[]
  asOf?: string
  assumptions?: AppliedAssumption[]
  articles: NamedArticle[]
  diagnostics: Diagnostic[]
}
