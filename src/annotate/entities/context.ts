import type { CaseTable } from './case.js'
import type { PublicationFinder } from './publications.js'
import type { Word } from './types.js'

/** What finding names needs of the article. */
export interface NameContext {
  readonly words: readonly Word[]
  readonly cases: CaseTable
  readonly publications: PublicationFinder
}
