import type { Quotation, SegmentedArticle, Statement } from '../../document/index.js'
import { withinBounds } from './bounds.js'
import { draftByModel } from './learned.js'
import { mergeDrafts } from './merging.js'
import { readingOf } from './readings.js'
import { draftByRules } from './rules.js'
import { finishStatements } from './statements.js'
import { cutStretches } from './stretches.js'

/**
 * Finds who is said to have said, thought or known what: direct, indirect and mixed. `segmented.article.mentions` should be
 * filled, for they resolve the sources; without them names come from the words alone. Offsets point into the article's
 * text; statements are sorted by where their content begins. Rules propose, a trained network decides (tagger/).
 */
export function findStatements(segmented: SegmentedArticle, quotations: readonly Quotation[]): Statement[] {
  const reading = readingOf(segmented, quotations)
  const stretches = cutStretches(reading)
  const rules = draftByRules(reading, stretches)
  const learned = draftByModel(reading, stretches, rules)
  const drafts = mergeDrafts(withinBounds(reading, learned), withinBounds(reading, rules))
  return finishStatements(reading, drafts, segmented.article.id)
}
