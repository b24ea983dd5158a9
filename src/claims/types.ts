import type { Ref, Span, Stance, Statement } from '../document/index.js'

/** Tokens `[first, last)` of an article. */
export interface TokenRange {
  readonly first: number
  readonly last: number
}

/** A number with what it counts, as a clause gives it. */
export interface Quantity extends Span {
  readonly value: number
  readonly bound: 'exact' | 'about' | 'over' | 'under'
  /** What is counted, as concept or base form: "die", "hospital"; '$' and the like for money; null where the clause does not say. */
  readonly unit: string | null
  /** The words as they stand: "more than 50". */
  readonly words: string
  /** The words with what they count: "more than 50 people were injured". */
  readonly phrase: Span
}

/** How a clause says what it says: two clauses whose frames differ may share every word and not be one claim. */
export interface Frame {
  /** "Did not resign", "no one was hurt". */
  readonly negated: boolean
  /** "Whether he fell asleep": nothing is asserted. */
  readonly open: boolean
  /** "The cause is not known": whoever gives a cause does not say the same. */
  readonly causeUnknown: boolean
  /** "He could resign": what may be or would be, not what is. */
  readonly possible: boolean
  /** "Two of the injured": the number of a part of those whom others count, where the clause begins with one. */
  readonly part: number | null
  /** First and last day of the times that it names, in days since 1970; null where it names none. */
  readonly days: readonly [number, number] | null
}

/** One clause that asserts, denies or relays something: what claims are made of. */
export interface Proposition extends Ref {
  /** Position of the article in the run's order. */
  readonly articleIndex: number
  /** Index of the sentence in its article. */
  readonly sentence: number
  /** The statements whose content holds the clause, outermost first. */
  readonly statements: readonly Statement[]
  readonly stance: Stance
  /** In a title or heading. */
  readonly isHeadline: boolean
  /** Taken for granted by its sentence ("after he recused himself"): whoever the sentence is attributed to is not its source. */
  readonly presupposed: boolean
  /** Says something near its claim, not shown to be the same: its sources do not stand behind the claim. */
  readonly isNear: boolean
  readonly quantities: readonly Quantity[]
  readonly frame: Frame
  /** What it says, as a bag of entities, concepts and base forms with their weight before rarity is known. */
  readonly features: ReadonlyMap<string, number>
  /** Those of the features that say what happened or how much: verbs, events, figures. */
  readonly predicates: ReadonlySet<string>
}

/** Propositions that say one thing, in the order of the run; what origins are counted for. */
export interface ClaimGroup {
  readonly story: string
  readonly propositions: readonly Proposition[]
  /** How much of the story stands behind it: orders claims. */
  readonly weight: number
}

/** Two propositions, or two groups of equal ones, with how alike they are, 0 to 1. */
export interface Pair {
  readonly a: number
  readonly b: number
  readonly similarity: number
}

/** Pairs as three lists of one length; one pair may stand in them several times. */
export interface PairLists {
  readonly a: number[]
  readonly b: number[]
  readonly similarity: number[]
}
