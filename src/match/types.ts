import type { AnnotatedArticle, Span } from '../document/index.js'

/**
 * The words of all articles' reports, one after another, in typed arrays that are indexed by word. Words are numbered, so
 * comparing two is comparing integers. Units are sentences, or pieces of overlong ones; words of a unit are `[first, last)`.
 */
export interface Corpus {
  /** In anchor order: earliest first. */
  readonly articles: readonly AnnotatedArticle[]
  readonly words: WordTable
  readonly units: UnitTable
  /** The words that the numbers of forms, base forms and senses stand for. */
  readonly vocabulary: readonly string[]
}

export interface WordTable {
  readonly count: number
  /** Index into `Corpus.articles`. */
  readonly article: Int32Array
  /** Offsets into the article's text. */
  readonly start: Int32Array
  readonly end: Int32Array
  /** Number of the written form, case and style of marks ignored. */
  readonly form: Int32Array
  /** Number of the base form. */
  readonly lemma: Int32Array
  /** Number shared by synonyms; the same as the lemma's for most words. */
  readonly sense: Int32Array
  readonly kind: Uint8Array
  readonly quoted: Uint8Array
  /** What the word is worth as evidence that two sentences share a text, 0 to about 1. */
  readonly weight: Float32Array
}

export interface UnitTable {
  readonly count: number
  readonly first: Int32Array
  readonly last: Int32Array
  /** Index into `Corpus.articles`. */
  readonly article: Int32Array
  /** Index of the block in its article. */
  readonly block: Int32Array
  /** Sum of the weights of its content words. */
  readonly mass: Float32Array
}

/** Two units that may share a text; `a` belongs to the earlier article in anchor order. */
export interface Candidate {
  readonly a: number
  readonly b: number
}

/** Words put in each other's place, in order: word indices `a[k]` and `b[k]`. They need not be equal. */
export interface AlignedWords {
  readonly a: readonly number[]
  readonly b: readonly number[]
}

/** A text shared by two units: aligned words, cut around quotations, with what they are worth as evidence. */
export interface Piece {
  readonly aligned: AlignedWords
  readonly evidence: number
  /** Most words in a row that are the same in both. */
  readonly run: number
  readonly units: Candidate
  /** Whether the two units count as a whole, not only the words aligned. */
  readonly isWhole: boolean
}

/** Word ranges `[start, end)` in two articles, with the words aligned inside them. */
export interface Passage {
  readonly a: Span
  readonly b: Span
  readonly aligned: AlignedWords
}
