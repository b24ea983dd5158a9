import { isReport, overlap, type AnnotatedArticle, type Mention, type Sentence, type Span, type Stance, type Statement, type Token } from '../document/index.js'
import { clausesOf, type Clause } from './clauses.js'
import { featuresOf } from './features.js'
import { quantitiesOf } from './quantities.js'
import { MIN_FEATURES } from './settings.js'
import type { Proposition } from './types.js'

/** A content that begins with an infinitive: "to resign", "not to run". */
const INFINITIVE = /^(?:not )?to \p{L}/iu
const EDGE_TOKENS: ReadonlySet<string> = new Set([',', ';', ':', '.', '—', '–', '--', '-', 'and', 'but', 'or', ')', '('])

/** All propositions of an article's report, in reading order. */
export function propositionsOf(article: AnnotatedArticle, articleIndex: number): Proposition[] {
  const propositions: Proposition[] = []
  const statements = [...article.statements].sort((a, b) => start(a) - start(b))
  article.sentences.forEach((sentence, index) => {
    const block = article.article.blocks[sentence.block]
    if (!block || !isReport(block.kind) || block.kind === 'byline' || block.kind === 'dateline') return
    const here = statements.filter((statement) => touches(statement, sentence) && !isSpeechAct(article, statement))
    const mentions = article.article.mentions.filter((mention) => mention.start < sentence.end && mention.end > sentence.start)
    const isHeadline = block.kind === 'title' || block.kind === 'heading'
    for (const clause of clausesOf(article, sentence, edgesOf(here))) {
      const proposition = propositionOf({ article, articleIndex, sentence: index, clause, here, mentions, isHeadline })
      if (proposition) propositions.push(proposition)
    }
  })
  return propositions
}

function start(statement: Statement): number {
  return statement.content[0]?.start ?? 0
}

/**
 * "Offered to resign", "asked him to stay": what is reported is the act, not a statement that its subject made on record,
 * so the clause stays whole and the act's subject is not its source.
 */
function isSpeechAct({ article }: AnnotatedArticle, statement: Statement): boolean {
  const first = statement.content[0]
  return first !== undefined && !statement.direct && statement.stance === 'asserts' && INFINITIVE.test(article.text.slice(first.start, first.end))
}

function touches(statement: Statement, sentence: Sentence): boolean {
  return statement.content.some((span) => overlap(span, sentence) > 0)
}

/** Where clauses must be cut: what is said on one side, who says it on the other. Who declines to say what stays one piece. */
function edgesOf(statements: readonly Statement[]): Span[] {
  return statements.filter((statement) => statement.stance !== 'declines').flatMap((statement) => statement.content)
}

interface Candidate {
  readonly article: AnnotatedArticle
  readonly articleIndex: number
  readonly sentence: number
  readonly clause: Clause
  readonly here: readonly Statement[]
  readonly mentions: readonly Mention[]
  readonly isHeadline: boolean
}

function propositionOf({ article, articleIndex, sentence, clause, here, mentions, isHeadline }: Candidate): Proposition | null {
  const { tokens } = article
  const { first, last } = trimClause(tokens, clause)
  if (first >= last) return null
  const span = { start: (tokens[first] as Token).start, end: (tokens[last - 1] as Token).end }
  const carriers = here.filter((statement) => carries(statement, span)).sort((a, b) => size(b) - size(a))
  if (carriers.length === 0 && isFrame(here, span)) return null
  const features = featuresOf(article, { first, last }, mentions, isHeadline)
  if (features.size < (carriers.length > 0 ? 1 : MIN_FEATURES)) return null
  return {
    article: article.article.id,
    articleIndex,
    sentence,
    ...span,
    statements: carriers,
    stance: stanceOf(carriers),
    isHeadline,
    presupposed: clause.presupposed,
    quantities: quantitiesOf(article.article.text, tokens, first, last),
    features,
  }
}

function trimClause(tokens: readonly Token[], clause: Clause): { first: number; last: number } {
  let { first, last } = clause
  while (first < last && EDGE_TOKENS.has((tokens[first] as Token).norm)) first++
  while (last > first && EDGE_TOKENS.has((tokens[last - 1] as Token).norm)) last--
  return { first, last }
}

/** Whether most of the clause is what the statement says, or, for a refusal, the refusal itself. */
function carries(statement: Statement, span: Span): boolean {
  const spans = statement.stance === 'declines' ? [...statement.content, ...frameOf(statement)] : statement.content
  return spans.reduce((sum, content) => sum + overlap(content, span), 0) * 2 > span.end - span.start
}

/** Whether the clause is no more than who says it: "a source close to the minister told the paper". */
function isFrame(statements: readonly Statement[], span: Span): boolean {
  const covered = statements.flatMap(frameOf).reduce((sum, frame) => sum + overlap(frame, span), 0)
  return covered * 2 > span.end - span.start
}

function frameOf(statement: Statement): Span[] {
  return [statement.source, statement.cue].filter((span) => span !== null)
}

function size(statement: Statement): number {
  return statement.content.reduce((sum, span) => sum + span.end - span.start, 0)
}

/** The outermost saying decides: a spokesman who denies that somebody said so denies. */
function stanceOf(carriers: readonly Statement[]): Stance {
  for (const statement of carriers) if (statement.stance !== 'asserts') return statement.stance
  return 'asserts'
}
