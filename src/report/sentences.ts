import { isBody, type AnnotatedArticle, type Ref, type Sentence } from '../document/index.js'

/** The sentence that holds an offset; null outside the report. */
export function sentenceAt({ sentences }: AnnotatedArticle, offset: number): Sentence | null {
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sentences[middle] as Sentence).end <= offset) low = middle + 1
    else high = middle
  }
  const found = sentences[low]
  return found && found.start <= offset ? found : null
}

/** Whether a sentence is running text of the report, not a title or caption. */
export function isBodySentence({ article }: AnnotatedArticle, sentence: Sentence): boolean {
  const block = article.blocks[sentence.block]
  return block !== undefined && isBody(block.kind)
}

export function refTo(article: AnnotatedArticle, span: { start: number; end: number }): Ref {
  return { article: article.article.id, start: span.start, end: span.end }
}
