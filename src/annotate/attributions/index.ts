import type { ExplainedStatement, Quotation, SegmentedArticle, Statement } from '../../document/index.js'
import { withinBounds } from './bounds.js'
import { draftByModel } from './learned.js'
import { mergeDrafts } from './merging.js'
import { readingOf } from './readings.js'
import { explained } from './reasons/index.js'
import { draftByRules } from './rules.js'
import { finishDrafts, finishStatements } from './statements.js'
import { cutStretches } from './stretches.js'
import type { Certainty } from './tagger/certainty.js'
import { labelTokens } from './tagger/index.js'
import type { Draft, Reading } from './types.js'

/**
 * Finds who is said to have said, thought or known what: direct, indirect and mixed. `segmented.article.mentions` should be
 * filled, for they resolve the sources; without them names come from the words alone. Offsets point into the article's
 * text; statements are sorted by where their content begins. Rules propose, a trained network decides (tagger/).
 */
export function findStatements(segmented: SegmentedArticle, quotations: readonly Quotation[]): Statement[] {
  const { reading, drafts } = draftsIn(segmented, quotations)
  return finishStatements(reading, drafts, segmented.article.id)
}

/** The same statements with their reasons. */
export function explainStatements(segmented: SegmentedArticle, quotations: readonly Quotation[]): ExplainedStatement[] {
  const { reading, certainty, drafts } = draftsIn(segmented, quotations)
  return finishDrafts(reading, drafts, segmented.article.id).map((finished) => explained(reading, finished, certainty))
}

/** The statements as drafts, and how sure the network is of any. */
interface Drafted {
  readonly reading: Reading
  readonly certainty: Certainty
  readonly drafts: readonly Draft[]
}

function draftsIn(segmented: SegmentedArticle, quotations: readonly Quotation[]): Drafted {
  const reading = readingOf(segmented, quotations)
  const stretches = cutStretches(reading)
  const rules = draftByRules(reading, stretches)
  const labelling = labelTokens(reading, rules)
  const learned = withinBounds(reading, draftByModel(reading, stretches, labelling))
  return { reading, certainty: labelling.certainty, drafts: mergeDrafts(learned, withinBounds(reading, rules)) }
}
