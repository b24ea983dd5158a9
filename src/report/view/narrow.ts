import type { Cite, StoryView } from './types.js'

/**
 * A story with only what some of its articles say: claims that they carry, quotations, differences and events in them. Counts and
 * numbers stay those of the whole story: what an outlet prints is not made less corroborated by looking at that outlet alone.
 * `articles` holds ids; where it is empty, nothing is narrowed.
 */
export function narrowed(story: StoryView, articles: ReadonlySet<string>): StoryView {
  if (articles.size === 0) return story
  const isIn = ({ article }: { readonly article: string }): boolean => articles.has(article)
  const cites = (all: readonly Cite[]): boolean => all.some(({ ref }) => isIn(ref))
  return {
    ...story,
    articles: story.articles.filter(({ article }) => articles.has(article.id)),
    claims: story.claims.filter(({ claim }) => claim.members.some(isIn)),
    quotes: story.quotes.filter(({ family }) => family.members.some(isIn)),
    passages: story.passages.filter(({ match }) => isIn(match.a) || isIn(match.b)),
    discrepancies: story.discrepancies.filter(({ a, b }) => isIn(a.ref) || isIn(b.ref)),
    updates: story.updates.filter(({ a, b }) => isIn(a.ref) || isIn(b.ref)),
    unlinked: story.unlinked.filter(({ article }) => articles.has(article.id)),
    timeline: story.timeline.filter((entry) => cites(entry.cites)),
    brief: story.brief.filter((entry) => cites(entry.cites)),
  }
}
