import { findDifferences, groupClaims, type ClaimGroup } from '../../../src/claims/index.js'
import { propositionsOf } from '../../../src/claims/propositions.js'
import type { AnnotatedArticle } from '../../../src/document/index.js'
import { readText } from '../../reading.js'

export interface Report {
  readonly text: string
  /** '2025-03-11' where it is left out. */
  readonly published?: string
}

/** "discrepancy number: seven people died | nine people died", for all reports as articles of one story. */
export function differencesOf(...reports: readonly (string | Report)[]): string[] {
  const articles = reports.map(read)
  const story = { id: 's', title: 's', articles: articles.map(({ article }) => article.id) }
  return worded(groupClaims({ articles, matches: [], quotes: [], stories: [story] }), articles)
}

/** The same where all clauses of the reports are taken for one claim: what then is silent is so by the kinds' own rules. */
export function differencesWithinOneClaim(...reports: readonly (string | Report)[]): string[] {
  const articles = reports.map(read)
  return worded([{ story: 's', propositions: articles.flatMap(propositionsOf), weight: 1 }], articles)
}

function read(report: string | Report, index: number): AnnotatedArticle {
  const { text, published = '2025-03-11' } = typeof report === 'string' ? { text: report } : report
  return readText(text, { source: `${index}.txt`, published })
}

function worded(groups: readonly ClaimGroup[], articles: readonly AnnotatedArticle[]): string[] {
  const byId = new Map(articles.map((article) => [article.article.id, article]))
  const wordsOf = ({ article, start, end }: { article: string; start: number; end: number }): string =>
    (byId.get(article)?.article.text ?? '').slice(start, end)
  return findDifferences(groups, byId).map(({ kind, about, a, b }) => `${kind} ${about}: ${wordsOf(a)} | ${wordsOf(b)}`)
}
