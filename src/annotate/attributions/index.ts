import type { ExplainedStatement, Quotation, SegmentedArticle, Statement } from '../../document/index.js'
import { draftByModel } from './learned.js'
import { mergeDrafts } from './merging.js'
import { readingOf } from './readings.js'
import { explained } from './reasons/index.js'
import { draftByRules } from './rules.js'
import { finishDrafts, finishStatements } from './statements.js'
import { cutStretches } from './stretches.js'
import { rolesByNetwork } from './tagger/index.js'
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

/** The same statements with their reasons. It asks the network once more, for how sure it is. */
export function explainStatements(segmented: SegmentedArticle, quotations: readonly Quotation[]): ExplainedStatement[] {
  const { reading, rules, drafts } = draftsIn(segmented, quotations)
  const shares = rolesByNetwork(reading, rules)
  return finishDrafts(reading, drafts, segmented.article.id).map((finished) => explained(reading, finished, shares))
}

/** The statements as drafts, and those of them that the rules proposed. */
interface Drafted {
  readonly reading: Reading
  readonly rules: readonly Draft[]
  readonly drafts: readonly Draft[]
}

function draftsIn(segmented: SegmentedArticle, quotations: readonly Quotation[]): Drafted {
  const reading = readingOf(segmented, quotations)
  const stretches = cutStretches(reading)
  const rules = draftByRules(reading, stretches)
  return { reading, rules, drafts: mergeDrafts(draftByModel(reading, stretches, rules), rules) }
}
