import type { Quotation, SegmentedArticle, Statement } from '../../document/index.js'
import { continueQuotations } from './continuations.js'
import { draftStretch } from './drafts.js'
import { withoutEchoes } from './nesting.js'
import { readingOf } from './readings.js'
import { finishStatements } from './statements.js'
import { cutStretches } from './stretches.js'

/**
 * Finds who is said to have said, thought or known what: direct, indirect and mixed. `segmented.article.mentions` should be
 * filled, for they resolve the sources; without them names come from the words alone. Offsets point into the article's
 * text; statements are sorted by where their content begins. Rules only: cue, then source, then content.
 */
export function findStatements(segmented: SegmentedArticle, quotations: readonly Quotation[]): Statement[] {
  const reading = readingOf(segmented, quotations)
  const drafted = cutStretches(reading).map((stretch) => ({ stretch, drafts: draftStretch(reading, stretch) }))
  const drafts = withoutEchoes(reading, continueQuotations(reading, drafted))
  return finishStatements(reading, drafts, segmented.article.id)
}
