import { WEIGHTS } from './settings.js'
import type { Proposition } from './types.js'

/**
 * How much of the story stands behind a claim: the articles that carry it, more for headlines and leads, a little more
 * for being attributed. The inverted pyramid of news writing puts what matters first (Pöttker 2003).
 */
export function weightOf(propositions: readonly Proposition[]): number {
  const best = new Map<string, number>()
  for (const proposition of propositions) {
    const weight = weightOfOne(proposition)
    if ((best.get(proposition.article) ?? 0) < weight) best.set(proposition.article, weight)
  }
  return [...best.values()].reduce((sum, weight) => sum + weight, 0)
}

function weightOfOne(proposition: Proposition): number {
  const place = proposition.isHeadline ? WEIGHTS.headline : proposition.sentence < WEIGHTS.leadSentences ? WEIGHTS.lead : 0
  return (
    WEIGHTS.article +
    place +
    (proposition.statements.length > 0 ? WEIGHTS.attributed : 0) -
    (proposition.presupposed ? WEIGHTS.presupposed : 0)
  )
}
