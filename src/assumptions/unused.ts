import type { Diagnostic } from '../document/index.js'
import { unused } from './articles.js'
import type { Decisions } from './decisions.js'

/** The assumptions about names that had a part in no claim; those about articles are reported where they fail. */
export function unusedDecisions(decisions: Decisions): Diagnostic[] {
  return decisions.all
    .filter(({ assumption, claims }) => !('article' in assumption) && claims === 0)
    .map((decision) => {
      const { assumption } = decision
      const isOfSeveral = 'same' in assumption || 'apart' in assumption
      return unused(decision, isOfSeveral ? 'no claim rests on two of these names' : 'no claim rests on this name')
    })
}
