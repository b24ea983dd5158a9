import type { AnnotatedArticle, PassageMatch } from '../document/index.js'
import type { AlikePairs } from './groups.js'
import { DAYS_APART, FAR_APART, MAX_POSTINGS, MIN_SIMILARITY, REUSE_WEIGHT } from './settings.js'
import type { WordVector } from './vectors.js'

/**
 * Cosines of all pairs of articles that share a telling word, over an inverted index. Shared passages add to them, long
 * times between two articles take from them; unlike pairs are left out.
 */
export function similarities(
  articles: readonly AnnotatedArticle[],
  vectors: readonly WordVector[],
  matches: readonly PassageMatch[],
): AlikePairs {
  const pairs = { a: [] as number[], b: [] as number[], similarity: [] as number[] }
  const cosines = new Float64Array(articles.length)
  const index = new Map<string, Posting>()
  const shared = sharedShares(articles, matches)
  const days = articles.map(dayOf)
  vectors.forEach((vector, article) => {
    addCosines(cosines, index, vector)
    const shares = shared[article]
    for (let other = 0; other < article; other++) {
      const text = (cosines[other] as number) + REUSE_WEIGHT * (shares?.get(other) ?? 0)
      const similarity = Math.abs((days[article] as number) - (days[other] as number)) > DAYS_APART ? text * FAR_APART : text
      cosines[other] = 0
      if (similarity < MIN_SIMILARITY) continue
      pairs.a.push(article)
      pairs.b.push(other)
      pairs.similarity.push(similarity)
    }
    for (const [word, weight] of vector) post(index, word, article, weight)
  })
  return pairs
}

/** The articles that a word stands in and its weights in them. */
interface Posting {
  readonly articles: number[]
  readonly weights: number[]
}

function post(index: Map<string, Posting>, word: string, article: number, weight: number): void {
  const posting = index.get(word)
  if (!posting) index.set(word, { articles: [article], weights: [weight] })
  else {
    posting.articles.push(article)
    posting.weights.push(weight)
  }
}

const DAY = 86_400_000

/** The day of publication, NaN where it is unknown (then nothing is far apart). */
function dayOf({ article }: AnnotatedArticle): number {
  return Date.parse(article.published?.value ?? '') / DAY
}

function addCosines(cosines: Float64Array, index: ReadonlyMap<string, Posting>, vector: WordVector): void {
  for (const [word, weight] of vector) {
    const posting = index.get(word)
    if (!posting || posting.articles.length > MAX_POSTINGS) continue
    const { articles, weights } = posting
    for (let i = 0; i < articles.length; i++) {
      const article = articles[i] as number
      cosines[article] = (cosines[article] as number) + weight * (weights[i] as number)
    }
  }
}

/** By article, for earlier ones: the share of the shorter one's report that stands in passages they share. */
function sharedShares(articles: readonly AnnotatedArticle[], matches: readonly PassageMatch[]): ReadonlyMap<number, number>[] {
  const indices = new Map(articles.map(({ article }, index) => [article.id, index]))
  const lengths = articles.map(({ sentences }) => sentences.reduce((sum, { start, end }) => sum + end - start, 0))
  const shares = articles.map(() => new Map<number, number>())
  for (const { a, b } of matches) {
    const x = indices.get(a.article)
    const y = indices.get(b.article)
    if (x === undefined || y === undefined) continue
    const row = shares[Math.max(x, y)] as Map<number, number>
    const other = Math.min(x, y)
    const shorter = Math.max(1, Math.min(lengths[x] as number, lengths[y] as number))
    row.set(other, Math.min(1, (row.get(other) ?? 0) + (a.end - a.start) / shorter))
  }
  return shares
}
