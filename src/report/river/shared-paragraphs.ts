import { addTo, overlap, type Block, type PassageMatch, type Ref, type Span } from '../../document/index.js'
import type { ArticleIndex } from '../view/articles.js'

/** For each article its blocks that share text, with the articles that they share it with. */
export function sharedParagraphs(reuse: readonly PassageMatch[], articles: ArticleIndex): (ref: Ref) => ReadonlySet<string> {
  const passages = new Map<string, { span: Span; other: string }[]>()
  for (const { a, b } of reuse) {
    addTo(passages, a.article, { span: a, other: b.article })
    addTo(passages, b.article, { span: b, other: a.article })
  }
  const found = new Map<Block, Set<string>>()
  return ({ article, start, end }) => {
    const blocks = (articles.find(article)?.article.blocks ?? []).filter((block) => overlap(block, { start, end }) > 0)
    const others = blocks.map((block) => {
      const known =
        found.get(block) ?? new Set((passages.get(article) ?? []).flatMap(({ span, other }) => (overlap(span, block) > 0 ? other : [])))
      found.set(block, known)
      return known
    })
    return others.length === 1 ? (others[0] ?? new Set()) : new Set(others.flatMap((set) => [...set]))
  }
}
