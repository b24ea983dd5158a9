import { compareText } from '../../document/index.js'
import { askedPairs, type Seeds } from './fingerprints.js'
import type { PostingLists } from './postings.js'
import {
  BACKGROUND_ARTICLES,
  BOILERPLATE_PAIRS,
  BOILERPLATE_SHARE,
  COMMON_ARTICLES,
  LIKELY_BY_SENTENCE,
  LIKELY_BY_WHOLE,
} from './settings.js'

/** What a library knows of an article's sentences. */
export interface Sight {
  /** Numbers of the articles that may share text with it, the likeliest first. */
  readonly likely: readonly number[]
  /** Numbers of the sentences that are in so many articles that they say nothing. */
  readonly boilerplate: readonly number[]
}

/** The articles of a library: their postings, and their ids by number, which settle ties whatever the order of adding. */
interface Holdings {
  readonly lists: PostingLists
  readonly ids: readonly string[]
}

/**
 * Looks up the pairs of words of each sentence. A shared pair is worth log2(articles / articles that hold it). An article may
 * share text where one sentence's pairs are together worth more than log2(articles): so rare that less than one article would
 * have them by chance, which takes two pairs at least. Likeliest are those whose pairs of all sentences are worth most, and
 * then those with the most in one sentence, for the source of one paragraph is not to be crowded out by reports of the same
 * event. `own` is the number of the article that asks, if the library holds it.
 */
export function look(sentences: readonly Seeds[], { lists, ids }: Holdings, own: number | undefined): Sight {
  const articles = lists.articles + BACKGROUND_ARTICLES
  const tally = new Tally(lists.articles)
  const holders = new Uint32Array(COMMON_ARTICLES + 1)
  const boilerplate: number[] = []
  sentences.forEach((sentence, index) => {
    let known = 0
    let common = 0
    for (const hash of askedPairs(sentence)) {
      const found = lists.find(hash, holders)
      if (found > 0) known++
      if (found > COMMON_ARTICLES) common++
      else if (found > 0) tally.vote(holders.subarray(0, found), Math.log2(articles / found))
    }
    if (common >= BOILERPLATE_PAIRS && common >= BOILERPLATE_SHARE * known) boilerplate.push(index)
    tally.endSentence(Math.log2(articles))
  })
  if (own !== undefined) tally.sentence.delete(own)
  return { likely: likeliest(tally, ids), boilerplate }
}

/** What pairs of words say for each article, by number. */
class Tally {
  readonly whole: Float64Array
  /** The most in one sentence, for articles with more than by chance in any. */
  readonly sentence = new Map<number, number>()
  readonly #now: Float64Array
  #touched: number[] = []

  constructor(articles: number) {
    this.whole = new Float64Array(articles)
    this.#now = new Float64Array(articles)
  }

  /** Adds what a pair is worth to the articles that hold it. */
  vote(holders: Uint32Array, worth: number): void {
    for (const article of holders) {
      const before = this.#now[article] as number
      if (before === 0) this.#touched.push(article)
      this.#now[article] = before + worth
    }
  }

  endSentence(byChance: number): void {
    for (const article of this.#touched) {
      const worth = this.#now[article] as number
      this.#now[article] = 0
      this.whole[article] = (this.whole[article] as number) + worth
      if (worth > byChance) this.sentence.set(article, Math.max(worth, this.sentence.get(article) ?? 0))
    }
    this.#touched = []
  }
}

function likeliest({ whole, sentence }: Tally, ids: readonly string[]): number[] {
  const articles = [...sentence.keys()]
  const by = (worth: (article: number) => number): number[] =>
    articles.sort((a, b) => worth(b) - worth(a) || compareText(ids[a] as string, ids[b] as string))
  const first = by((article) => whole[article] as number).slice(0, LIKELY_BY_WHOLE)
  const taken = new Set(first)
  const rest = by((article) => sentence.get(article) as number).filter((article) => !taken.has(article))
  return [...first, ...rest.slice(0, LIKELY_BY_SENTENCE)]
}
