import { basename } from 'node:path'
import type { Article, Ref, Trace } from '../../../../src/document/index.js'
import { fold, locateIn, type Folded } from '../folding.js'
import type { Gold, GoldSpan } from '../gold.js'
import type { Located } from '../spans.js'

// "articles/3-courier.html" → "3-courier"
const ENDING = /\.(?:txt|html?|md|json)$/iu

/** A case's gold and a trace of its articles, with articles called by their file names on both sides. */
export interface CaseView {
  readonly gold: Gold
  readonly trace: Trace
  articleNamed(name: string): Article
  nameOf(id: string): string
  /** Where the words of the gold stand in the trace's text; null where the page's reader left them out. */
  locate(span: GoldSpan): Located | null
  spanOf(ref: Ref): Located
  miss(figure: string, detail: string): void
}

/** @throws Error when an article of the gold is not among the trace's. */
export function viewCase(gold: Gold, trace: Trace, misses: string[]): CaseView {
  const byName = new Map(trace.articles.map((article) => [fileName(article), article]))
  const names = new Map(trace.articles.map((article) => [article.id, fileName(article)]))
  const foldedTexts = new Map<string, Folded>()
  for (const { article } of gold.articles) foldedTexts.set(article, fold(articleNamed(article).text))

  function articleNamed(name: string): Article {
    const article = byName.get(name)
    if (article === undefined) throw new Error(`${gold.id}: the trace has no article for ${name}`)
    return article
  }
  return {
    gold,
    trace,
    articleNamed,
    nameOf: (id) => names.get(id) ?? id,
    locate({ article, text, nth }) {
      const folded = foldedTexts.get(article)
      const span = folded === undefined ? null : locateIn(folded, text, nth)
      return span === null ? null : { article, ...span }
    },
    spanOf: (ref) => ({ article: names.get(ref.article) ?? ref.article, start: ref.start, end: ref.end }),
    miss: (figure, detail) => void misses.push(`${figure}: ${detail}`),
  }
}

/** The elements that are not null. */
export function present<T>(items: readonly (T | null)[]): T[] {
  return items.filter((item) => item !== null)
}

function fileName(article: Article): string {
  return basename(article.source).replace(ENDING, '')
}
