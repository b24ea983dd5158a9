import { groupBy, type Origin } from '../../document/index.js'
import { counted, enumerated, type ArticleView } from '../view/index.js'
import { FOLD_ABOVE, MAX_ORIGINS, MAX_OUTLETS, MAX_SAYS, MIN_FAMILY } from './settings.js'
import { withoutRedundant } from './open-shares.js'
import { foldedStream, isOpen, shareRange } from './streams.js'
import type { RiverNode, RiverStream } from './types.js'

/** Nodes and streams before they are placed. */
export interface Waters {
  readonly nodes: readonly RiverNode[]
  readonly streams: readonly RiverStream[]
}

/** Nodes that may stand as one. */
interface Fold {
  readonly id: string
  readonly nodes: readonly RiverNode[]
  /** The node that stands for them, without what all such nodes have alike. */
  readonly as: Pick<RiverNode, 'kind' | 'label' | 'note' | 'origin'>
}

/** The waters with what is too many for the eye folded, and the ids of all that can be folded or opened. */
export function folded(waters: Waters, open: ReadonlySet<string>): Waters & { foldable: string[] } {
  const outlets = outletTail(waters)
  const shallow = applied(waters, outlets, open)
  const isMany = waters.nodes.filter(({ kind }) => kind === 'article').length > FOLD_ABOVE
  const families = isMany ? familiesOf(shallow) : []
  const narrow = families.length === 0 ? shallow : withFewerShares(applied(shallow, families, open))
  const origins = originTail(narrow)
  const fewer = open.has(MORE_ORIGINS) ? narrow : withoutTail(narrow, origins)
  return { ...fewer, foldable: [...outlets, ...families, ...origins].map(({ id }) => id) }
}

/** Folded nodes are connected by many shared texts at once. */
function withFewerShares({ nodes, streams }: Waters): Waters {
  return { nodes, streams: withoutRedundant(streams) }
}

/** Origins that are not drawn one by one are one node; the texts in which they are heard count them. */
function withoutTail({ nodes, streams }: Waters, folds: readonly Fold[]): Waters {
  const [fold] = folds
  if (fold === undefined) return { nodes, streams }
  const gone = new Set(fold.nodes.map(({ id }) => id))
  const heard = groupBy(
    streams.filter(({ from }) => gone.has(from)),
    ({ to }) => to,
  )
  const kept = nodes
    .filter(({ id }) => !gone.has(id))
    .map((node) => ({ ...node, unshown: node.unshown + (heard.get(node.id)?.length ?? 0) }))
  const first = kept.findIndex(({ kind }) => kind !== 'origin')
  return {
    nodes: kept.toSpliced(first < 0 ? kept.length : first, 0, foldedNode(fold)),
    streams: streams.filter(({ from, to }) => !gone.has(from) && !gone.has(to)),
  }
}

function applied(waters: Waters, folds: readonly Fold[], open: ReadonlySet<string>): Waters {
  const closed = folds.filter(({ id }) => !open.has(id))
  if (closed.length === 0) return waters
  const foldOf = new Map(closed.flatMap((fold) => fold.nodes.map((node) => [node.id, fold] as const)))
  const nodes = waters.nodes.flatMap((node) => {
    const fold = foldOf.get(node.id)
    if (fold === undefined) return [node]
    return fold.nodes[0] === node ? [foldedNode(fold)] : []
  })
  const labels = new Map(nodes.map((node) => [node.id, node]))
  const ends = ({ from, to }: RiverStream): { from: string; to: string } => ({
    from: foldOf.get(from)?.id ?? from,
    to: foldOf.get(to)?.id ?? to,
  })
  const groups = groupBy(
    waters.streams.filter((stream) => ends(stream).from !== ends(stream).to),
    (stream) => JSON.stringify(Object.values(ends(stream))),
  )
  const streams = [...groups.values()].flatMap((group) => {
    const [first] = group
    if (first === undefined) return []
    return foldedStream(group, ends(first), foldedSentence(group, labels.get(ends(first).from), labels.get(ends(first).to))) ?? []
  })
  return { nodes, streams }
}

function foldedNode({ id, nodes, as }: Fold): RiverNode {
  return {
    ...as,
    id,
    by: null,
    folded: {
      articles: nodes.flatMap(({ by, folded: inner }) => (by === null ? inner.articles : [by])),
      names: nodes.flatMap(({ by, label }) => (by === null ? [label] : [])),
    },
    column: nodes[0]?.column ?? 0,
    headwaters: nodes.reduce((sum, { headwaters }) => sum + headwaters, 0),
    unshown: 0,
    isMain: false,
  }
}

/** "14 articles copy 31% to 97% of their text from Corran Wire [1]" */
function foldedSentence(streams: readonly RiverStream[], from: RiverNode | undefined, to: RiverNode | undefined): string {
  const kinds = new Set(streams.flatMap((stream) => stream.kinds))
  const many = to?.kind === 'family' ? counted(streams.length, 'article') : to === undefined ? 'an article' : named(to)
  const source = from === undefined ? 'an origin' : from.kind === 'more' || from.kind === 'family' ? `some of ${from.label}` : named(from)
  if (kinds.has('copies')) {
    if (streams.every(isOpen)) return `${many} share text with ${source}, direction unknown`
    const range = shareRange(streams)
    return `${many} ${to?.kind === 'family' ? 'copy' : 'copies'}${range === null ? '' : ` ${range} of the text`} from ${source}`
  }
  if (kinds.has('says')) return `${many} ${to?.kind === 'family' ? 'have' : 'has'} claims at first hand from ${source}`
  return `${many} ${enumerated(['credits', 'cites', 'links'].filter((kind) => streams.some((s) => s.kinds.some((k) => k === kind))))} ${source}`
}

function named({ label, by }: RiverNode): string {
  return by === null ? label : `${label} [${by.number}]`
}

const MORE_ORIGINS = 'more:origins'

/**
 * Origins beyond those that a reader takes in: they come last in the order of weight. Newsrooms whose text others have, and
 * who stands behind the main claim, stay.
 */
function originTail({ nodes, streams }: Waters): Fold[] {
  const origins = nodes.filter(({ kind }) => kind === 'origin')
  const outOf = groupBy(streams, ({ from }) => from)
  const isText = (id: string): boolean => (outOf.get(id) ?? []).some(({ kind }) => kind !== 'says')
  const tail: RiverNode[] = []
  let [count, says] = [0, 0]
  for (const node of origins) {
    const own = (outOf.get(node.id) ?? []).length
    const hasRoom = count < MAX_ORIGINS && says + own <= MAX_SAYS
    if (!hasRoom && !node.isMain && !isText(node.id)) tail.push(node)
    else {
      count++
      says += own
    }
  }
  if (tail.length < MIN_FAMILY) return []
  const kinds = new Set(tail.map(({ origin }) => origin))
  const kind = kinds.size === 1 ? (tail[0]?.origin ?? null) : null
  return [
    {
      id: MORE_ORIGINS,
      nodes: tail,
      as: { kind: 'more', origin: kind, label: `${tail.length} more ${ORIGIN_NOUNS[kind ?? 'unknown']}`, note: null },
    },
  ]
}

const ORIGIN_NOUNS: Readonly<Record<Origin['kind'], string>> = {
  speaker: 'speakers',
  organisation: 'organisations',
  newsroom: 'newsrooms',
  document: 'documents',
  record: 'records',
  unknown: 'origins',
}

/** Texts outside that are only named, by fewest articles, beyond those that a reader takes in. */
function outletTail({ nodes, streams }: Waters): Fold[] {
  const uses = (id: string): number => streams.filter(({ from }) => from === id).length
  const isCopied = (id: string): boolean => streams.some(({ from, to, kind }) => to === id || (from === id && kind === 'copies'))
  const named_ = nodes.filter(({ kind, id }) => kind === 'outlet' && !isCopied(id)).sort((a, b) => uses(b.id) - uses(a.id))
  if (named_.length <= MAX_OUTLETS + 1) return []
  const tail = named_.slice(MAX_OUTLETS)
  return [
    {
      id: 'more:outlets',
      nodes: tail,
      as: { kind: 'more', origin: null, label: `${tail.length} more outlets`, note: 'not among these articles' },
    },
  ]
}

/**
 * Articles without which the river would lose no headwater of weight: those that take from one text and stand in one column together, those that only
 * share text with each other, and those that stand alone. One that another, which adds something, takes from stays.
 */
function familiesOf({ nodes, streams }: Waters): Fold[] {
  const into = groupBy(streams, ({ to }) => to)
  const outOf = groupBy(streams, ({ from }) => from)
  const articles = new Map(nodes.filter(({ kind }) => kind === 'article').map((node) => [node.id, node]))
  const first = new Set(
    nodes
      .filter(({ kind }) => kind === 'origin')
      .slice(0, MAX_ORIGINS)
      .map(({ id }) => id),
  )
  const adds = ({ kind, from }: RiverStream): boolean => kind === 'says' && first.has(from) && outOf.get(from)?.length === 1
  const folds = new Set([...articles.keys()].filter((id) => !(into.get(id) ?? []).some(adds)))
  for (let before = -1; before !== folds.size;) {
    before = folds.size
    for (const id of folds) if (isNeeded(id, outOf.get(id) ?? [], folds) || isSpring(id, into, outOf)) folds.delete(id)
  }
  const parents = new Map([...folds].map((id) => [id, parentOf(id, into.get(id) ?? [])]))
  const groups = groupBy(folds, (id) => {
    const node = articles.get(id)
    const root = rootOf(id, parents)
    const touching = [...(into.get(id) ?? []), ...(outOf.get(id) ?? [])]
    const alike = touching.length === 0 ? ALONE : touching.some(isOpen) ? SHARED : 'own'
    return JSON.stringify([root === id ? alike : root, node?.column ?? 0])
  })
  return [...groups].flatMap(([key, ids]) => {
    const members = ids.flatMap((id) => articles.get(id) ?? [])
    return members.length < MIN_FAMILY ? [] : [familyOf(key, members, streams)]
  })
}

/** Whether an article that stays has something from this one. */
function isNeeded(id: string, out: readonly RiverStream[], folds: ReadonlySet<string>): boolean {
  return out.some((stream) => !isOpen(stream) && stream.to !== id && !folds.has(stream.to))
}

/** Whether several copy from this one, and it copies from none: where a family comes from is its point. */
function isSpring(id: string, into: StreamsByNode, outOf: StreamsByNode): boolean {
  const isCopy = (stream: RiverStream): boolean => stream.kind === 'copies' && !isOpen(stream)
  return (outOf.get(id) ?? []).filter(isCopy).length >= MIN_FAMILY && !(into.get(id) ?? []).some(isCopy)
}

type StreamsByNode = ReadonlyMap<string, readonly RiverStream[]>

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
