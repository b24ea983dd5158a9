import { groupBy, type Origin } from '../../document/index.js'
import { counted, enumerated } from '../view/index.js'
import type { TimeColumns } from './columns.js'
import { columnsFor, familiesOf, rootsOf, withMainDebts } from './families.js'
import { withoutRedundant } from './open-shares.js'
import { FOLD_ABOVE, MAX_OPENED, MAX_ORIGINS, MAX_OUTLETS, MAX_SAYS, MIN_FAMILY } from './settings.js'
import { foldedStream, isOpen, shareRange } from './streams.js'
import type { Fold, RiverNode, RiverOptions, RiverStream, Waters } from './types.js'

/** What is drawn, with the columns of its articles, the ids of all that can be folded or opened, and how many debts are left out. */
export interface Folded extends Waters {
  readonly time: TimeColumns
  readonly foldable: string[]
  readonly leftOut: number
}

/** The waters with what is too many for the eye folded or left out. */
export function folded(waters: Waters, { open = new Set() }: RiverOptions): Folded {
  const isMany = waters.nodes.filter(({ kind }) => kind === 'article').length > FOLD_ABOVE
  const telling = withoutRedundant(waters.streams)
  const thin = { nodes: waters.nodes, streams: isMany ? withMainDebts(telling) : telling }
  const leftOut = waters.streams.length - thin.streams.length
  const outlets = outletTail(thin)
  const shallow = applied(thin, outlets, open)
  const roots = isMany ? rootsOf(shallow) : new Map<string, string>()
  const families = familiesOf(shallow, roots, columnsFor(shallow, roots))
  const hidden = new Set(families.filter(({ id }) => !open.has(id)).flatMap(({ nodes }) => nodes.map(({ id }) => id)))
  const placed = inColumns(shallow, new Map([...roots].filter(([id]) => hidden.has(id))))
  const narrow = families.length === 0 ? placed : withFewerShares(applied(placed, families, open))
  const origins = originTail(narrow)
  const canOpen = origins.every(({ nodes }) => nodes.length <= MAX_OPENED)
  const fewer = canOpen && open.has(MORE_ORIGINS) ? narrow : withoutTail(narrow, origins)
  return { ...fewer, time: placed.time, foldable: [...outlets, ...families, ...(canOpen ? origins : [])].map(({ id }) => id), leftOut }
}

function inColumns(waters: Waters, roots: ReadonlyMap<string, string>): Waters & { time: TimeColumns } {
  const time = columnsFor(waters, roots)
  return { ...waters, nodes: waters.nodes.map((node) => ({ ...node, column: time.columnOf.get(node.id) ?? 0 })), time }
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
    if (fold.nodes[0]?.id !== node.id) return []
    const own = waters.nodes.filter(({ id }) => foldOf.get(id) === fold)
    return [{ ...foldedNode({ ...fold, nodes: own }), column: Math.min(...own.map(({ column }) => column)) }]
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
  const isMany = to?.kind === 'family'
  const verbs = NAMING.filter(({ kind }) => kinds.has(kind)).map(({ one, many: all }) => (isMany ? all : one))
  return `${many} ${enumerated(verbs)} ${source}`
}

/** What is done with a text besides copying it, by one article and by several. */
const NAMING = [
  { kind: 'credits', one: 'credits', many: 'credit' },
  { kind: 'cites', one: 'cites', many: 'cite' },
  { kind: 'links', one: 'links to', many: 'link to' },
] as const

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
