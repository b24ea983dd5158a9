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
  const headline = headlineOf(story)
  return (propositions) => {
    const best = new Map<string, number>()
    for (const proposition of propositions) {
      const weight = weightOfOne(proposition)
      if ((best.get(proposition.article) ?? 0) < weight) best.set(proposition.article, weight)
    }
    const carried = [...best.values()].reduce((sum, weight) => sum + weight, 0)
    return carried * (1 + WEIGHTS.headlineAffinity * affinity(propositions, headline))
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

/** What each article's first headline says: for each feature the part of a headline that it makes up, on average over the headlines. */
function headlineOf(story: readonly Proposition[]): ReadonlyMap<string, number> {
  const titles = new Map<string, ReadonlyMap<string, number>>()
  for (const { isHeadline, article, features } of story) if (isHeadline && !titles.has(article)) titles.set(article, features)
  const parts = new Map<string, number>()
  for (const title of titles.values()) {
    let all = 0
    for (const weight of title.values()) all += weight
    for (const [name, weight] of title) parts.set(name, (parts.get(name) ?? 0) + weight / (all || 1) / titles.size)
  }
  return parts
}

/** The mean part of a headline that the claim says too, 0 to 1; a feature counts by the part of the members that have it. */
function affinity(propositions: readonly Proposition[], headline: ReadonlyMap<string, number>): number {
  let said = 0
  for (const { features } of propositions) for (const name of features.keys()) said += headline.get(name) ?? 0
  return said / propositions.length
}
