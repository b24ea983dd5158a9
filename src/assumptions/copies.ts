import { isReport, type AnnotatedArticle, type Article, type Diagnostic, type LineageEdge, type Span } from '../document/index.js'
import { ArticleNames, notOne, unused } from './articles.js'
import type { Decision, Decisions } from './decisions.js'
import { wordsOf } from './wording.js'

const SYNTAX = /[\\^$.|+*?()[\]{}]/gu
const WHITE_SPACE = /\s+/u

/**
 * The lineage with the copies that the reader knows of. They come first and leave no other copy of the same stretch: none between
 * the two articles, and none of an article that is a copy as a whole.
 */
export function assumeCopies(
  edges: readonly LineageEdge[],
  articles: readonly AnnotatedArticle[],
  { decisions, report }: { readonly decisions: Decisions; report(diagnostic: Diagnostic): void },
): LineageEdge[] {
  const names = new ArticleNames(articles.map(({ article }) => article))
  const assumed: LineageEdge[] = []
  const whole = new Set<string>()
  for (const decision of decisions.all) {
    const edge = edgeOf(decision, names, report)
    if (edge === null) continue
    if (closesCircle(edge, assumed)) {
      report(unused(decision, 'with the entries above, texts would be copies of themselves'))
      continue
    }
    assumed.push(edge)
    if (!('text' in decision.assumption)) whole.add(edge.from)
    decisions.applyTo(decision, edge.from)
  }
  const pairs = new Set(assumed.flatMap(({ from, to }) => [`${from} ${to}`, `${to} ${from}`]))
  const isOverruled = ({ kind, from, to }: LineageEdge): boolean => kind === 'copies' && (whole.has(from) || pairs.has(`${from} ${to}`))
  return [...assumed, ...edges.filter((edge) => !isOverruled(edge))]
}

function edgeOf(decision: Decision, names: ArticleNames<Article>, report: (diagnostic: Diagnostic) => void): LineageEdge | null {
  const { assumption } = decision
  if (!('copyOf' in assumption) && !('from' in assumption)) return null
  const article = names.find(assumption.article)
  const target = 'copyOf' in assumption ? names.find(assumption.copyOf) : null
  if (typeof article === 'number') {
    report(notOne(decision, assumption.article, article))
    return null
  }
  if ('copyOf' in assumption && typeof target === 'number') {
    report(notOne(decision, assumption.copyOf, target))
    return null
  }
  const span = assumption.text === undefined ? reportOf(article) : spanOf(article.text, assumption.text)
  if (span === null) {
    report(unused(decision, `${assumption.article} does not have the words of "text"`))
    return null
  }
  return {
    from: article.id,
    to: 'from' in assumption ? assumption.from : (target as Article).id,
    kind: 'copies',
    direction: 'known',
    reason: `assumed: ${wordsOf(assumption)}`,
    // without a share the whole text is meant, as where an article credits a wire
    share: 'from' in assumption && assumption.text === undefined ? null : shareOf(span, reportOf(article)),
    evidence: [{ article: article.id, start: span.start, end: span.end }],
  }
}

function shareOf(part: Span, whole: Span): number {
  return Math.round(Math.min(1, (part.end - part.start) / Math.max(1, whole.end - whole.start)) * 1000) / 1000
}

/** From the first to the last block of an article's report. */
function reportOf({ blocks, text }: Article): Span {
  const own = blocks.filter(({ kind }) => isReport(kind))
  const last = own.at(-1)
  return own[0] === undefined || last === undefined ? { start: 0, end: text.length } : { start: own[0].start, end: last.end }
}

/** Where the words stand, however they are spaced. */
function spanOf(text: string, words: string): Span | null {
  const pattern = words
    .trim()
    .split(WHITE_SPACE)
    .map((word) => word.replace(SYNTAX, '\\$&'))
  const match = new RegExp(pattern.join('\\s+'), 'u').exec(text)
  return match === null ? null : { start: match.index, end: match.index + match[0].length }
}

/** Whether an article would be, by way of others, a copy of itself. */
function closesCircle({ from, to }: LineageEdge, assumed: readonly LineageEdge[]): boolean {
  const open = [to]
  const seen = new Set<string>()
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (at === from) return true
    if (seen.has(at)) continue
    seen.add(at)
    for (const edge of assumed) if (edge.from === at) open.push(edge.to)
  }
  return false
}
