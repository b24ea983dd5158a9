import { WEIGHTS } from './settings.js'
import type { Proposition } from './types.js'

/** Scores claims of one story; see `weigher`. */
export type Weigher = (propositions: readonly Proposition[]) => number

/**
 * How much of a story stands behind a claim: the articles that carry it, more for headlines and leads, a little more for
 * being attributed, and more the better it says what the story's headlines say. The inverted pyramid of news writing puts
 * what matters first, and a headline names the one fact its article is about (Pöttker 2003).
 */
export function weigher(story: readonly Proposition[]): Weigher {
  const titles = titlesOf(story)
  return (propositions) => {
    const best = new Map<string, number>()
    for (const proposition of propositions) {
      const weight = weightOfOne(proposition)
      if ((best.get(proposition.article) ?? 0) < weight) best.set(proposition.article, weight)
    }
    const carried = [...best.values()].reduce((sum, weight) => sum + weight, 0)
    return carried * (1 + WEIGHTS.headlineAffinity * affinity(propositions, titles))
  }
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

/** What each article's first headline says, as features. */
function titlesOf(story: readonly Proposition[]): ReadonlyMap<string, number>[] {
  const titles = new Map<string, ReadonlyMap<string, number>>()
  for (const { isHeadline, article, features } of story) if (isHeadline && !titles.has(article)) titles.set(article, features)
  return [...titles.values()]
}

/** The mean part of a headline that the claim says too, 0 to 1; a feature counts by the part of the members that have it. */
function affinity(propositions: readonly Proposition[], titles: readonly ReadonlyMap<string, number>[]): number {
  if (titles.length === 0) return 0
  const presence = new Map<string, number>()
  for (const { features } of propositions)
    for (const name of features.keys()) presence.set(name, (presence.get(name) ?? 0) + 1 / propositions.length)
  let total = 0
  for (const title of titles) {
    let all = 0
    let said = 0
    for (const [name, weight] of title) {
      all += weight
      said += weight * (presence.get(name) ?? 0)
    }
    total += all > 0 ? said / all : 0
  }
  return total / titles.length
}
