import type { AnnotatedArticle } from '../document/index.js'
import { newsroomNamed } from '../lexicons/newsrooms.js'

const LEADING_THE = /^the\s+/i

/** The names of outlets as a run knows them: the table of newsrooms and the publishers of the run's own articles. */
export interface Outlets {
  /** Canonical name: "The Associated Press" → "Associated Press"; names that nobody knows lose only a leading "the". */
  canonical(name: string): string
  /** Whether this is the name of an outlet of the table, of a publisher of the run or of a publication that its articles name. */
  isKnown(name: string): boolean
  /** Publishers of the run's articles, canonical. */
  readonly publishers: ReadonlySet<string>
}

/** The outlets of a run. Names are compared without case, and without a leading "the". */
export function outletsOf(articles: readonly AnnotatedArticle[]): Outlets {
  const canonical = (name: string): string => newsroomNamed(name)?.name ?? name.trim().replace(LEADING_THE, '')
  const publishers = new Set(articles.flatMap(({ article }) => (article.publisher ? [canonical(article.publisher.name)] : [])))
  const named = articles.flatMap(({ article }) => article.mentions.filter(({ kind }) => kind === 'publication'))
  const lower = new Set([...publishers, ...named.map(({ entity }) => canonical(entity))].map((name) => name.toLowerCase()))
  return {
    canonical,
    isKnown: (name) => newsroomNamed(name) !== null || lower.has(canonical(name).toLowerCase()),
    publishers,
  }
}
