import { addTo, type LineageEdge, type PassageMatch, type Ref, type Trace } from '../../document/index.js'
import type { Counterpart, Parent } from './types.js'

/** What another article is to the one that is read. */
export type Relation = Pick<Counterpart, 'role' | 'certainty' | 'basis' | 'reason'>

/** The lineage of a trace by the articles at either end. */
export interface LineageIndex {
  /** Copies between two articles of the trace, by the one that took and by the one that gave. */
  readonly copiesFrom: ReadonlyMap<string, readonly LineageEdge[]>
  readonly copiesTo: ReadonlyMap<string, readonly LineageEdge[]>
  /** Copies of texts that are not among the articles. */
  readonly outside: ReadonlyMap<string, readonly LineageEdge[]>
  /** Why an article names another or its outlet, by `from` and the name. */
  readonly namings: ReadonlyMap<string, ReadonlyMap<string, string>>
  readonly outletOf: ReadonlyMap<string, string>
}

const NOTHING_SETTLES: Relation = {
  role: 'same',
  certainty: null,
  basis: 'none',
  reason: 'neither texts nor dates settle who had it first',
}

/** In time linear in the lineage. */
export function indexLineage({ articles, lineage }: Trace): LineageIndex {
  const ids = new Set(articles.map(({ id }) => id))
  const copiesFrom = new Map<string, LineageEdge[]>()
  const copiesTo = new Map<string, LineageEdge[]>()
  const outside = new Map<string, LineageEdge[]>()
  const namings = new Map<string, Map<string, string>>()
  for (const edge of lineage) {
    if (edge.kind !== 'copies') {
      const own = namings.get(edge.from) ?? new Map<string, string>()
      if (!own.has(edge.to)) own.set(edge.to, edge.reason)
      namings.set(edge.from, own)
    } else if (ids.has(edge.to)) {
      addTo(copiesFrom, edge.from, edge)
      addTo(copiesTo, edge.to, edge)
    } else addTo(outside, edge.from, edge)
  }
  const outletOf = new Map(articles.flatMap(({ id, publisher }) => (publisher === null ? [] : [[id, publisher.name] as const])))
  return { copiesFrom, copiesTo, outside, namings, outletOf }
}

/**
 * What every other article is to this one. The copy between the two says it; where there is none, copies over others do,
 * for the copies of a trace are the fewest that explain what is shared; then that only one of the two names the other, for
 * words that repeat what a named newsroom reports make no copy of their own.
 */
export function relationsOf(article: string, index: LineageIndex): (other: string) => Relation {
  const above = reached(article, (id) => settled(index.copiesFrom.get(id)).map(({ to }) => to))
  const below = reached(article, (id) => settled(index.copiesTo.get(id)).map(({ from }) => from))
  const direct = new Map<string, Relation>()
  const tell = (other: string, relation: Relation): void => {
    if (!direct.has(other) || direct.get(other)?.certainty === null) direct.set(other, relation)
  }
  for (const { to, direction, reason } of index.copiesFrom.get(article) ?? []) tell(to, relationOf('source', direction, reason))
  for (const { from, direction, reason } of index.copiesTo.get(article) ?? []) tell(from, relationOf('taker', direction, reason))
  return (other) => {
    const known = direct.get(other)
    if (known !== undefined) return known
    if (above.has(other) !== below.has(other)) {
      const role = above.has(other) ? 'source' : 'taker'
      return { role, certainty: 'inferred', basis: 'chain', reason: 'over another article that copies it' }
    }
    return byNaming(article, other, index) ?? NOTHING_SETTLES
  }
}

/** The texts outside the trace that an article copies, with the matches that show it; `null` for all of its text. */
export function outsideParents(
  article: string,
  matches: readonly PassageMatch[],
  index: LineageIndex,
): { parent: Parent; matches: ReadonlySet<PassageMatch> | null }[] {
  return (index.outside.get(article) ?? []).flatMap(({ to, direction, reason, evidence }) => {
    if (direction === 'unknown') return []
    const places = new Set(evidence.map(placeOf))
    const shown = new Set(matches.filter(({ a, b }) => places.has(placeOf(a)) || places.has(placeOf(b))))
    const parent: Parent = { to, certainty: direction, reason, whole: shown.size === 0 }
    return [{ parent, matches: shown.size === 0 ? null : shown }]
  })
}

function relationOf(role: 'source' | 'taker', direction: LineageEdge['direction'], reason: string): Relation {
  return direction === 'unknown'
    ? { role: 'same', certainty: null, basis: 'copy', reason }
    : { role, certainty: direction, basis: 'copy', reason }
}

function byNaming(article: string, other: string, { namings, outletOf }: LineageIndex): Relation | null {
  const named = (from: string, to: string): string | undefined =>
    namings.get(from)?.get(to) ?? namings.get(from)?.get(outletOf.get(to) ?? '')
  const mine = named(article, other)
  const theirs = named(other, article)
  if ((mine === undefined) === (theirs === undefined)) return null
  return mine === undefined
    ? { role: 'taker', certainty: 'inferred', basis: 'naming', reason: theirs as string }
    : { role: 'source', certainty: 'inferred', basis: 'naming', reason: mine }
}

function settled(edges: readonly LineageEdge[] = []): readonly LineageEdge[] {
  return edges.filter(({ direction }) => direction !== 'unknown')
}

function reached(start: string, next: (id: string) => readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>([start])
  for (const id of seen) for (const other of next(id)) seen.add(other)
  seen.delete(start)
  return seen
}

function placeOf({ article, start, end }: Ref): string {
  return `${start} ${end} ${article}`
}
