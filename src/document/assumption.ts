/** Two or more names are one source: each of them is the first. */
export interface SameAssumption {
  same: string[]
  because?: string
}

/** Names that Headwater takes for one, or lets speak with one voice, are different sources. */
export interface ApartAssumption {
  apart: string[]
  because?: string
}

/** When an article was published, and by whom. `article` is its source, the last part of that, its address, or its id. */
export interface ArticleAssumption {
  article: string
  published?: string
  publisher?: string
  because?: string
}

/** An article, or the words `text` of it, is a copy of another of the run. */
export interface CopyAssumption {
  article: string
  text?: string
  copyOf: string
  because?: string
}

/** An article, or the words `text` of it, comes from a newsroom, which need not be among the articles. */
export interface OriginAssumption {
  article: string
  text?: string
  from: string
  because?: string
}

/** A person speaks for an organisation. */
export interface VoiceAssumption {
  speaker: string
  speaksFor: string
  because?: string
}

/** A name is no source: what rests on it alone is unsourced. */
export interface NoSourceAssumption {
  notASource: string
  because?: string
}

/** A decision of the reader's that outranks what Headwater finds. */
export type Assumption =
  SameAssumption | ApartAssumption | ArticleAssumption | CopyAssumption | OriginAssumption | VoiceAssumption | NoSourceAssumption

/** headwater.assumptions/1: what a file for `--assume` holds. */
export interface Assumptions {
  $schema?: string
  schema?: 'headwater.assumptions/1'
  assumptions: Assumption[]
}

/** An assumption as it was applied in a run. */
export interface AppliedAssumption {
  /** Its place in the file, from 1. */
  entry: number
  assumption: Assumption
  /** The articles whose facts or text it sets, and the claims that it is named in. */
  applied: { articles: number; claims: number }
}
