import { indicesTouching, overlap, type AnnotatedArticle, type Sentence, type Span, type Statement } from '../../document/index.js'
import { MAX_UNIT_WORDS } from '../settings.js'
import type { Corpus } from '../types.js'
import { WORD_CLASS } from '../word-class.js'
import { MIN_QUOTED_WORDS } from './settings.js'
import { nameWords, type Speaker } from './speakers.js'
import type { Wording } from './types.js'

/** All stretches of the articles that give somebody's words, in reading order: quotations by sentence, and reported speech. */
export function findWordings(corpus: Corpus): Wording[] {
  const ranges = articleRanges(corpus)
  let quotations = 0
  return corpus.articles.flatMap((article, index) => {
    const range = ranges[index]
    if (!range) return []
    const place = { index, range, quotations }
    quotations += article.quotations.length
    return [...quotedWordings(corpus, article, place), ...reportedWordings(corpus, article, place)]
  })
}

interface Place {
  readonly index: number
  /** Words of the article. */
  readonly range: Span
  /** Quotations of the articles before. */
  readonly quotations: number
}

function quotedWordings(corpus: Corpus, article: AnnotatedArticle, { index, range, quotations }: Place): Wording[] {
  const wordings: Wording[] = []
  const statements = statementsBySentence(article)
  article.quotations.forEach((quotation, number) => {
    if (quotation.parent !== null) return
    for (const sentence of indicesTouching(article.sentences, quotation.inner)) {
      const part = within(quotation.inner, article.sentences[sentence] as Sentence)
      const statement = mostOverlapping(statements.get(sentence) ?? [], part)
      const words = wordsWithin(corpus, range, part)
      if (words.end - words.start < MIN_QUOTED_WORDS || (!statement && isName(corpus, words))) continue
      const said = { statement: statement?.id ?? null, speaker: statement ? speakerOf(statement) : null }
      for (const piece of inPieces(words)) wordings.push({ article: index, quotation: quotations + number, words: piece, ...said })
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
          speaker: speakerOf(statement),
        })),
      ),
    )
}

/** For each sentence the statements whose content stands in it. */
function statementsBySentence(article: AnnotatedArticle): Map<number, Statement[]> {
  const found = new Map<number, Statement[]>()
  for (const statement of article.statements) {
    for (const content of statement.content) {
      for (const sentence of indicesTouching(article.sentences, content)) {
        const known = found.get(sentence)
        if (known) known.push(statement)
        else found.set(sentence, [statement])
      }
    }
  }
  return found
}

/** The statement whose content shares most of the span, the shortest of those: a relay's content holds the speaker's. */
function mostOverlapping(statements: readonly Statement[], span: Span): Statement | null {
  let found: Statement | null = null
  let most = 0
  for (const statement of statements) {
    const shared = statement.content.reduce((sum, content) => sum + overlap(content, span), 0)
    if (shared < most || shared === 0 || (shared === most && found && lengthOf(statement) >= lengthOf(found))) continue
    most = shared
    found = statement
  }
  return found
}

function lengthOf({ content }: Statement): number {
  return content.reduce((sum, { start, end }) => sum + end - start, 0)
}

function speakerOf({ speaker, sourceType }: Statement): Speaker | null {
  return speaker === null || sourceType === 'unnamed-person' || sourceType === 'author'
    ? null
    : { name: speaker, words: nameWords(speaker), type: sourceType }
}

function within(outer: Span, span: Span): Span {
  return { start: Math.max(outer.start, span.start), end: Math.min(outer.end, span.end) }
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
