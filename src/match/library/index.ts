import { overlap, type AnnotatedArticle, type PassageMatch, type Span } from '../../document/index.js'
import { buildCorpus } from '../corpus.js'
import { matchPassages } from '../index.js'
import type { Corpus } from '../types.js'
import { Vocabulary } from '../vocabulary.js'
import { keptPairs, seedsOf } from './fingerprints.js'
import { PostingLists } from './postings.js'
import { look } from './look.js'

/**
 * Many articles that another one can be held against. Of each only fingerprints are kept, pairs of words in about 1.2 kB; their
 * texts stay where the caller has them.
 */
export class PassageLibrary {
  readonly #ids: string[] = []
  readonly #numbers = new Map<string, number>()
  readonly #lists = new PostingLists()

  /** Adds an article; one that is there already is not added again. The order of adding changes nothing. */
  add(article: AnnotatedArticle): void {
    const { id } = article.article
    if (this.#numbers.has(id)) return
    this.#numbers.set(id, this.#ids.push(id) - 1)
    this.#lists.add(keptPairs(seedsOf(buildCorpus([article]))))
  }

  get articles(): number {
    return this.#ids.length
  }

  /** What the fingerprints take; ids come on top. */
  get bytes(): number {
    return this.#lists.bytes
  }

  /** Ids of the few articles that an article may share text with, the likeliest first, itself left out. */
  likely(article: AnnotatedArticle): string[] {
    return this.#look(article, buildCorpus([article])).likely
  }

  /**
   * The passages that an article shares with articles of the library: those that `matchPassages` finds in each pair of it and a
   * likely one, the likeliest first, without boilerplate. What is found in a pair depends on its two texts alone, however large
   * the library. `load` gives an article by its id, and is called for the likely few only. Throws what `load` throws.
   */
  find(article: AnnotatedArticle, load: (id: string) => AnnotatedArticle): PassageMatch[] {
    const vocabulary = new Vocabulary()
    const { likely, boilerplate } = this.#look(article, buildCorpus([article], vocabulary))
    return likely
      .flatMap((id) => matchPassages([article, load(id)], vocabulary))
      .filter(({ a, b }) => !isMostly(a.article === article.article.id ? a : b, boilerplate))
  }

  #look({ article }: AnnotatedArticle, corpus: Corpus): { likely: string[]; boilerplate: Span[] } {
    const { likely, boilerplate } = look(seedsOf(corpus), { lists: this.#lists, ids: this.#ids }, this.#numbers.get(article.id))
    return { likely: likely.map((number) => this.#ids[number] as string), boilerplate: boilerplate.map((unit) => textOf(corpus, unit)) }
  }
}

function textOf({ words, units }: Corpus, unit: number): Span {
  return { start: words.start[units.first[unit] as number] as number, end: words.end[(units.last[unit] as number) - 1] as number }
}

/** Whether spans cover more than half of a passage. */
function isMostly(passage: Span, spans: readonly Span[]): boolean {
  const covered = spans.reduce((sum, span) => sum + overlap(passage, span), 0)
  return 2 * covered > passage.end - passage.start
}
