import { CONTENT_TAGS, type SegmentedArticle, type Token } from '../document/index.js'
import { COMMON_WORDS } from '../lexicons/en/common-words.js'
import {
  COMMON_SHARE,
  DIGITS_WEIGHT,
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
const DIGIT = /\d/
/** "a" and "z": what begins with one of these needs no further look. */
const FIRST_LETTER = 97
const LAST_LETTER = 122
/** "crash's", "sessions'": the ending that the tokenizer leaves on a word. */
const POSSESSIVE = /'s?$/u

type Kind = 'word' | 'name' | 'number' | 'digits'

interface Term {
  count: number
  kind: Kind
}

/**
 * The vector of an article's report: square roots of weighted counts times the rarity of the word in news at large. Rarity
 * among the articles given (idf) is left out on purpose: it takes the weight from the very words of a story as soon as many
 * articles report it, and makes the likeness of two articles depend on the others, so on what came before them.
 */
export function wordVector(article: SegmentedArticle): WordVector {
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
}

function termsOf({ article, sentences, tokens }: SegmentedArticle): Map<string, Term> {
  const terms = new Map<string, Term>()
  sentences.forEach((sentence, index) => {
    const isTitle = article.blocks[sentence.block]?.kind === 'title'
    const weight = isTitle ? TITLE_WEIGHT : index < LEAD_SENTENCES ? LEAD_WEIGHT : 1
    for (let i = sentence.first; i < sentence.last; i++) addTerm(terms, tokens[i] as Token, weight)
  })
  return terms
}

function addTerm(terms: Map<string, Term>, token: Token, weight: number): void {
  if (!CONTENT_TAGS.has(token.pos) || !isWord(token.norm)) return
  const word = token.lemma.includes("'") ? token.lemma.replace(POSSESSIVE, '') : token.lemma
  const term = terms.get(word)
  if (!term) terms.set(word, { count: weight, kind: kindOf(token) })
  else {
    term.count += weight
    if (token.pos === 'PROPN' && !DIGIT.test(token.norm)) term.kind = 'name'
  }
}

function isWord(norm: string): boolean {
  const code = norm.charCodeAt(0)
  return norm.length > 1 && ((code >= FIRST_LETTER && code <= LAST_LETTER) || LETTER_OR_DIGIT.test(norm))
}

function kindOf({ pos, norm }: Token): Kind {
  if (DIGIT.test(norm)) return 'digits'
  return pos === 'PROPN' ? 'name' : pos === 'NUM' ? 'number' : 'word'
}

const IMPORTANCE: Readonly<Record<Kind, number>> = { word: 1, name: NAME_WEIGHT, number: NUMBER_WEIGHT, digits: DIGITS_WEIGHT }

function weightOf(word: string, { count, kind }: Term): number {
  const share = COMMON_WORDS.has(word) ? COMMON_SHARE : kind === 'name' ? NAME_SHARE : WORD_SHARE
  return Math.sqrt(count) * -Math.log(share) * IMPORTANCE[kind]
}
