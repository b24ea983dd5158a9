import { overlap, type AnnotatedArticle, type Sentence, type Span, type Statement } from '../../document/index.js'
import { MAX_UNIT_WORDS } from '../settings.js'
import { WORD_CLASS, type Corpus } from '../types.js'
import { MIN_QUOTED_WORDS } from './settings.js'
import type { Wording } from './types.js'

/** All stretches of the articles that give somebody's words, in reading order: quotations by sentence, and reported speech. */
export function findWordings(corpus: Corpus): Wording[] {
  const ranges = articleRanges(corpus)
  return corpus.articles.flatMap((article, index) => {
    const range = ranges[index]
    return range ? [...quotedWordings(corpus, article, { index, range }), ...reportedWordings(corpus, article, { index, range })] : []
  })
}

interface Place {
  readonly index: number
  /** Words of the article. */
  readonly range: Span
}

function quotedWordings(corpus: Corpus, article: AnnotatedArticle, { index, range }: Place): Wording[] {
  const wordings: Wording[] = []
  article.quotations.forEach((quotation, number) => {
    if (quotation.parent !== null) return
    const statement = statementOf(article, quotation.inner)
    for (const part of bySentence(article.sentences, quotation.inner)) {
      const words = wordsWithin(corpus, range, part)
      if (words.end - words.start < MIN_QUOTED_WORDS || (!statement && isName(corpus, words))) continue
      for (const piece of inPieces(words)) {
        wordings.push({ article: index, quotation: number, words: piece, statement: statement?.id ?? null, speaker: statement?.speaker ?? null })
      }
    }
  })
  return wordings
}

function reportedWordings(corpus: Corpus, article: AnnotatedArticle, { index, range }: Place): Wording[] {
  return article.statements
    .filter(({ direct }) => !direct)
    .flatMap((statement) =>
      statement.content.flatMap((span) =>
        inPieces(wordsWithin(corpus, range, span)).map((words) => ({
          article: index,
          quotation: null,
          words,
          statement: statement.id,
          speaker: statement.speaker,
        })),
      ),
    )
}

/** The statement that a quotation belongs to: the one whose content shares most of it. */
function statementOf(article: AnnotatedArticle, span: Span): Statement | null {
  let found: Statement | null = null
  let most = 0
  for (const statement of article.statements) {
    const shared = statement.content.reduce((sum, content) => sum + overlap(content, span), 0)
    if (shared <= most) continue
    most = shared
    found = statement
  }
  return found
}

function bySentence(sentences: readonly Sentence[], span: Span): Span[] {
  return sentences
    .filter((sentence) => overlap(sentence, span) > 0)
    .map((sentence) => ({ start: Math.max(sentence.start, span.start), end: Math.min(sentence.end, span.end) }))
}

/** Titles of works and names of places stand in quotation marks too; nobody utters them. */
function isName({ words }: Corpus, range: Span): boolean {
  for (let word = range.start; word < range.end; word++) if (words.kind[word] === WORD_CLASS.content) return false
  return true
}

function inPieces(words: Span): Span[] {
  const pieces: Span[] = []
  for (let { start } = words; start < words.end; start += MAX_UNIT_WORDS) {
    pieces.push({ start, end: Math.min(words.end, start + MAX_UNIT_WORDS) })
  }
  return pieces
}

/** The words of each article, as ranges of the corpus's word table; undefined where an article has none. */
function articleRanges({ units, articles }: Corpus): (Span | undefined)[] {
  const ranges: (Span | undefined)[] = articles.map(() => undefined)
  for (let unit = 0; unit < units.count; unit++) {
    const article = units.article[unit] as number
    const range = ranges[article]
    if (range) range.end = units.last[unit] as number
    else ranges[article] = { start: units.first[unit] as number, end: units.last[unit] as number }
  }
  return ranges
}

/** The words that lie inside a span of the article's text. */
function wordsWithin({ words }: Corpus, range: Span, span: Span): Span {
  const start = firstFrom(words.start, range, span.start)
  let end = start
  while (end < range.end && (words.end[end] as number) <= span.end) end++
  return { start, end }
}

function firstFrom(offsets: Int32Array, range: Span, offset: number): number {
  let { start: low, end: high } = range
  while (low < high) {
    const middle = (low + high) >> 1
    if ((offsets[middle] as number) < offset) low = middle + 1
    else high = middle
  }
  return low
}
