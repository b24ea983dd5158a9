import type { AnnotatedArticle, PartOfSpeech, Token } from '../document/index.js'
import { COMMON_WORDS } from '../lexicons/en/common-words.js'
import {
  BACKGROUND_ARTICLES,
  COMMON_SHARE,
  LEAD_SENTENCES,
  LEAD_WEIGHT,
  NAME_SHARE,
  NAME_WEIGHT,
  NUMBER_WEIGHT,
  TITLE_WEIGHT,
  WORD_SHARE,
} from './settings.js'

/** An article's words with their weights, of Euclidean length 1 (or empty). */
export type WordVector = ReadonlyMap<string, number>

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u
/** "crash's", "sessions'": the ending that the tokenizer leaves on a word. */
const POSSESSIVE = /'s?$/u
const CONTENT_TAGS: ReadonlySet<PartOfSpeech> = new Set(['ADJ', 'ADV', 'NOUN', 'NUM', 'PROPN', 'VERB'])

interface Term {
  count: number
  kind: 'word' | 'name' | 'number'
}

/** tf-idf vectors of the articles' reports: square roots of weighted counts times smoothed inverse document frequency. */
export function wordVectors(articles: readonly AnnotatedArticle[]): WordVector[] {
  const terms = articles.map(termsOf)
  const frequency = new Map<string, number>()
  for (const found of terms) for (const word of found.keys()) frequency.set(word, (frequency.get(word) ?? 0) + 1)
  return terms.map((found) => {
    const vector = new Map<string, number>()
    let square = 0
    for (const [word, term] of found) {
      const weight = weightOf(word, term, { inArticles: frequency.get(word) ?? 0, articles: articles.length })
      if (weight <= 0) continue
      vector.set(word, weight)
      square += weight * weight
    }
    const length = Math.sqrt(square)
    for (const [word, weight] of vector) vector.set(word, weight / length)
    return vector
  })
}

function termsOf({ article, sentences, tokens }: AnnotatedArticle): Map<string, Term> {
  const terms = new Map<string, Term>()
  sentences.forEach((sentence, index) => {
    const isTitle = article.blocks[sentence.block]?.kind === 'title'
    const weight = isTitle ? TITLE_WEIGHT : index < LEAD_SENTENCES ? LEAD_WEIGHT : 1
    for (let i = sentence.first; i < sentence.last; i++) addTerm(terms, tokens[i] as Token, weight)
  })
  return terms
}

function addTerm(terms: Map<string, Term>, token: Token, weight: number): void {
  if (!CONTENT_TAGS.has(token.pos) || token.norm.length < 2 || !LETTER_OR_DIGIT.test(token.norm)) return
  const word = token.lemma.replace(POSSESSIVE, '')
  const kind = token.pos === 'PROPN' ? 'name' : token.pos === 'NUM' ? 'number' : 'word'
  const term = terms.get(word)
  if (!term) terms.set(word, { count: weight, kind })
  else {
    term.count += weight
    if (kind === 'name') term.kind = kind
  }
}

function weightOf(word: string, { count, kind }: Term, { inArticles, articles }: { inArticles: number; articles: number }): number {
  const share = COMMON_WORDS.has(word) ? COMMON_SHARE : kind === 'name' ? NAME_SHARE : WORD_SHARE
  const rarity = Math.log((articles + BACKGROUND_ARTICLES) / (inArticles + share * BACKGROUND_ARTICLES))
  const importance = kind === 'name' ? NAME_WEIGHT : kind === 'number' ? NUMBER_WEIGHT : 1
  return Math.sqrt(count) * rarity * importance
}
