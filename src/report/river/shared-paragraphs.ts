import { addTo, overlap, type Block, type PassageMatch, type Ref, type Span } from '../../document/index.js'
import type { ArticleIndex } from '../view/articles.js'

/** A block of an article, and the articles with which it shares text. */
interface SharedBlock {
  readonly block: Block
  readonly others: ReadonlySet<string>
}

const NOBODY: ReadonlySet<string> = new Set()

/** With which articles the paragraphs around a span share text; each article is looked at when it is first asked about. */
export function sharedParagraphs(reuse: readonly PassageMatch[], articles: ArticleIndex): (ref: Ref) => ReadonlySet<string> {
  const passages = new Map<string, { span: Span; other: string }[]>()
  for (const { a, b } of reuse) {
    addTo(passages, a.article, { span: a, other: b.article })
    addTo(passages, b.article, { span: b, other: a.article })
  }
  const known = new Map<string, SharedBlock[]>()
  const blocksOf = (article: string): SharedBlock[] => {
    const found = known.get(article) ?? sharedBlocks(articles.find(article)?.article.blocks ?? [], passages.get(article) ?? [])
    known.set(article, found)
    return found
  }
  return (ref) => {
    const touched = blocksOf(ref.article).filter(({ block }) => overlap(block, ref) > 0)
    return touched.length < 2 ? (touched[0]?.others ?? NOBODY) : new Set(touched.flatMap(({ others }) => [...others]))
  }
}

function sharedBlocks(blocks: readonly Block[], passages: readonly { span: Span; other: string }[]): SharedBlock[] {
  const found = blocks.map((block) => ({ block, others: new Set<string>() }))
  for (const { span, other } of passages) for (const { block, others } of found) if (overlap(block, span) > 0) others.add(other)
  return found.filter(({ others }) => others.size > 0)
}
