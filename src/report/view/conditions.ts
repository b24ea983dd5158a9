import { wordsOf } from '../../assumptions/index.js'
import type { AppliedAssumption, Trace } from '../../document/index.js'
import { counted, dateText } from './wording.js'

/** Under what conditions the counts of a trace hold, a sentence each; mostly none. */
export function conditionsOf({ asOf, assumptions }: Pick<Trace, 'asOf' | 'assumptions'>): string[] {
  const conditions: string[] = []
  if (asOf !== undefined) conditions.push(`As of ${dateText(asOf)}: what was published later, or bears no date, takes no part.`)
  if (assumptions !== undefined && assumptions.length > 0) {
    const used = assumptions.filter(({ applied }) => applied.articles + applied.claims > 0).length
    conditions.push(
      `Under ${counted(used, 'assumption')} of yours${used < assumptions.length ? `; ${assumptions.length - used} applied to nothing` : ''}.`,
    )
  }
  return conditions
}

/** What an assumption says, and how often it applied: "2 claims". */
export function assumptionText({ entry, assumption, applied }: AppliedAssumption): string {
  const uses = [
    applied.articles > 0 ? counted(applied.articles, 'article') : null,
    applied.claims > 0 ? counted(applied.claims, 'claim') : null,
  ].filter((use) => use !== null)
  return `${entry}: ${wordsOf(assumption)} (${uses.length === 0 ? 'applied to nothing' : uses.join(', ')})`
}
