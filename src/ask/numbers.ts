import type { NamedArticle, NamedClaim, Trace } from '../document/index.js'

/** Stories in the order in which they are shown: one of a single article has nothing to compare, so it comes last. */
export function storyOrder<S extends { readonly articles: readonly string[] }>(stories: readonly S[]): S[] {
  return [...stories.filter(({ articles }) => articles.length > 1), ...stories.filter(({ articles }) => articles.length <= 1)]
}

/** The claims of a trace by id, each with the number that it has in a listing: "3", or "2.3" where there are several stories. */
export function numberedClaims(trace: Trace): Map<string, NamedClaim> {
  const stories = new Map(storyOrder(trace.stories).map(({ id }, index) => [id, { place: index + 1, claims: 0 }]))
  return new Map(
    trace.claims.map(({ id, story, text }) => {
      const own = stories.get(story) ?? { place: 0, claims: 0 }
      own.claims++
      return [id, { claim: id, number: stories.size > 1 ? `${own.place}.${own.claims}` : String(own.claims), text }]
    }),
  )
}

/** The articles that some ids name, in the order of the trace. */
export function namedArticles(trace: Trace, ids: ReadonlySet<string>): NamedArticle[] {
  return trace.articles.flatMap(({ id, source, url, title, publisher, published }, index) =>
    ids.has(id)
      ? [{ id, number: index + 1, source, url, title, publisher: publisher?.name ?? null, published: published?.value ?? null }]
      : [],
  )
}
