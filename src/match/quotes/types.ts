import type { Span } from '../../document/index.js'
import type { Speaker } from './speakers.js'

/** A stretch of an article that gives somebody's words: a sentence inside quotation marks, or what a statement reports. */
export interface Wording {
  /** Index into the corpus's articles. */
  readonly article: number
  /** Number of the quotation it stands in, its own among all articles; null where it is reported speech without marks around all of it. */
  readonly quotation: number | null
  /** Words `[start, end)` of the corpus. */
  readonly words: Span
  readonly statement: string | null
  readonly speaker: Speaker | null
}

/** Two wordings of one utterance with the stretches of words that answer each other. */
export interface Link {
  readonly x: number
  readonly y: number
  readonly inX: Span
  readonly inY: Span
  readonly evidence: number
}

/** A wording as a member of a family: the words of it that others print too. */
export interface Member {
  readonly wording: Wording
  readonly words: Span
  readonly evidence: number
}

export interface Family {
  readonly members: readonly Member[]
  readonly speaker: string | null
}
