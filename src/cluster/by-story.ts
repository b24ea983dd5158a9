import type { AnnotatedArticle, PassageMatch, QuoteFamily, Story } from '../document/index.js'

/** A story with all that belongs to it, so that later stages look at each match once and not once per story. */
export interface StoryMaterial {
  readonly story: Story
  /** In the run's order. */
  readonly articles: AnnotatedArticle[]
  /** Matches between two of its articles. */
  readonly matches: PassageMatch[]
  /** Quote families with a member in one of its articles. */
  readonly quotes: QuoteFamily[]
}

export interface RunMaterial {
  readonly stories: readonly Story[]
  readonly articles: readonly AnnotatedArticle[]
  readonly matches: readonly PassageMatch[]
  readonly quotes: readonly QuoteFamily[]
}

/** Deals articles, matches and quote families out to their stories, in one pass over each. */
export function byStory({ stories, articles, matches, quotes }: RunMaterial): StoryMaterial[] {
  const materials = stories.map((story): StoryMaterial => ({ story, articles: [], matches: [], quotes: [] }))
  const home = new Map(materials.flatMap((material) => material.story.articles.map((id) => [id, material] as const)))
  for (const article of articles) home.get(article.article.id)?.articles.push(article)
  for (const match of matches) {
    const material = home.get(match.a.article)
    if (material && material === home.get(match.b.article)) material.matches.push(match)
  }
  for (const quote of quotes) {
    for (const material of new Set(quote.members.map((member) => home.get(member.article)))) material?.quotes.push(quote)
  }
  return materials
}
