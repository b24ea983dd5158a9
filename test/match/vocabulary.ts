import { expect } from 'vitest'
import { findQuotations } from '../../src/annotate/quotes/index.js'
import { contentId, type AnnotatedArticle, type Article, type Block, type PassageMatch, type Statement } from '../../src/document/index.js'
import { matchPassages } from '../../src/match/index.js'
import { segment } from '../../src/text/index.js'
import { articleWith, paragraphsOf } from '../articles.js'
import { statementWith } from '../statements.js'

/** A statement by the exact words of its content. */
export interface Said {
  readonly content: string
  readonly speaker?: string
  readonly sourceType?: Statement['sourceType']
  readonly direct?: boolean
}

export interface Sketch {
  readonly source: string
  readonly text: string
  readonly said?: readonly Said[]
  readonly published?: string
}

/** An annotated article of one paragraph a line; a line that starts with "# " is the title, one with ">> " a promo. */
export function articleOf({ source, text, said = [], published }: Sketch): AnnotatedArticle {
  const article = articleWith({
    id: contentId(source, text),
    source,
    text,
    published: published === undefined ? null : { value: published, basis: 'given', certainty: 'stated' },
    blocks: paragraphsOf(text).map((block) => ({ ...block, kind: kindOf(text.slice(block.start, block.end)) })),
  })
  const segmented = segment(article, true)
  return {
    ...segmented,
    quotations: findQuotations(segmented),
    times: [],
    statements: said.map((statement, index) => statementOf(article, statement, index)),
  }
}

function kindOf(line: string): Block['kind'] {
  if (line.startsWith('# ')) return 'title'
  return line.startsWith('>> ') ? 'promo' : 'paragraph'
}

function statementOf(article: Article, { content, speaker, sourceType = 'named-person', direct = true }: Said, index: number): Statement {
  const start = article.text.indexOf(content)
  if (start < 0) throw new Error(`not in the text: ${content}`)
  return statementWith({
    id: contentId(article.id, String(index)),
    article: article.id,
    content: [{ start, end: start + content.length }],
    direct,
    speaker: speaker ?? null,
    sourceType,
  })
}

/** The matches of two texts. */
export function matchesOf(a: string, b: string): PassageMatch[] {
  return matchPassages([articleOf({ source: 'a.txt', text: a }), articleOf({ source: 'b.txt', text: b })])
}

/** Expects one passage of this kind that covers the first and last word of both texts (quotation marks and full stops aside). */
export function expectKind(kind: PassageMatch['kind'], a: string, b: string): void {
  const matches = matchesOf(a, b)
  expect(matches.map((match) => match.kind)).toEqual([kind])
  const [match] = matches as [PassageMatch]
  expect(bare(a.slice(match.a.start, match.a.end))).toBe(bare(a))
  expect(bare(b.slice(match.b.start, match.b.end))).toBe(bare(b))
}

export function expectNoMatch(a: string, b: string): void {
  expect(matchesOf(a, b).map((match) => a.slice(match.a.start, match.a.end))).toEqual([])
}

function bare(text: string): string {
  return text.replace(/^\W+|\W+$/g, '')
}
