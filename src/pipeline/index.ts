import { assumeCopies, unusedDecisions, type Decisions } from '../assumptions/index.js'
import { annotate as annotateArticle, annotateExplained } from '../annotate/index.js'
import { withOutletReasons } from '../annotate/outlets/reasons.js'
import { checkTrace } from '../ask/index.js'
import { groupClaims, findDifferences } from '../claims/index.js'
import { groupStories } from '../cluster/index.js'
import { linkNames } from '../cluster/link-names.js'
import type {
  AnnotatedArticle,
  Article,
  CheckReport,
  Claim,
  Difference,
  ExplainedStatement,
  Explanation,
  StatementsReport,
  StoriesReport,
  Trace,
  WhyReport,
} from '../document/index.js'
import { HeadwaterError } from '../errors.js'
import { informants, outletsOf, traceLineage, type Outlets } from '../lineage/index.js'
import { groupQuotes, matchPassages } from '../match/index.js'
import { countOrigins } from '../origins/index.js'
import { buildBrief } from '../report/brief.js'
import { buildTimeline } from '../report/timeline.js'
import { checkIn, questionOf, whyIn } from './ask.js'
import { annotateAll, explainArticles, readArticles, sortedDiagnostics, startRun, startStream, type Run } from './run.js'
import type { Input, StageName, TraceOptions } from './types.js'
import { VERSION } from './version.js'

export type { Effects, Input, InputDocument, StageName, TraceOptions } from './types.js'
export { createLibrary, type Library, type LibraryFinding, type LoadArticle } from './library.js'
export { VERSION } from './version.js'

/**
 * Reads the inputs and works out where every claim of every story comes from.
 *
 * `inputs` are paths of files and folders, globs, `-` for standard input, and addresses where `options.effects.fetch` is
 * given, and documents in memory. The result is the same, byte for byte, in every run and under any order of the inputs.
 * Throws HeadwaterError: `input/none` without inputs, `run/aborted` when `effects.signal` fires. A problem with one input
 * is a diagnostic in the result, not an error.
 */
export async function trace(inputs: readonly Input[], options: TraceOptions = {}): Promise<Trace> {
  const run = startRun(options)
  const annotated = await annotateAll(inputs, options, run, annotateArticle)
  const stage = stageRunner(run, annotated.length)
  const matches = await stage('match', () => matchPassages(annotated))
  const stories = await stage('cluster', () => groupStories(annotated, matches))
  // names before quotes and claims: whose words are whose depends on who is who across the story
  const { decisions } = run
  const articles = await stage('names', () => linkNames(annotated, stories, (a, b) => decisions.areApart(a, b)))
  const quotes = await stage('quotes', () => groupQuotes(articles))
  const lineage = await stage('lineage', () => {
    const found = traceLineage({ articles, matches, stories })
    return assumeCopies(found, articles, { decisions, report: (diagnostic) => run.report(diagnostic) })
  })
  const groups = await stage('claims', () => groupClaims({ articles, matches, quotes, stories }))
  const outlets = outletsOf(articles)
  const claims = await stage('origins', () =>
    countOrigins(groups, {
      articles,
      quotes,
      lineage,
      informants: informants(articles, outlets),
      canonical: newsroomNames(outlets, decisions),
      decisions,
    }),
  )
  for (const diagnostic of unusedDecisions(decisions)) run.report(diagnostic)
  return stage('report', () => ({
    ...emptyTrace(articles, run, options),
    quotes,
    reuse: matches,
    stories,
    claims,
    lineage,
    ...differencesOf(groups, claims, articles),
    timeline: buildTimeline(articles, stories, claims),
    brief: buildBrief(articles, stories, claims),
  }))
}

/** Reads the inputs into articles, one at a time, in the order they come. Throws as `trace` does. */
export async function* read(inputs: readonly Input[], options: TraceOptions = {}): AsyncGenerator<Article, void> {
  yield* readArticles(inputs, options, startStream(options))
}

/**
 * Reads the inputs as `read` does and says of every visible block of each page whether it was kept or left out, as what,
 * and why. Throws as `trace` does.
 */
export async function* explain(inputs: readonly Input[], options: TraceOptions = {}): AsyncGenerator<Explanation, void> {
  yield* explainArticles(inputs, options, startStream(options))
}

/**
 * Reads the inputs and annotates each article: mentions, times, statements. The parts that compare articles stay empty.
 * Throws as `trace` does.
 */
export async function annotate(inputs: readonly Input[], options: TraceOptions = {}): Promise<Trace> {
  const run = startRun(options)
  const articles = await annotateAll(inputs, options, run, annotateArticle)
  return emptyTrace(articles, run, options)
}

/**
 * The same statements, each with what decided it: who found it and how sure of it the network is, whom its source means and
 * why, what names the publication, what makes it a denial or a thought. Throws as `trace` does.
 */
export async function explainStatements(inputs: readonly Input[], options: TraceOptions = {}): Promise<StatementsReport> {
  const run = startRun(options)
  const before = new Map<string, ExplainedStatement>()
  const annotated = await annotateAll(inputs, options, run, (segmented) => {
    const article = annotateExplained(segmented)
    for (const statement of article.statements) before.set(statement.id, statement)
    return article
  })
  return {
    schema: 'headwater.statements/1',
    articles: annotated.map(({ article }) => article),
    statements: annotated.flatMap(({ statements }) =>
      statements.map((statement) => withOutletReasons(before.get(statement.id) ?? statement, statement)),
    ),
    diagnostics: sortedDiagnostics(run.diagnostics),
  }
}

/** Groups the inputs into stories: articles that report one event. Throws as `trace` does. */
export async function stories(inputs: readonly Input[], options: TraceOptions = {}): Promise<StoriesReport> {
  const run = startRun(options)
  const articles = await annotateAll(inputs, options, run, annotateArticle)
  const stage = stageRunner(run, articles.length)
  const matches = await stage('match', () => matchPassages(articles))
  const found = await stage('cluster', () => groupStories(articles, matches))
  const sources = new Map(articles.map(({ article }) => [article.id, article.source]))
  return {
    schema: 'headwater.stories/1',
    stories: found.map(({ id, title, articles: ids }) => ({
      id,
      title,
      articles: ids.map((article) => ({ id: article, source: sources.get(article) ?? '' })),
    })),
  }
}

/**
 * Finds what the inputs say to a claim in one's own words: who carries it, who says otherwise, who would not say, and what comes
 * near where nobody does. In place of inputs it takes a trace that was made before.
 *
 * Throws as `trace` does, `option/invalid` for a claim without words to look for, and `trace/invalid` for a damaged trace.
 */
export async function check(question: string, inputs: readonly Input[] | Trace, options: TraceOptions = {}): Promise<CheckReport> {
  const asked = questionOf(question)
  return checkIn(asked, await tracedOf(inputs, options))
}

/**
 * Says why a claim has the count that it has: each of its occurrences and what became of it, the rules that fired and the words
 * they rest on. `claim` is an id, the beginning of one, a number of the trace's listing, or words, found as `check` finds them;
 * where it means none, the report's `claim` is null and `nearest` names some. In place of inputs it takes a trace that was made
 * before. Throws as `trace` does, and `trace/invalid` for a damaged trace.
 */
export async function why(claim: string, inputs: readonly Input[] | Trace, options: TraceOptions = {}): Promise<WhyReport> {
  return whyIn(claim, await tracedOf(inputs, options))
}

function isTrace(inputs: readonly Input[] | Trace): inputs is Trace {
  return !Array.isArray(inputs)
}

/**
 * The trace of the inputs, or the one that stands in their place, checked. Throws as `trace` does, `trace/invalid` for a damaged one,
 * and `option/invalid` where a trace that stands is to be given what only its making could be.
 */
export async function tracedOf(inputs: readonly Input[] | Trace, options: TraceOptions): Promise<Trace> {
  if (!isTrace(inputs)) return trace(inputs, options)
  const given = (['asOf', 'assume', 'published', 'publisher', 'sidecar'] as const).find((name) => options[name] !== undefined)
  if (given === undefined) return checkTrace(inputs)
  throw new HeadwaterError('option/invalid', `A trace that was made before cannot be given ${given}`, {
    hint: 'Trace the articles again with it.',
  })
}

function stageRunner(run: Run, total: number): <T>(name: StageName, work: () => T) => Promise<T> {
  return async (name, work) => {
    run.effects.progress(name, 0, total)
    await run.breathe()
    const result = work()
    run.effects.progress(name, total, total)
    return result
  }
}

/** One name per newsroom, by the tables, the run's publishers and what the reader says of them. */
function newsroomNames(outlets: Outlets, decisions: Decisions): (name: string) => string {
  return (name) => {
    const known = outlets.canonical(name)
    return decisions.nameOf(decisions.areApart(name, known) ? name : known)
  }
}

function emptyTrace(articles: readonly AnnotatedArticle[], run: Run, { asOf, assume }: TraceOptions): Trace {
  return {
    schema: 'headwater.trace/1',
    generator: { name: 'headwater', version: VERSION },
    ...(asOf === undefined ? {} : { asOf }),
    ...(assume === undefined ? {} : { assumptions: run.decisions.applied() }),
    articles: articles.map(({ article }) => article),
    statements: articles.flatMap(({ statements }) => statements),
    quotes: [],
    reuse: [],
    times: articles.flatMap(({ times }) => times),
    stories: [],
    claims: [],
    lineage: [],
    discrepancies: [],
    updates: [],
    timeline: [],
    brief: [],
    diagnostics: sortedDiagnostics(run.diagnostics),
  }
}

function differencesOf(
  groups: Parameters<typeof findDifferences>[0],
  claims: readonly Claim[],
  articles: readonly AnnotatedArticle[],
): Pick<Trace, 'discrepancies' | 'updates'> {
  const byId = new Map(articles.map((article) => [article.article.id, article]))
  const differences = findDifferences(groups, byId)
  const of = (kind: 'discrepancy' | 'update'): Difference[] =>
    differences
      .filter((difference) => difference.kind === kind)
      .map(({ group, about, a, b }) => ({ claim: claims[group]?.id ?? '', about, a, b }))
  return { discrepancies: of('discrepancy'), updates: of('update') }
}
