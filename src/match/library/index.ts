import { overlap, type AnnotatedArticle, type PassageMatch, type Span } from '../../document/index.js'
import { freshNumbering, type Numbering } from '../corpus.js'
import { matchPassages } from '../index.js'
import type { NumberedArticle } from '../numbered.js'
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
    const { vocabulary, numbered } = freshNumbering()
    this.#lists.add(keptPairs(seedsOf(numbered(article), vocabulary)))
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
    const numbering = freshNumbering()
    return this.#look(numbering.numbered(article), numbering).likely
  }

  /**
   * The passages that an article shares with articles of the library: those that `matchPassages` finds in each pair of it and a
   * likely one, the likeliest first, without boilerplate. What is found in a pair depends on its two texts alone, however large
   * the library. `load` gives an article by its id, and is called for the likely few only. Throws what `load` throws.
   */
  find(article: AnnotatedArticle, load: (id: string) => AnnotatedArticle): PassageMatch[] {
    const numbering = freshNumbering()
    const own = numbering.numbered(article)
    const { likely, boilerplate } = this.#look(own, numbering)
    const knowing = { ...numbering, numbered: (one: AnnotatedArticle) => (one === article ? own : numbering.numbered(one)) }
    return likely
      .flatMap((id) => matchPassages([article, load(id)], knowing))
      .filter(({ a, b }) => !isMostly(a.article === article.article.id ? a : b, boilerplate))
  }

  #look(own: NumberedArticle, { vocabulary }: Numbering): { likely: string[]; boilerplate: Span[] } {
    const holdings = { lists: this.#lists, ids: this.#ids }
    const { likely, boilerplate } = look(seedsOf(own, vocabulary), holdings, this.#numbers.get(own.article.article.id))
    return { likely: likely.map((number) => this.#ids[number] as string), boilerplate: boilerplate.map((unit) => textOf(own, unit)) }
  }
}

function textOf({ words, units }: NumberedArticle, unit: number): Span {
  return { start: words.start[units.first[unit] as number] as number, end: words.end[(units.last[unit] as number) - 1] as number }
}

/** Whether spans cover more than half of a passage. */
function isMostly(passage: Span, spans: readonly Span[]): boolean {
  const covered = spans.reduce((sum, span) => sum + overlap(passage, span), 0)
  return 2 * covered > passage.end - passage.start
}
