import type { AnnotatedArticle, PassageMatch } from '../document/index.js'
import { DAYS_APART, FAR_APART, MAX_POSTINGS, MIN_SIMILARITY, REUSE_WEIGHT } from './settings.js'
import type { WordVector } from './vectors.js'

/** Similarities of articles by index, 0 to about 1; both directions are stored, pairs that are unlike are left out. */
export type Similarities = readonly ReadonlyMap<number, number>[]

/** Cosines of all pairs of articles that share a telling word, over an inverted index; shared passages add to them. */
export function similarities(
  articles: readonly AnnotatedArticle[],
  vectors: readonly WordVector[],
  matches: readonly PassageMatch[],
): Similarities {
  const rows: Map<number, number>[] = articles.map(() => new Map())
  const cosines = new Float64Array(articles.length)
  const postings = new Map<string, { article: number; weight: number }[]>()
  const shared = sharedShares(articles, matches)
  const days = articles.map(dayOf)
  vectors.forEach((vector, article) => {
    addCosines(cosines, postings, vector)
    for (let other = 0; other < article; other++) {
      const text = (cosines[other] as number) + REUSE_WEIGHT * (shared.get(pairKey(other, article)) ?? 0)
      const similarity = Math.abs((days[article] as number) - (days[other] as number)) > DAYS_APART ? text * FAR_APART : text
      cosines[other] = 0
      if (similarity < MIN_SIMILARITY) continue
      rows[article]?.set(other, similarity)
      rows[other]?.set(article, similarity)
    }
    for (const [word, weight] of vector) {
      const posting = postings.get(word)
      if (!posting) postings.set(word, [{ article, weight }])
      else posting.push({ article, weight })
    }
  })
  return rows
}

const DAY = 86_400_000

/** The day of publication, NaN where it is unknown (then nothing is far apart). */
function dayOf({ article }: AnnotatedArticle): number {
  return Date.parse(article.published?.value ?? '') / DAY
}

function addCosines(cosines: Float64Array, postings: ReadonlyMap<string, { article: number; weight: number }[]>, vector: WordVector): void {
  for (const [word, weight] of vector) {
    const posting = postings.get(word)
    if (!posting || posting.length > MAX_POSTINGS) continue
    for (const entry of posting) cosines[entry.article] = (cosines[entry.article] as number) + weight * entry.weight
  }
}

/** For pairs of articles, the share of the shorter one's report that stands in passages they share. */
function sharedShares(articles: readonly AnnotatedArticle[], matches: readonly PassageMatch[]): Map<string, number> {
  const indices = new Map(articles.map(({ article }, index) => [article.id, index]))
  const lengths = articles.map(({ sentences }) => sentences.reduce((sum, { start, end }) => sum + end - start, 0))
  const shares = new Map<string, number>()
  for (const { a, b } of matches) {
    const x = indices.get(a.article)
    const y = indices.get(b.article)
    if (x === undefined || y === undefined) continue
    const key = pairKey(Math.min(x, y), Math.max(x, y))
    const shorter = Math.max(1, Math.min(lengths[x] as number, lengths[y] as number))
    shares.set(key, Math.min(1, (shares.get(key) ?? 0) + (a.end - a.start) / shorter))
  }
  return shares
}

function pairKey(low: number, high: number): string {
  return `${low} ${high}`
}
