import { CONTENT_TAGS, type AnnotatedArticle, type Token } from '../document/index.js'
import { COMMON_WORDS } from '../lexicons/en/common-words.js'
import { COMMON_SHARE, LEAD_SENTENCES, LEAD_WEIGHT, NAME_SHARE, NAME_WEIGHT, NUMBER_WEIGHT, TITLE_WEIGHT, WORD_SHARE } from './settings.js'

/** An article's words with their weights, of Euclidean length 1 (or empty). */
export type WordVector = ReadonlyMap<string, number>

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u
/** "crash's", "sessions'": the ending that the tokenizer leaves on a word. */
const POSSESSIVE = /'s?$/u

interface Term {
  count: number
  kind: 'word' | 'name' | 'number'
}

/**
 * A vector for each article's report: square roots of weighted counts times the rarity of the word in news at large. Rarity
 * among the articles given (idf) is left out on purpose: it takes the weight from the very words of a story as soon as many
 * articles report it, and makes the likeness of two articles depend on the others.
 */
export function wordVectors(articles: readonly AnnotatedArticle[]): WordVector[] {
  return articles.map((article) => {
    const vector = new Map<string, number>()
    let square = 0
    for (const [word, term] of termsOf(article)) {
      const weight = weightOf(word, term)
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

function weightOf(word: string, { count, kind }: Term): number {
  const share = COMMON_WORDS.has(word) ? COMMON_SHARE : kind === 'name' ? NAME_SHARE : WORD_SHARE
  const importance = kind === 'name' ? NAME_WEIGHT : kind === 'number' ? NUMBER_WEIGHT : 1
  return Math.sqrt(count) * -Math.log(share) * importance
}
