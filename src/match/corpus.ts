import { firstStartingFrom, type AnnotatedArticle, type BlockKind, type Quotation, type Sentence, type Token } from '../document/index.js'
import { BACKGROUND_SHARE, BACKGROUND_UNITS, MAX_UNIT_WORDS, MIN_WEIGHT, QUOTATION_WORDS, RARE_SHARE, CLASS_WEIGHTS } from './settings.js'
import type { Corpus, UnitTable, WordTable } from './types.js'
import { QUOTED, WORD_CLASS } from './word-class.js'
import { Vocabulary, wordClass } from './vocabulary.js'

/** Blocks that name people and places by rote; two reports that share them have shared nothing. */
const WITHOUT_PASSAGES: ReadonlySet<BlockKind> = new Set(['byline', 'code'])

/**
 * Puts the words of all articles' reports into one table, numbered and weighed, with their sentences as units. A vocabulary that
 * articles were numbered with before saves numbering their words again.
 */
export function buildCorpus(articles: readonly AnnotatedArticle[], vocabulary: Vocabulary = new Vocabulary()): Corpus {
  const most = articles.reduce((sum, article) => sum + article.tokens.length, 0)
  const builder = new CorpusBuilder(most, vocabulary)
  articles.forEach((article, index) => builder.add(article, index))
  return builder.finish(articles)
}

class CorpusBuilder {
  readonly #vocabulary: Vocabulary
  readonly #words: WordTable & { count: number }
  readonly #units: { first: number; last: number; article: number; block: number }[] = []

  constructor(most: number, vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary
    const ints = (): Int32Array => new Int32Array(most)
    const bytes = (): Uint8Array => new Uint8Array(most)
    this.#words = {
      count: 0,
      article: ints(),
      start: ints(),
      end: ints(),
      form: ints(),
      lemma: ints(),
      sense: ints(),
      kind: bytes(),
      quoted: bytes(),
      weight: new Float32Array(most),
    }
  }

  add(article: AnnotatedArticle, index: number): void {
    const quoted = quotedStates(article)
    for (const sentence of article.sentences) {
      const kind = article.article.blocks[sentence.block]?.kind
      if (kind === undefined || WITHOUT_PASSAGES.has(kind)) continue
      this.#addSentence(article.tokens, sentence, index, quoted)
    }
  }

  #addSentence(tokens: readonly Token[], sentence: Sentence, article: number, quoted: Uint8Array): void {
    const words = this.#words
    let first = words.count
    for (let i = sentence.first; i < sentence.last; i++) {
      this.#addWord(tokens[i] as Token, article, quoted[i] as number)
      if (words.count - first === MAX_UNIT_WORDS) first = this.#closeUnit(first, sentence, article)
    }
    this.#closeUnit(first, sentence, article)
  }

  #addWord(token: Token, article: number, quoted: number): void {
    const numbers = this.#vocabulary.numbersOf(token)
    if (!numbers) return
    const words = this.#words
    const at = words.count++
    words.article[at] = article
    words.start[at] = token.start
    words.end[at] = token.end
    words.form[at] = numbers.form
    words.lemma[at] = numbers.lemma
    words.sense[at] = numbers.sense
    words.kind[at] = wordClass(token)
    words.quoted[at] = quoted
  }

  #closeUnit(first: number, sentence: Sentence, article: number): number {
    const last = this.#words.count
    if (last > first) this.#units.push({ first, last, article, block: sentence.block })
    return last
  }

  finish(articles: readonly AnnotatedArticle[]): Corpus {
    const column = (key: 'first' | 'last' | 'article' | 'block'): Int32Array => Int32Array.from(this.#units, (unit) => unit[key])
    const units: UnitTable = {
      count: this.#units.length,
      first: column('first'),
      last: column('last'),
      article: column('article'),
      block: column('block'),
      mass: new Float32Array(this.#units.length),
    }
    weigh(this.#words, units, this.#vocabulary.words.length)
    return { articles, words: this.#words, units, vocabulary: this.#vocabulary.words }
  }
}

/** For each token whether it stands inside quotation marks, and whether those hold a quotation or a few words. */
function quotedStates(article: AnnotatedArticle): Uint8Array {
  const states = new Uint8Array(article.tokens.length)
  for (const quotation of article.quotations) {
    const [first, last] = tokensWithin(article.tokens, quotation)
    const state = last - first >= QUOTATION_WORDS ? QUOTED.fully : QUOTED.briefly
    for (let i = first; i < last; i++) states[i] = Math.max(states[i] as number, state)
  }
  return states
}

function tokensWithin(tokens: readonly Token[], quotation: Quotation): [number, number] {
  const first = firstStartingFrom(tokens, quotation.inner.start)
  let last = first
  while (last < tokens.length && (tokens[last] as Token).end <= quotation.inner.end) last++
  return [first, last]
}

/**
 * Weighs words by how rare their sense is among all units: a word that stands in every third sentence of these articles
 * (the story's subject) says little about copying. Shares are smoothed towards a background, so two short articles that
 * share everything still weigh their words as ordinary ones.
 */
function weigh(words: WordTable, units: UnitTable, senses: number): void {
  const counts = unitCounts(words, units, senses)
  const rarities = raritiesIn(units.count, counts)
  for (let unit = 0; unit < units.count; unit++) {
    let mass = 0
    for (let i = units.first[unit] as number; i < (units.last[unit] as number); i++) {
      const rarity = rarities[counts[words.sense[i] as number] as number] as number
      const weight = (CLASS_WEIGHTS[words.kind[i] as number] as number) * rarity
      words.weight[i] = weight
      if (words.kind[i] !== WORD_CLASS.function) mass += weight
    }
    units.mass[unit] = mass
  }
}

/** How much a word weighs that stands in so many of the units. */
function raritiesIn(units: number, counts: Int32Array): Float64Array {
  const most = counts.reduce((highest, count) => Math.max(highest, count), 0)
  return Float64Array.from({ length: most + 1 }, (_, count) => {
    const share = (count + BACKGROUND_SHARE * BACKGROUND_UNITS) / (units + BACKGROUND_UNITS)
    return Math.min(1, Math.max(MIN_WEIGHT, Math.log(share) / Math.log(RARE_SHARE)))
  })
}

/** In how many units each sense stands. */
function unitCounts(words: WordTable, units: UnitTable, senses: number): Int32Array {
  const counts = new Int32Array(senses)
  const seenIn = new Int32Array(senses).fill(-1)
  for (let unit = 0; unit < units.count; unit++) {
    for (let i = units.first[unit] as number; i < (units.last[unit] as number); i++) {
      const sense = words.sense[i] as number
      if (seenIn[sense] === unit) continue
      seenIn[sense] = unit
      counts[sense] = (counts[sense] as number) + 1
    }
  }
  return counts
}
