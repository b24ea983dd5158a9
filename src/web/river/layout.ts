import { coordGreedy, coordSimplex, decrossTwoLayer, graph, layeringSimplex, sugiyama, type MutGraphNode } from 'd3-dag'
import type { River, RiverNode, RiverStream } from '../../report/river/index.js'
import {
  BOX_HEIGHT,
  FULL_WIDTH,
  GAP,
  LINE_HEIGHT,
  LINE_ROOM,
  MAX_EXACT,
  MIN_COPY_WIDTH,
  SPRING_HEIGHT,
  UNKNOWN_COPY_WIDTH,
} from './settings.js'

/** A node across the flow: its middle and its extent. */
export interface Placed {
  readonly node: RiverNode
  readonly middle: number
  readonly extent: number
}

/** Where a stream passes the columns between its ends. */
export interface Passage {
  readonly column: number
  readonly middle: number
}

/** A river with everything placed across its flow; along the flow, columns say where things are. */
export interface Bed {
  readonly nodes: readonly Placed[]
  /** By id of the stream, in the order of columns. */
  readonly passages: ReadonlyMap<string, readonly Passage[]>
  readonly extent: number
}

/** What is laid out: a node of the river, or a stream where it passes a column. */
interface Item {
  readonly column: number
  readonly extent: number
  readonly node: RiverNode | null
  readonly stream: RiverStream | null
}

/** How wide a stream is drawn, in pixels. */
export function widthOf({ kind, share }: Pick<RiverStream, 'kind' | 'share'>): number {
  if (kind !== 'copies') return LINE_ROOM
  return share === null ? UNKNOWN_COPY_WIDTH : Math.max(MIN_COPY_WIDTH, share * FULL_WIDTH)
}

/** Whether a node is drawn as a spring, into which nothing flows; an origin that is itself a text others flow into is a page. */
export function isSpring({ id, kind, headwaters }: RiverNode, streams: readonly RiverStream[]): boolean {
  return (kind === 'origin' || (kind === 'more' && headwaters > 0)) && !streams.some(({ to }) => to === id)
}

/** How many lines stand under the first line of a node's name. */
export type Lines = (node: RiverNode) => number

/** How much room a node takes across the flow: what flows in stands side by side. */
function extentOf(node: RiverNode, streams: readonly RiverStream[], linesOf: Lines): number {
  const lines = linesOf(node)
  if (isSpring(node, streams)) return SPRING_HEIGHT + lines * LINE_HEIGHT
  const into = streams.filter(({ to }) => to === node.id)
  const words = BOX_HEIGHT + Math.max(0, lines - 1) * LINE_HEIGHT
  return Math.max(
    words,
    into.reduce((sum, stream) => sum + widthOf(stream) + 1, 6),
  )
}

/**
 * Places the nodes of a river across its flow, with few crossings and straight streams. The columns are given: they are time.
 * The library (Sugiyama's method) orders each column and finds the places; a stream that passes a column takes its width there,
 * so that no stream runs under a box. Streams within a column take no part, and those against time count as if turned.
 */
export function bedOf({ nodes, streams }: River, linesOf: Lines): Bed {
  const dag = graph<Item, boolean>()
  const byId = new Map<string, MutGraphNode<Item, boolean>>()
  const below = nodes.filter((node) => node.kind === 'more' && !streams.some(({ from, to }) => from === node.id || to === node.id))
  for (const node of nodes)
    if (!below.includes(node))
      byId.set(node.id, dag.node({ column: node.column, extent: extentOf(node, streams, linesOf), node, stream: null }))
  const passing = new Map<string, MutGraphNode<Item, boolean>[]>()
  const linked = new Set<string>()
  for (const stream of streams) {
    const ends = [byId.get(stream.from), byId.get(stream.to)].sort((a, b) => (a?.data.column ?? 0) - (b?.data.column ?? 0))
    const [first, last] = ends
    if (first === undefined || last === undefined || first.data.column === last.data.column) continue
    const key = JSON.stringify([first.data.node?.id, last.data.node?.id])
    if (linked.has(key)) continue
    linked.add(key)
    const between: MutGraphNode<Item, boolean>[] = []
    for (let column = first.data.column + 1; column < last.data.column; column++)
      between.push(dag.node({ column, extent: widthOf(stream), node: null, stream }))
    const chain = [first, ...between, last]
    chain.slice(1).forEach((next, index) => chain[index]?.child(next, between.length > 0))
    passing.set(stream.id, between)
  }
  const ordered = sugiyama()
    .layering(layeringSimplex().rank(({ data }: { data: Item }) => data.column))
    .decross(decrossTwoLayer())
    .nodeSize(({ data }: { data: Item }) => [data.extent, 1] as const)
    .gap([GAP, 1])
  const layout = dag.nnodes() > MAX_EXACT ? ordered.coord(coordGreedy()) : ordered.coord(coordSimplex())
  const { width } = layout(dag)
  const placed = nodes.flatMap((node): Placed[] => {
    const own = byId.get(node.id)
    return own === undefined ? [] : [{ node, middle: own.x, extent: own.data.extent }]
  })
  const all = below.reduce<Placed[]>((done, node) => [...done, placedBelow(node, done)], placed)
  return {
    nodes: all,
    passages: new Map([...passing].map(([id, items]) => [id, items.map(({ data, x }) => ({ column: data.column, middle: x }))])),
    extent: Math.max(width, ...all.map(({ middle, extent }) => middle + extent / 2)),
  }
}

/** What is folded and flows nowhere: under the others of its column. */
function placedBelow(node: RiverNode, others: readonly Placed[]): Placed {
  const lowest = Math.max(
    0,
    ...others.filter((other) => other.node.column === node.column).map(({ middle, extent }) => middle + extent / 2),
  )
  return { node, middle: lowest + GAP + SPRING_HEIGHT / 2, extent: SPRING_HEIGHT }
}
