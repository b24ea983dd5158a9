import type { Trace } from '../../../../src/document/index.js'
import type { Gold } from '../gold.js'
import type { Score } from '../score.js'
import { viewCase } from './case-view.js'
import { matchMembers, scoreClaims } from './claims.js'
import { scoreDifferences } from './differences.js'
import { scoreLineage } from './lineage.js'
import { scoreOrigins } from './origins.js'
import { scoreQuotes, scoreReuse } from './passages.js'
import { scoreArticles, scoreNotReportage } from './reportage.js'
import { scoreStatements } from './statements.js'
import { scoreTimeline, scoreTimes } from './times.js'

/** The figures whose plain mean is a case's score. */
export const CASE_FIGURES = [
  'notReportage',
  'statements',
  'sources',
  'quotes',
  'reuse',
  'times',
  'claims',
  'origins',
  'lineage',
  'discrepancies',
  'timeline',
  'articles',
] as const
export type CaseFigure = (typeof CASE_FIGURES)[number]

export interface CaseScore {
  readonly mean: number
  readonly figures: Readonly<Record<CaseFigure, Score>>
  /** Beside the mean: figures that differ from report to report as time went on. */
  readonly updates: Score
  /** What was not found, or said and wrong, one line each. */
  readonly misses: readonly string[]
}

/**
 * Scores the trace of a story against what a careful reader finds in it: twelve figures and their mean.
 * @throws Error when an article of the gold is not among the trace's.
 */
export function scoreCase(gold: Gold, trace: Trace): CaseScore {
  const misses: string[] = []
  const view = viewCase(gold, trace, misses)
  const members = matchMembers(view)
  const { statements, sources } = scoreStatements(view)
  const figures: Record<CaseFigure, Score> = {
    notReportage: scoreNotReportage(view),
    statements,
    sources,
    quotes: scoreQuotes(view),
    reuse: scoreReuse(view),
    times: scoreTimes(view),
    claims: scoreClaims(members),
    origins: scoreOrigins(view, members),
    lineage: scoreLineage(view),
    discrepancies: scoreDifferences(view, gold.discrepancies, trace.discrepancies),
    timeline: scoreTimeline(view),
    articles: scoreArticles(view),
  }
  const mean = CASE_FIGURES.reduce((sum, figure) => sum + figures[figure].f, 0) / CASE_FIGURES.length
  return { mean, figures, updates: scoreDifferences(view, gold.updates, trace.updates), misses }
}
