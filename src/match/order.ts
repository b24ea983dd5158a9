import type { AnnotatedArticle } from '../document/index.js'

/** By source, then id: which article of a pair is `a`. */
export function bySource(x: AnnotatedArticle, y: AnnotatedArticle): number {
  return compare(x.article.source, y.article.source) || compare(x.article.id, y.article.id)
}

/** Earliest first, those without a date last: which articles of a big family the others are matched with. */
export function byAnchor(x: AnnotatedArticle, y: AnnotatedArticle): number {
  return compare(dateOf(x), dateOf(y)) || bySource(x, y)
}

/** The articles in an order, each once. */
export function inOrder(
  articles: readonly AnnotatedArticle[],
  order: (x: AnnotatedArticle, y: AnnotatedArticle) => number,
): AnnotatedArticle[] {
  const seen = new Set<string>()
  return [...articles].sort(order).filter(({ article: { id } }) => !seen.has(id) && seen.add(id))
}

const NO_DATE = '~'

function dateOf({ article }: AnnotatedArticle): string {
  return article.published?.value ?? NO_DATE
}

/** By code units: the same on every machine, unlike a locale's order. */
function compare(x: string, y: string): number {
  return x < y ? -1 : x > y ? 1 : 0
}
