import type { Article } from './article.js'
import type { Span } from './span.js'
import type { ResolvedTime, Statement } from './statement.js'

/** Universal part-of-speech tags as the tagger gives them. Models count on their order. */
export const PARTS_OF_SPEECH = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
] as const
export type PartOfSpeech = (typeof PARTS_OF_SPEECH)[number]

/** The tags of words that carry content. */
export const CONTENT_TAGS: ReadonlySet<PartOfSpeech> = new Set(['ADJ', 'ADV', 'NOUN', 'NUM', 'PROPN', 'VERB'])

/** A word, number or punctuation mark with its normal forms; the text itself is never rewritten. */
export interface Token extends Span {
  /** Lower case, straight quotes. */
  readonly norm: string
  /** Base form, lower case: "said" → "say". */
  readonly lemma: string
  readonly pos: PartOfSpeech
  /** Index of the token's sentence. */
  readonly sentence: number
}

/** Whether a token is a verb, auxiliary or not. */
export function isVerb({ pos }: Pick<Token, 'pos'>): boolean {
  return pos === 'VERB' || pos === 'AUX'
}

export interface Sentence extends Span {
  /** Index into the article's blocks. */
  readonly block: number
  /** Tokens `[first, last)` of the article's tokens. */
  readonly first: number
  readonly last: number
}

/** An article with its sentences and tokens: what every annotator reads. Blocks that are not report have none. */
export interface SegmentedArticle {
  readonly article: Article
  readonly sentences: readonly Sentence[]
  readonly tokens: readonly Token[]
}

/** A stretch inside quotation marks; `start` and `end` include the marks, `inner` does not. */
export interface Quotation extends Span {
  readonly inner: Span
  /** Index of the quotation around this one, null at the top. */
  readonly parent: number | null
  /** Whether the closing mark was found; otherwise the quotation ends with its paragraph. */
  readonly closed: boolean
}

/** An article after all annotators: its `article.mentions` are filled. */
export interface AnnotatedArticle<S extends Statement = Statement> extends SegmentedArticle {
  readonly quotations: readonly Quotation[]
  readonly times: readonly ResolvedTime[]
  readonly statements: readonly S[]
}
