import type { SegmentedArticle } from '../../document/index.js'
import { caseTable, type CaseTable } from './case.js'
import { namesIn } from './names.js'
import { PublicationFinder } from './publications.js'
import { runsOf } from './runs.js'
import type { Name, Word } from './types.js'
import { wordsOf } from './words.js'

/** An article's words with the names that rules find in them, in text order, before it is known whom they mean. */
export interface RuleNames {
  readonly words: readonly Word[]
  readonly cases: CaseTable
  readonly names: readonly Name[]
}

/** Runs of capitals, cut at titles, peoples and list entries, each judged by lists, shapes and the words around it. */
export function ruleNamesIn(segmented: SegmentedArticle): RuleNames {
  const words = wordsOf(segmented)
  const cases = caseTable(segmented, words)
  const publications = new PublicationFinder(words, segmented.article.publisher?.name ?? null)
  const names = runsOf(words, cases).flatMap((run) => namesIn({ words, cases, publications }, run))
  return { words, cases, names }
}
