import { dayPart } from '../document/index.js'
import { counted, dateText, oneLine, quoted, rangeText, type ArticleView, type Cite, type ClaimView } from './view/index.js'

/** In what a claim was counted: the story's articles, and by which Headwater. */
export interface Counting {
  readonly version: string
  readonly articles: readonly ArticleView[]
  /** ISO 8601: the time looked back to, where one was given. */
  readonly asOf?: string
}

/**
 * A claim as it may be cited, one line of plain text: its words, its count and origins, in how many articles, by which version
 * and from what: “…” — 1 to 3 independent origins (ABC News, CNN) among 5 articles that say so, counted by Headwater 0.1.0 in
 * 9 articles published 2017-06-05 to 2017-06-10.
 */
export function claimCitation({ claim, origins, denials, articles }: ClaimView, counting: Counting): string {
  const names = [...new Set(origins.map(({ name }) => oneLine(name)))]
  const behind = names.length === 0 ? '' : ` (${names.join(', ')})`
  const denied = denials.length === 0 ? '' : `, denied by ${[...new Set(denials.map(({ name }) => oneLine(name)))].join(', ')}`
  const among = `among ${counted(articles.length, 'article')} that ${articles.length === 1 ? 'says' : 'say'} so`
  const by = `counted by Headwater ${counting.version} in ${counted(counting.articles.length, 'article')}${publishedSpan(counting.articles)}`
  const asOf = counting.asOf === undefined ? '' : `, as of ${dateText(counting.asOf)}`
  return `${quoted(oneLine(claim.text))} — ${rangeText(claim.independent)}${behind} ${among}${denied}, ${by}${asOf}.`
}

/** " published 2017-06-05 to 2017-06-10", by day; nothing where no article is dated. */
function publishedSpan(articles: readonly ArticleView[]): string {
  const days = articles.flatMap(({ article }) => (article.published === null ? [] : [dayPart(article.published.value)])).sort()
  const [first] = days
  const last = days.at(-1)
  if (first === undefined || last === undefined) return ''
  return first === last ? ` published ${first}` : ` published ${first} to ${last}`
}

/**
 * Words of an article as they may be cited and found again: “…”, outlet, title, date, address (or source), and where they stand
 * in the text that Headwater read, in UTF-16 code units from 0.
 */
export function passageCitation({ by, ref }: Cite): string {
  const { article, label, title } = by
  const words = quoted(oneLine(article.text.slice(ref.start, ref.end)))
  const published = article.published === null ? 'undated' : dateText(article.published.value)
  const parts = [words, oneLine(label), title === null ? null : quoted(title), published, oneLine(article.url ?? article.source)]
  return `${parts.filter((part) => part !== null).join(', ')}, characters ${ref.start} to ${ref.end}`
}
