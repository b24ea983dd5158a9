import { datelineLength } from '../lexicons/en/datelines.js'
import { firstEndingAfter, isBody, type AnnotatedArticle, type Ref, type Sentence } from '../document/index.js'

/** The sentence that holds an offset; null outside the report. */
export function sentenceAt({ sentences }: AnnotatedArticle, offset: number): Sentence | null {
  const found = sentences[firstEndingAfter(sentences, offset)]
  return found && found.start <= offset ? found : null
}

/** Whether a sentence is running text of the report, not a title or caption. */
export function isBodySentence({ article }: AnnotatedArticle, sentence: Sentence): boolean {
  const block = article.blocks[sentence.block]
  return block !== undefined && isBody(block.kind)
}

/** A sentence as it is shown: without the dateline that it may begin with. */
export function refTo({ article }: AnnotatedArticle, sentence: Sentence): Ref {
  const opens = article.blocks[sentence.block]?.start === sentence.start
  const dateline = opens ? datelineLength(article.text, sentence.start) : 0
  const start = sentence.start + dateline < sentence.end ? sentence.start + dateline : sentence.start
  return { article: article.id, start, end: sentence.end }
}
