import { byStory } from '../cluster/by-story.js'
import type { AnnotatedArticle, PassageMatch, QuoteFamily, Story } from '../document/index.js'
import { withDenials } from './denials.js'
import { groupPropositions } from './group.js'
import { propositionsOf } from './propositions.js'
import type { ClaimGroup, Proposition } from './types.js'
import { weigher } from './weight.js'

export { allowedValues } from './differences/compatible.js'
export { REFUSAL } from './features.js'
export { findDifferences } from './differences/index.js'
export { readSpan, type Reading } from './reading.js'
export type { ClaimGroup, Proposition, Quantity } from './types.js'

export interface ClaimsInput {
  /** In the run's order. */
  readonly articles: readonly AnnotatedArticle[]
  readonly matches: readonly PassageMatch[]
  readonly quotes: readonly QuoteFamily[]
  readonly stories: readonly Story[]
}

/**
 * Reads the propositions of every story's articles and groups those that say one thing, the weightiest group first within
 * each story. Propositions are clauses, so one sentence can serve several claims.
 */
export function groupClaims({ articles, matches, quotes, stories }: ClaimsInput): ClaimGroup[] {
  const position = new Map(articles.map((article, index) => [article.article.id, index]))
  return byStory({ stories, articles, matches, quotes }).flatMap((material) => {
    const propositions = material.articles.flatMap((article) => propositionsOf(article, position.get(article.article.id) ?? 0))
    const groups = groupPropositions(propositions, material.matches, material.quotes)
    const weigh = weigher(propositions)
    return groups
      .map(({ members: indices, main }): ClaimGroup => {
        const members = withDenials(indices.map((index) => ({ ...(propositions[index] as Proposition), isNear: !main.has(index) })))
        return { story: material.story.id, propositions: members, weight: weigh(members) }
      })
      .sort((a, b) => b.weight - a.weight || compareFirst(a, b))
  })
}

function compareFirst(a: ClaimGroup, b: ClaimGroup): number {
  const x = a.propositions[0]
  const y = b.propositions[0]
  return !x || !y ? 0 : x.articleIndex - y.articleIndex || x.start - y.start
}
