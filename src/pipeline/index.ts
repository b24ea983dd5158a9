import { annotate as annotateArticle, annotateExplained } from '../annotate/index.js'
import { withOutletReasons } from '../annotate/outlets/reasons.js'
import { groupClaims, findDifferences } from '../claims/index.js'
import { groupStories } from '../cluster/index.js'
import { linkNames } from '../cluster/link-names.js'
import type {
  AnnotatedArticle,
  Article,
  Claim,
  Difference,
  ExplainedStatement,
  Explanation,
  StatementsReport,
  StoriesReport,
  Trace,
} from '../document/index.js'
import { informants, outletsOf, traceLineage } from '../lineage/index.js'
import { groupQuotes, matchPassages } from '../match/index.js'
import { countOrigins } from '../origins/index.js'
import { buildBrief } from '../report/brief.js'
import { buildTimeline } from '../report/timeline.js'
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
  const articles = await stage('names', () => linkNames(annotated, stories))
  const quotes = await stage('quotes', () => groupQuotes(articles))
  const lineage = await stage('lineage', () => traceLineage({ articles, matches, stories }))
  const groups = await stage('claims', () => groupClaims({ articles, matches, quotes, stories }))
  const outlets = outletsOf(articles)
  const claims = await stage('origins', () =>
    countOrigins(groups, { articles, lineage, informants: informants(articles, outlets), canonical: outlets.canonical }),
  )
  return stage('report', () => ({
    ...emptyTrace(articles, run),
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
  return emptyTrace(await annotateAll(inputs, options, run, annotateArticle), run)
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

function stageRunner(run: Run, total: number): <T>(name: StageName, work: () => T) => Promise<T> {
  return async (name, work) => {
    run.effects.progress(name, 0, total)
    await run.breathe()
    const result = work()
    run.effects.progress(name, total, total)
    return result
  }
}

function emptyTrace(articles: readonly AnnotatedArticle[], run: Run): Trace {
  return {
    schema: 'headwater.trace/1',
    generator: { name: 'headwater', version: VERSION },
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
