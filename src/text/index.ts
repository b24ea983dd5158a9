import { isReport, type Article, type SegmentedArticle, type Sentence, type Token } from '../document/index.js'
import { splitSentences } from './sentences.js'
import { tagSentence } from './tagger.js'

export { fnv1a } from './hash.js'
export { splitSentences } from './sentences.js'

/** Sentences that were tagged before, by their text: where they started and the tokens they got. */
export type KnownSentences = Map<string, TaggedSentence>

interface TaggedSentence {
  readonly start: number
  readonly tokens: readonly Token[]
}

/**
 * Cuts an article's report into sentences and tokens. Blocks that are not report (promos, comments, another story) are
 * left out, so nothing downstream can quote or count them. Articles whose language is not supported get no tokens. Articles
 * of one event copy sentences from each other: with `known`, which grows with every call, each of them is tagged once.
 */
export function segment(article: Article, supported: boolean, known: KnownSentences = new Map()): SegmentedArticle {
  const sentences: Sentence[] = []
  const tokens: Token[] = []
  if (!supported) return { article, sentences, tokens }
  article.blocks.forEach((block, index) => {
    if (!isReport(block.kind)) return
    for (const span of splitSentences(article.text, block)) {
      const words = article.text.slice(span.start, span.end)
      const before = known.get(words)
      const found = before ? moved(before, span.start, sentences.length) : tagSentence(article.text, span.start, span.end, sentences.length)
      if (found.length === 0) continue
      if (!before) known.set(words, { start: span.start, tokens: found })
      sentences.push({ ...span, block: index, first: tokens.length, last: tokens.length + found.length })
      for (const token of found) tokens.push(token)
    }
  })
  return { article, sentences, tokens }
}

/** The tokens of a sentence that starts at `start` this time. */
function moved(known: TaggedSentence, start: number, sentence: number): Token[] {
  const shift = start - known.start
  return known.tokens.map((token) => ({
    start: token.start + shift,
    end: token.end + shift,
    norm: token.norm,
    lemma: token.lemma,
    pos: token.pos,
    sentence,
  }))
}
