import { isReport, type Article, type SegmentedArticle, type Sentence, type Token } from '../document/index.js'
import { splitSentences } from './sentences.js'
import { tagSentence } from './tagger.js'

export { splitSentences } from './sentences.js'

/**
 * Cuts an article's report into sentences and tokens. Blocks that are not report (promos, comments, another story) are
 * left out, so nothing downstream can quote or count them. Articles whose language is not supported get no tokens.
 */
export function segment(article: Article, supported: boolean): SegmentedArticle {
  const sentences: Sentence[] = []
  const tokens: Token[] = []
  if (!supported) return { article, sentences, tokens }
  article.blocks.forEach((block, index) => {
    if (!isReport(block.kind)) return
    for (const span of splitSentences(article.text, block)) {
      const found = tagSentence(article.text, span.start, span.end, sentences.length)
      if (found.length === 0) continue
      sentences.push({ ...span, block: index, first: tokens.length, last: tokens.length + found.length })
      for (const token of found) tokens.push(token)
    }
  })
  return { article, sentences, tokens }
}
