import {
  indicesTouching,
  isReport,
  isVerb,
  overlap,
  rangeWithin,
  type AnnotatedArticle,
  type Mention,
  type Sentence,
  type Span,
  type Stance,
  type Statement,
  type Token,
} from '../document/index.js'
import { ANONYMITY, ANONYMITY_HINT } from '../lexicons/en/anonymity.js'
import { ASSERTIVE_CUES } from '../lexicons/en/assertive-cues.js'
import { datelineLength } from '../lexicons/en/datelines.js'
import { clausesOf, type Clause } from './clauses.js'
import { featuresOf } from './features.js'
import { frameOf as framingOf } from './frames.js'
import { quantitiesOf } from './quantities.js'
import { MIN_FEATURES } from './settings.js'
import type { Proposition, TokenRange } from './types.js'

/** A content that begins with an infinitive: "to resign", "not to run". */
const INFINITIVE = /^(?:not )?to \p{L}/iu
const EDGE_TOKENS: ReadonlySet<string> = new Set([...',;:.—–-()"“”„«»', '--', 'and', 'but', 'or'])

/** All propositions of an article's report, in reading order. */
export function propositionsOf(article: AnnotatedArticle, articleIndex: number): Proposition[] {
  const propositions: Proposition[] = []
  const statements = statementsBySentence(article)
  const all = article.article.mentions
  let firstMention = 0
  article.sentences.forEach((sentence, index) => {
    const block = article.article.blocks[sentence.block]
    if (!block || !isReport(block.kind) || block.kind === 'byline' || block.kind === 'dateline') return
    const here = statements[index] as readonly Statement[]
    while (firstMention < all.length && (all[firstMention] as Mention).end <= sentence.start) firstMention++
    let end = firstMention
    while (end < all.length && (all[end] as Mention).start < sentence.end) end++
    const mentions = all.slice(firstMention, end)
    const isHeadline = block.kind === 'title' || block.kind === 'heading'
    const opens = article.sentences[index - 1]?.block !== sentence.block
    const read = opens ? { ...sentence, first: behindDateline(article, sentence) } : sentence
    const anonymity = anonymityIn(article.article.text, sentence)
    for (const clause of clausesOf(article, read, edgesOf(article, here))) {
      const proposition = propositionOf({ article, articleIndex, sentence: index, clause, here, mentions, isHeadline })
      if (proposition && proposition.statements.length === 0 && proposition.end > anonymity) continue
      if (proposition) propositions.push(proposition)
    }
  })
  return propositions
}

/** "PENMORE, England, May 3 (AP) —": where the report begins is no part of what it says. */
function behindDateline({ article, tokens }: AnnotatedArticle, { first, last, start: from }: Sentence): number {
  const length = datelineLength(article.text, from)
  let at = first
  while (at < last && (tokens[at] as Token).start < from + length) at++
  return at < last ? at : first
}

/** Where a sentence begins to tell why or how its source is unnamed, which is no claim of the story; Infinity where it does not. */
function anonymityIn(text: string, sentence: Sentence): number {
  const words = text.slice(sentence.start, sentence.end)
  const at = ANONYMITY_HINT.test(words) ? words.search(ANONYMITY) : -1
  return at < 0 ? Infinity : sentence.start + at
}

/** The statements whose content lies in each sentence, in the order in which their contents begin. */
function statementsBySentence(article: AnnotatedArticle): Statement[][] {
  const { sentences } = article
  const bySentence = sentences.map((): Statement[] => [])
  for (const statement of [...article.statements].sort((a, b) => start(a) - start(b))) {
    if (isSpeechAct(article, statement)) continue
    for (const span of statement.content) {
      for (const at of indicesTouching(sentences, span)) {
        const here = bySentence[at] as Statement[]
        if (here[here.length - 1] !== statement) here.push(statement)
      }
    }
  }
  return bySentence
}

function start(statement: Statement): number {
  return statement.content[0]?.start ?? 0
}

/**
 * "Offered to resign", "criticized the ruling": what is reported is the act, not a statement that its subject made on
 * record, so the clause stays whole and the act's subject is not its source. "Confirmed the error" does assert the error.
 */
function isSpeechAct({ article, tokens }: AnnotatedArticle, statement: Statement): boolean {
  const first = statement.content[0]
  if (first === undefined || statement.direct || statement.stance !== 'asserts') return false
  if (INFINITIVE.test(article.text.slice(first.start, first.end))) return true
  const { cue } = statement
  if (cue !== null && statement.speaker === null && isCopula(tokens, cue)) return true
  if (statement.sourceType === 'publication' || cue === null || hasVerb(tokens, first)) return false
  return !tokensIn(tokens, cue).some((token) => ASSERTIVE_CUES.has(token.lemma))
}

/** "The silver lining |was| that …": what is said of a thing, not by it. */
function isCopula(tokens: readonly Token[], cue: Span): boolean {
  return tokensIn(tokens, cue).every(({ lemma }) => lemma === 'be')
}

function hasVerb(tokens: readonly Token[], span: Span): boolean {
  return tokensIn(tokens, span).some(isVerb)
}

function tokensIn(tokens: readonly Token[], span: Span): readonly Token[] {
  const { first, last } = rangeWithin(tokens, span)
  return tokens.slice(first, last)
}

/** Where clauses must be cut: what is said on one side, who says it on the other. Who declines to say what stays one piece. */
function edgesOf(article: AnnotatedArticle, statements: readonly Statement[]): Span[] {
  return statements.filter((statement) => !staysWhole(article, statement)).flatMap((statement) => statement.content)
}

/** "Declined to say whether …", "confirmed the error": the content says nothing without its frame. */
function staysWhole({ tokens }: AnnotatedArticle, statement: Statement): boolean {
  return statement.stance === 'declines' || (!statement.direct && statement.content.every((span) => !hasVerb(tokens, span)))
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
  const carriers = here.filter((statement) => carries(article, statement, span)).sort((a, b) => size(b) - size(a))
  const describesSource = clause.presupposed && here.some(({ source }) => isWithin(span, source))
  if (carriers.length === 0 && !describesSource && isFrame(here, span)) return null
  const { hole } = clause
  const quantities = quantitiesOf(article.article.text, tokens, first, last).filter(({ start }) => !isIn(tokens, hole, start))
  const { features, predicates } = featuresOf(article, { first, last }, { mentions, quantities, isHeadline, hole })
  if (features.size < (carriers.length > 0 ? 1 : MIN_FEATURES)) return null
  return {
    article: article.article.id,
    articleIndex,
    sentence,
    ...span,
    statements: carriers,
    stance: stanceOf(carriers),
    isHeadline,
    presupposed: clause.presupposed && !carriers.some(({ direct }) => direct),
    isNear: false,
    quantities,
    frame: framingOf(article, { first, last }, { quantities, predicates }),
    features,
    predicates,
  }
}

function isIn(tokens: readonly Token[], range: TokenRange | null, offset: number): boolean {
  return range !== null && offset >= (tokens[range.first] as Token).start && offset < (tokens[range.last - 1] as Token).end
}

function trimClause(tokens: readonly Token[], clause: Clause): { first: number; last: number } {
  let { first, last } = clause
  while (first < last && EDGE_TOKENS.has((tokens[first] as Token).norm)) first++
  while (last > first && EDGE_TOKENS.has((tokens[last - 1] as Token).norm)) last--
  return { first, last }
}

/** Whether most of the clause is what the statement says, or, for a refusal, the refusal itself. */
function carries(article: AnnotatedArticle, statement: Statement, span: Span): boolean {
  if (isWithin(span, statement.source)) return false
  const spans = staysWhole(article, statement) ? [...statement.content, ...frameOf(statement)] : statement.content
  return spans.reduce((sum, content) => sum + overlap(content, span), 0) * 2 > span.end - span.start
}

/**
 * Whether the clause is no more than who says it, or when: "a source close to the minister told the paper", "she said as she
 * left the town hall".
 */
function isFrame(statements: readonly Statement[], span: Span): boolean {
  if (
    statements.some(({ source, cue }) => source?.start === span.start && cue !== null && cue.end <= span.end && cue.start <= source.end + 1)
  )
    return true
  const covered = statements.flatMap(frameOf).reduce((sum, frame) => sum + overlap(frame, span), 0)
  return covered * 2 > span.end - span.start
}

function isWithin(span: Span, outer: Span | null): boolean {
  return outer !== null && span.start >= outer.start && span.end <= outer.end
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
