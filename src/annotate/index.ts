import type { AnnotatedArticle, ExplainedStatement, Quotation, SegmentedArticle, Statement } from '../document/index.js'
import { explainStatements, findStatements } from './attributions/index.js'
import { resolveDates } from './dates/index.js'
import { findMentions } from './entities/index.js'
import { findQuotations } from './quotes/index.js'

/**
 * Reads an article's names, dates, quotations and statements. The order matters: quotations first, for names inside them
 * are resolved against the speaker's words; names before statements, for a source is resolved to whom it names.
 */
export function annotate(segmented: SegmentedArticle): AnnotatedArticle {
  return annotateWith(segmented, findStatements)
}

/** The same with what decided each statement. */
export function annotateExplained(segmented: SegmentedArticle): AnnotatedArticle<ExplainedStatement> {
  return annotateWith(segmented, explainStatements)
}

/** Only what comparing texts goes by, which is much less work: quotations, and neither names nor statements. */
export function annotateForMatching(segmented: SegmentedArticle): AnnotatedArticle {
  return { ...segmented, quotations: findQuotations(segmented), times: [], statements: [] }
}

function annotateWith<S extends Statement>(
  segmented: SegmentedArticle,
  statementsIn: (named: SegmentedArticle, quotations: readonly Quotation[]) => readonly S[],
): AnnotatedArticle<S> {
  const quotations = findQuotations(segmented)
  const article = { ...segmented.article, mentions: findMentions(segmented, quotations) }
  const named = { ...segmented, article }
  return { ...named, quotations, times: resolveDates(named), statements: statementsIn(named, quotations) }
}
