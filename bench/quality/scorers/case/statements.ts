import type { Statement } from '../../../../src/document/index.js'
import type { GoldStatement } from '../gold.js'
import { sameName } from '../names.js'
import { pairGreedily } from '../pairing.js'
import { scoreCounts, share, type Score } from '../score.js'
import { charactersOf, coverage, length, type Located } from '../spans.js'
import { present, type CaseView } from './case-view.js'

interface Attribution<T> {
  readonly statement: T
  readonly article: string
  readonly content: ReadonlySet<string>
  readonly source: Located | null
}

/** Contents must agree by this share (intersection over union of characters) to be one statement. */
const SAME_CONTENT = 0.5

/** Attributed statements: found by their content; then whether their sources, the sources' types and the publications are right. */
export function scoreStatements(view: CaseView): { readonly statements: Score; readonly sources: Score } {
  const wanted = present(view.gold.statements.map((statement) => fromGold(view, statement)))
  const complete = new Set(view.gold.statementsComplete ?? view.gold.articles.map(({ article }) => article))
  const said = view.trace.statements.map((statement) => fromTrace(view, statement)).filter(({ article }) => complete.has(article))
  const partners = pairGreedily(wanted, said, sameContent, SAME_CONTENT)
  wanted.forEach(({ statement, article }, i) => {
    if (!partners.has(i)) view.miss('statement', `${article}: ${statement.content.slice(0, 100)}`)
  })
  const paired = new Set(partners.values())
  said.forEach(({ statement, article }, j) => {
    if (!paired.has(j)) view.miss('extra statement', `${article}: ${contentText(view, statement).slice(0, 100)}`)
  })
  const partner = (i: number) => said[partners.get(i) ?? -1]
  return { statements: scoreCounts(partners.size, said.length, wanted.length), sources: scoreSources(wanted, partner) }
}

function scoreSources(wanted: readonly Attribution<GoldStatement>[], partner: (i: number) => Attribution<Statement> | undefined): Score {
  const count = { source: 0, ofSource: 0, type: 0, via: 0, ofVia: 0 }
  wanted.forEach(({ statement, source }, i) => {
    const found = partner(i)
    if (source !== null) count.ofSource++
    if (source !== null && found !== undefined && found.source !== null && sameSource(source, found.source)) count.source++
    if (found?.statement.sourceType === statement.sourceType) count.type++
    if (statement.via !== null) count.ofVia++
    if (statement.via !== null && sameName(found?.statement.via, statement.via)) count.via++
  })
  return {
    f: share(count.source, count.ofSource),
    more: { type: share(count.type, wanted.length), via: share(count.via, count.ofVia) },
  }
}

function sameSource(wanted: Located, said: Located): boolean {
  return coverage(wanted, said) > 0.5 && length(said) <= 2 * length(wanted) + 40
}

function fromGold(view: CaseView, statement: GoldStatement): Attribution<GoldStatement> | null {
  const { article, source, nth } = statement
  const content = view.locate({ article, text: statement.content })
  if (content === null) return null
  const located = source === null ? null : view.locate({ article, text: source, ...(nth === undefined ? {} : { nth }) })
  return { statement, article, content: charactersOf([content]), source: located }
}

function fromTrace(view: CaseView, statement: Statement): Attribution<Statement> {
  const article = view.nameOf(statement.article)
  return {
    statement,
    article,
    content: charactersOf(statement.content.map(({ start, end }) => ({ article, start, end }))),
    source: statement.source && { article, ...statement.source },
  }
}

function sameContent(a: Attribution<GoldStatement>, b: Attribution<Statement>): number {
  if (a.article !== b.article) return 0
  let common = 0
  for (const character of b.content) if (a.content.has(character)) common++
  return common / (a.content.size + b.content.size - common)
}

function contentText(view: CaseView, statement: Statement): string {
  const { text } = view.articleNamed(view.nameOf(statement.article))
  return statement.content.map(({ start, end }) => text.slice(start, end)).join(' … ')
}
