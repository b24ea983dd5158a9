import { groupBy, type LineageEdge } from '../../document/index.js'
import type { ArticleIndex } from '../view/articles.js'
import { howText, shortLabel, strongestEdge, type Bundle } from '../view/lineage.js'
import { counted, percentage, quoted, shortened, type ReasonView } from '../view/index.js'
import type { Hearing } from './first-hand.js'
import { MAX_SAID, MAX_SAID_LENGTH } from './settings.js'
import type { RiverStream, StreamKind } from './types.js'

/** From what says most about where a text comes from to what says least. */
const STRONGEST_FIRST: readonly StreamKind[] = ['copies', 'credits', 'cites', 'links', 'says']

/** The stream of what one article owes one other text; upstream is the text that it owes, or, where that is open, the earlier one. */
export function lineageStream(bundle: Bundle, context: LineageContext): RiverStream | null {
  const edge = strongestEdge(bundle)
  if (edge === undefined) return null
  const { articles, nodeOf, siblings } = context
  const object = shortLabel(bundle.to, articles)
  const alike = edge.kind === 'copies' && edge.share === null ? siblings(bundle) : null
  const isTurned = isOpen(edge) && context.isEarlier(bundle.from, bundle.to)
  const [from, to] = isTurned ? [bundle.from, nodeOf(bundle.to)] : [nodeOf(bundle.to), bundle.from]
  const reasons = bundle.edges.map((own) => reasonOf(own, articles))
  return {
    id: streamId(from, to),
    from,
    to,
    kind: edge.kind,
    kinds: STRONGEST_FIRST.filter((kind) => bundle.edges.some((other) => other.kind === kind)),
    direction: edge.direction,
    share: edge.kind === 'copies' ? (edge.share ?? alike?.share ?? null) : null,
    sentence: `${shortLabel(bundle.from, articles)} ${howText(bundle.edges, object)}${alike === null ? '' : alike.words}${directionText(edge)}`,
    reasons,
    folds: 1,
  }
}

/** Why there is an edge, with the longest words of each article that show it: a passage says more than the name in a credit. */
export function reasonOf({ kind, reason, evidence }: LineageEdge, articles: ArticleIndex): ReasonView {
  const longestFirst = [...evidence].sort((a, b) => b.end - b.start - (a.end - a.start))
  return { name: kind, text: reason, cites: articles.cites(longestFirst) }
}

/** What the stream of a bundle depends on besides itself. */
export interface LineageContext {
  readonly articles: ArticleIndex
  nodeOf(to: string): string
  isEarlier(article: string, than: string): boolean
  /** What the article shares with others that copy the same text: the least that it has from there. */
  siblings(bundle: Bundle): { share: number; words: string } | null
}

/** How much of its text an article shares with others that copy from the same text outside. */
export function siblingShares(bundles: readonly Bundle[]): LineageContext['siblings'] {
  const takers = takersOf(bundles)
  const byFrom = groupBy(bundles, ({ from }) => from)
  const byTo = groupBy(bundles, ({ to }) => to)
  return ({ from, to }) => {
    const others = new Set(takers.get(to) ?? [])
    const shares = [
      ...(byFrom.get(from) ?? []).filter((other) => others.has(other.to)),
      ...(byTo.get(from) ?? []).filter((other) => others.has(other.from)),
    ].flatMap(({ edges }) => edges.flatMap(({ share }) => share ?? []))
    if (shares.length === 0) return null
    const share = Math.max(...shares)
    return { share, words: `, sharing ${percentage(share)} of its text with others that do` }
  }
}

/** The articles that copy from a text, by that text, where the direction is settled. */
export function takersOf(bundles: readonly Bundle[]): Map<string, string[]> {
  const copies = bundles.filter(({ edges }) => edges.some(({ kind, direction }) => kind === 'copies' && direction !== 'unknown'))
  return new Map([...groupBy(copies, ({ to }) => to)].map(([to, own]) => [to, own.map(({ from }) => from)]))
}

/** Whether a shared text tells nothing of who had it first. */
export function isOpen({ kind, direction }: Pick<RiverStream, 'kind' | 'direction'>): boolean {
  return kind === 'copies' && direction === 'unknown'
}

function directionText({ kind, direction }: LineageEdge): string {
  return kind !== 'copies' || direction === 'unknown' ? '' : `, direction ${direction}`
}

/** The stream from an origin to a text in which it is heard at first hand, with the claims as reasons. */
export function hearingStream({ headwater, to, direction, said }: Hearing, articles: ArticleIndex, label: string): RiverStream {
  const isOwn = headwater.kind === 'newsroom' && articles.find(to)?.label === headwater.name
  const source = isOwn ? 'its own sources' : headwater.name
  const open = direction === 'unknown' ? ', perhaps through another text that has it too' : ' at first hand'
  return {
    id: streamId(headwater.id, to),
    from: headwater.id,
    to,
    kind: 'says',
    kinds: ['says'],
    direction,
    share: null,
    sentence: `${label} has ${counted(said.length, 'claim')} from ${source}${open}`,
    reasons: said.slice(0, MAX_SAID).map(({ claim, refs }): ReasonView => {
      return { name: 'says', text: quoted(shortened(claim.claim.text, MAX_SAID_LENGTH)), cites: articles.cites(refs) }
    }),
    folds: 1,
  }
}

function streamId(from: string, to: string): string {
  return JSON.stringify([from, to])
}

/** Several streams between the same two nodes, drawn as one. */
export function foldedStream(streams: readonly RiverStream[], ends: { from: string; to: string }, label: string): RiverStream | null {
  const [first] = streams
  if (first === undefined) return null
  if (streams.length === 1) return { ...first, ...ends, id: streamId(ends.from, ends.to) }
  const kinds = STRONGEST_FIRST.filter((kind) => streams.some((stream) => stream.kinds.includes(kind)))
  const shares = streams.flatMap(({ share }) => share ?? [])
  const directions = new Set(streams.map(({ direction }) => direction))
  return {
    ...ends,
    id: streamId(ends.from, ends.to),
    kind: kinds[0] ?? first.kind,
    kinds,
    direction: directions.size === 1 ? first.direction : 'inferred',
    share: shares.length === 0 ? null : shares.reduce((sum, share) => sum + share, 0) / shares.length,
    sentence: label,
    reasons: streams.map(({ kind, sentence, reasons }) => ({ name: kind, text: sentence, cites: reasons[0]?.cites ?? [] })),
    folds: streams.length,
  }
}

/** "31% to 97%", "50%" */
export function shareRange(streams: readonly RiverStream[]): string | null {
  const shares = streams.flatMap(({ share }) => share ?? []).sort((a, b) => a - b)
  const [least] = shares
  const most = shares.at(-1)
  if (least === undefined || most === undefined) return null
  return percentage(least) === percentage(most) ? percentage(most) : `${percentage(least)} to ${percentage(most)}`
}
