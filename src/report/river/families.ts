import { groupBy } from '../../document/index.js'
import { enumerated, type ArticleView } from '../view/index.js'
import { timeColumns, type Debt, type TimeColumns } from './columns.js'
import { MAX_ORIGINS, MIN_FAMILY } from './settings.js'
import { isOpen } from './streams.js'
import type { Fold, RiverNode, RiverStream, Waters } from './types.js'

/**
 * The streams without what an article is only likely to have copied, where it copies something for certain, or more, from another
 * text. Of many articles on one event nearly all share text with many earlier ones, and each of these pairs is a likely copy.
 */
export function withMainDebts(streams: readonly RiverStream[]): RiverStream[] {
  const isCopy = (stream: RiverStream): boolean => stream.kind === 'copies' && !isOpen(stream)
  const best = new Map<string, RiverStream>()
  for (const stream of streams.filter(isCopy)) {
    const known = best.get(stream.to)
    if (known === undefined || weightOf(stream) > weightOf(known)) best.set(stream.to, stream)
  }
  return streams.filter((stream) => !isCopy(stream) || stream.direction === 'known' || best.get(stream.to) === stream)
}

function weightOf({ direction, share }: RiverStream): number {
  return (direction === 'known' ? 1 : 0) + (share ?? 0)
}

/** The text that each article comes from in the end, of those articles without which the river would lose no headwater of weight. */
export function rootsOf({ nodes, streams }: Waters): Map<string, string> {
  const into = groupBy(streams, ({ to }) => to)
  const outOf = groupBy(streams, ({ from }) => from)
  const origins = nodes.filter(({ kind }) => kind === 'origin').slice(0, MAX_ORIGINS)
  const first = new Set(origins.map(({ id }) => id))
  const adds = ({ kind, from }: RiverStream): boolean => kind === 'says' && first.has(from) && outOf.get(from)?.length === 1
  const isCopy = (stream: RiverStream): boolean => stream.kind === 'copies' && !isOpen(stream)
  // Where a family comes from is its point: a text that several copy, and that copies from none, stays.
  const isSpring = (id: string): boolean => (outOf.get(id) ?? []).filter(isCopy).length >= MIN_FAMILY && !(into.get(id) ?? []).some(isCopy)
  const plain = nodes.filter(({ id, kind }) => kind === 'article' && !(into.get(id) ?? []).some(adds) && !isSpring(id)).map(({ id }) => id)
  const parents = new Map(plain.map((id) => [id, parentOf(id, into.get(id) ?? [])]))
  const roots = new Map(plain.map((id) => [id, rootOf(id, parents)]))
  // So does one from which several come through others.
  const sizes = groupBy(roots.values(), (root) => root)
  for (const [root, { length }] of sizes) if (length > MIN_FAMILY) roots.delete(root)
  return roots
}

/** Who stands after whom: an article after what it takes from, and one of a family only after where the family comes from. */
function debtsBetween(streams: readonly RiverStream[], roots: ReadonlyMap<string, string>): Debt[] {
  return streams
    .filter((stream) => !isOpen(stream) && stream.kind !== 'says')
    .map(({ from, to }) => ({ from: roots.get(from) ?? from, to }))
    .filter(({ from, to }) => from !== to)
}

/** Articles that come from one text, share text with each other, or stand alone, and stand in one column together. */
export function familiesOf({ nodes, streams }: Waters, roots: ReadonlyMap<string, string>, { columnOf }: TimeColumns): Fold[] {
  const touching = new Map<string, RiverStream[]>()
  for (const stream of streams) for (const id of [stream.from, stream.to]) touching.set(id, [...(touching.get(id) ?? []), stream])
  const members = nodes.filter(({ id }) => roots.has(id))
  const groups = groupBy(members, ({ id }) => {
    const own = touching.get(id) ?? []
    const alike = own.length === 0 ? ALONE : own.some(isOpen) ? SHARED : 'own'
    return JSON.stringify([roots.get(id) === id ? alike : roots.get(id), columnOf.get(id) ?? 0])
  })
  return [...groups].flatMap(([key, own]) => (own.length < MIN_FAMILY ? [] : [familyOf(key, own, streams)]))
}

/** Articles in columns of time, those of closed families without what they have from each other. */
export function columnsFor({ nodes, streams }: Waters, roots: ReadonlyMap<string, string>): TimeColumns {
  return timeColumns(
    nodes.flatMap(({ by }) => by ?? []),
    debtsBetween(streams, roots),
  )
}

/** The text that an article owes most, null where none is certain or likely. */
function parentOf(id: string, into: readonly RiverStream[]): string | null {
  const rank = ({ kind, share }: RiverStream): number => (kind === 'copies' ? 2 + (share ?? 0) : kind === 'says' ? 0 : 1)
  const [best] = into.filter((stream) => !isOpen(stream) && stream.kind !== 'says' && stream.from !== id).sort((a, b) => rank(b) - rank(a))
  return best?.from ?? null
}

/** The first text of the chain that is not folded itself; the article where there is none. */
function rootOf(id: string, parents: ReadonlyMap<string, string | null>): string {
  const seen = new Set([id])
  let at = id
  for (let parent = parents.get(at) ?? null; parent !== null && !seen.has(parent); parent = parents.get(at) ?? null) {
    seen.add(parent)
    at = parent
  }
  return at
}

/** Groups of articles that come from no other: those that stand alone, and those that share text, nobody knows whose. */
const ALONE = 'alone'
const SHARED = 'shared'

function familyOf(key: string, nodes: readonly RiverNode[], streams: readonly RiverStream[]): Fold {
  const ids = new Set(nodes.map(({ id }) => id))
  const own = streams.filter(({ to }) => ids.has(to))
  const isAlone = key.startsWith(`["${ALONE}"`)
  const isShared = key.startsWith(`["${SHARED}"`)
  const areCopies = own.some((stream) => stream.kind === 'copies' && !isOpen(stream))
  const count = nodes.length
  const label = isAlone ? `${count} articles` : isShared ? `${count} articles` : areCopies ? `${count} copies` : `${count} articles`
  const names = firstNames(nodes.flatMap(({ by }) => by ?? []))
  return {
    id: `family:${key}`,
    nodes,
    as: {
      kind: 'family',
      origin: null,
      label,
      note: isAlone ? 'take from none of the others' : isShared ? 'share text, direction unknown' : names,
    },
  }
}

/** "Daily Lantern, PulseNow and 12 more" */
function firstNames(articles: readonly ArticleView[]): string {
  const names = [...new Set(articles.map(({ label }) => label))]
  return names.length <= 3 ? enumerated(names) : `${names.slice(0, 2).join(', ')} and ${names.length - 2} more`
}
