import type { Quantity, Reading } from '../claims/index.js'
import type { Article, Claim, ClaimMember, Mention, Stance, Statement, Token } from '../document/index.js'
import type { Mood } from './mood.js'

/** One thing that a question says: a word, or a name of several. */
export interface Item {
  /** As asked, for showing. */
  readonly words: string
  readonly kind: 'verb' | 'name' | 'noun' | 'people' | 'quality' | 'modifier' | 'day' | 'figure' | 'scene'
  readonly weight: number
  /** What it is matched by; any of them will do. For a name its words, all of which must fit. */
  readonly keys: readonly string[]
  /** Of a name, what it is the name of, where that is known. */
  readonly naming: Mention['kind'] | null
  /** Index of its first token. */
  readonly at: number
}

/** A reader's sentence, read as a claim is. */
export interface Question {
  readonly asked: string
  readonly tokens: readonly Token[]
  readonly items: readonly Item[]
  readonly quantities: readonly Quantity[]
  /** The verb that says what happened, null where none but a light one ("there were") does. */
  readonly main: Item | null
  readonly negated: boolean
  readonly mood: Mood
  /** Words of the name of whoever is asked to have said it. */
  readonly speaker: readonly string[] | null
}

/** One member of a claim, read for comparing. */
export interface Clause {
  readonly claim: Claim
  readonly member: ClaimMember
  /** Index in the claim's members. */
  readonly index: number
  readonly article: Article
  readonly statement: Statement | null
  /** Whether whoever says it denies or declines to say what its words say; the member's stance is towards its claim, which may be negated. */
  readonly stance: Stance
  readonly own: Reading
  /** Figures of the whole sentence, for clauses that have none. */
  readonly sentence: Reading
  readonly keys: ReadonlySet<string>
  readonly sentenceKeys: ReadonlySet<string>
  readonly articleKeys: ReadonlySet<string>
}

/** How a clause stands to a question: the same, the opposite in some respect, or merely near. */
export interface Relation {
  readonly kind: 'same' | 'number' | 'negation' | 'name' | 'time' | 'related'
  /** The share of the question's weight that the clause says, 0 to 1. */
  readonly share: number
  /** What was asked and what is said instead, where they contradict. */
  readonly asked: string | null
  readonly said: string | null
  /** The same for both "Eleven" and "11": what is said instead, for telling apart. */
  readonly saidKey: string
  /** Whether the clause only says that somebody would not say so. */
  readonly refused: boolean
  /** What of the question the clause does not say. */
  readonly missing: readonly string[]
}
