import { bySource, compareText, type AnnotatedArticle } from '../document/index.js'

/** Sorts behind every date. */
const NO_DATE = '~'

/** Earliest first, those without a date last: which articles of a big family the others are matched with. */
export function byAnchor(x: AnnotatedArticle, y: AnnotatedArticle): number {
  return compareText(dateOf(x), dateOf(y)) || bySource(x, y)
}

/** The articles in an order, each once. */
export function inOrder(
  articles: readonly AnnotatedArticle[],
  order: (x: AnnotatedArticle, y: AnnotatedArticle) => number,
): AnnotatedArticle[] {
  const seen = new Set<string>()
  return [...articles].sort(order).filter(({ article: { id } }) => !seen.has(id) && seen.add(id))
}

function dateOf({ article }: AnnotatedArticle): string {
  return article.published?.value ?? NO_DATE
}
