import { isBody, type Article } from '../../../src/document/index.js'
import { f1, share, type Score } from './score.js'

/** What a careful reader takes from a page. */
export interface GoldPage {
  readonly id: string
  readonly title: string
  readonly published: string | null
  readonly authors: readonly string[]
  readonly body: string
  /** Texts of comments and of related links: none of it is report. */
  readonly comments: readonly string[]
  readonly related: readonly string[]
}

export interface PageScores {
  /** 4-word shingles, precision and recall normalised per page and averaged, as in the article-extraction benchmark. */
  readonly body: Score
  readonly title: Score
  readonly published: Score
  readonly authors: Score
  /** Share of comments and related links that came through as report; the smaller the better. */
  readonly leak: number
}

const SHINGLE = 4
// "Quay", "4,200" → two tokens, "naïve"
const TOKEN = /[\p{L}\p{N}\p{M}_]+/gu

/** Scores articles read from pages against what they should say; `articleOf` gives the article read from the page of that id. */
export function scorePages(pages: readonly GoldPage[], articleOf: (id: string) => Article | null): PageScores {
  const read = pages.map((page) => ({ page, article: articleOf(page.id) }))
  const bodies = read.map(({ page, article }) => compareShingles(page.body, bodyOf(article)))
  const p = mean(bodies.flatMap((body) => (body.p === null ? [] : [body.p])))
  const r = mean(bodies.flatMap((body) => (body.r === null ? [] : [body.r])))
  const dated = read.filter(({ page }) => page.published !== null)
  const signed = read.filter(({ page }) => page.authors.length > 0)
  return {
    body: { f: f1(p, r), p, r },
    title: { f: share(read.filter(({ page, article }) => plain(article?.title) === plain(page.title)).length, read.length) },
    published: {
      f: share(dated.filter(({ page, article }) => article?.published?.value.slice(0, 10) === page.published).length, dated.length),
    },
    authors: { f: signed.length > 0 ? mean(signed.map(({ page, article }) => authorsLikeness(page.authors, article?.authors ?? []))) : 1 },
    leak: mean(read.flatMap(({ page, article }) => leaksOf(page, bodyOf(article)))),
  }
}

function leaksOf(page: GoldPage, body: string): number[] {
  const said = shinglesOf(body)
  return [...page.comments, ...page.related]
    .filter((text) => tokensOf(text).length >= SHINGLE)
    .map((text) => {
      const shingles = [...shinglesOf(text).keys()]
      return shingles.filter((shingle) => said.has(shingle)).length / shingles.length
    })
}

function bodyOf(article: Article | null): string {
  if (article === null) return ''
  return article.blocks
    .filter((block) => isBody(block.kind))
    .map(({ start, end }) => article.text.slice(start, end))
    .join('\n')
}

function compareShingles(wanted: string, said: string): { readonly p: number | null; readonly r: number | null } {
  const [a, b] = [shinglesOf(wanted), shinglesOf(said)]
  let common = 0
  for (const [shingle, count] of a) common += Math.min(count, b.get(shingle) ?? 0)
  const [ofWanted, ofSaid] = [total(a), total(b)]
  return { p: ofSaid > 0 ? common / ofSaid : null, r: ofWanted > 0 ? common / ofWanted : null }
}

function shinglesOf(text: string): Map<string, number> {
  const tokens = tokensOf(text)
  const shingles = new Map<string, number>()
  for (let i = 0; i < Math.max(1, tokens.length - SHINGLE + 1); i++) {
    const shingle = tokens.slice(i, i + SHINGLE).join(' ')
    if (shingle !== '') shingles.set(shingle, (shingles.get(shingle) ?? 0) + 1)
  }
  return shingles
}

function authorsLikeness(wanted: readonly string[], said: readonly string[]): number {
  const [a, b] = [new Set(wanted.map(plain)), new Set(said.map(plain))]
  return ([...a].filter((name) => b.has(name)).length * 2) / (a.size + b.size)
}

function plain(text: string | null | undefined): string {
  return tokensOf((text ?? '').toLowerCase()).join(' ')
}

function tokensOf(text: string): readonly string[] {
  return text.match(TOKEN) ?? []
}

function total(counts: ReadonlyMap<string, number>): number {
  let sum = 0
  for (const count of counts.values()) sum += count
  return sum
}

function mean(values: readonly number[]): number {
  return values.length > 0 ? values.reduce((sum, value) => sum + value, 0) / values.length : 0
}
