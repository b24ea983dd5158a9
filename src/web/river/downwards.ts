import { graph, zherebko, type MutGraphNode } from 'd3-dag'
import type { River, RiverNode, RiverStream } from '../../report/river/index.js'
import type { Box, Course, Drawing } from './geometry.js'
import { guessedWidth, type Measure } from './labels.js'
import { isSpring, widthOf } from './layout.js'
import { bandPath, linePath, type Point } from './paths.js'
import {
  DOWN_ARROW,
  DOWN_BAND,
  FULL_WIDTH,
  HEADING_HEIGHT,
  LABEL_GAP,
  LANE,
  LINE_HEIGHT,
  MAX_LANES_WIDTH,
  ROW_HEIGHT,
  SPRING_HEIGHT,
} from './settings.js'
import { linesUnder, wordsOf, type Words } from './words.js'

/** What stands in one row: a node, or the heading of a column. */
interface Row {
  readonly position: number
  readonly height: number
  readonly node: RiverNode | null
  readonly words: Words
  readonly column: number
}

/** Streams are drawn as if they flowed from left to right; this turns them downwards. */
const TURNED = 'matrix(0 1 1 0 0 0)'

/**
 * Draws a river from top to bottom for narrow pages: every node is a row with its name in full length, in the order of columns, and the
 * streams run in lanes before the names (d3-dag's `zherebko`). Lanes are squeezed where there are many.
 */
export function drawnDown(river: River, width: number, measure: Measure = guessedWidth): Drawing {
  const rows = rowsOf(river, (node) => wordsOf(node, river, width - MAX_LANES_WIDTH - LABEL_GAP, measure))
  const { places, lanes, height } = lanesOf(rows, river.streams)
  const squeeze = Math.min(1, MAX_LANES_WIDTH / Math.max(1, lanes))
  const labels = Math.max(lanes * squeeze, LANE) + LABEL_GAP
  const placed = new Map([...places.nodes].map(([row, { x, y }]) => [row, { x: x * squeeze + LANE, y }]))
  const boxes = rows.flatMap((row): Box[] => {
    const place = placed.get(row)
    if (row.node === null || place === undefined) return []
    const box = { x: labels, y: place.y - row.height / 2, width: width - labels, height: row.height }
    return [{ ...box, node: row.node, words: row.words, form: 'row', isSpring: isSpring(row.node, river.streams), mark: place }]
  })
  const heads = rows.flatMap((row) => {
    const place = placed.get(row)
    return row.node !== null || place === undefined
      ? []
      : [{ x: labels, y: place.y - row.height / 2 + 2, width: width - labels, index: row.column }]
  })
  const courses = river.streams.flatMap((stream) => {
    const points = places.links.get(stream.id)
    return points === undefined
      ? []
      : [
          courseOf(
            stream,
            points.map(({ x, y }) => ({ x: x * squeeze + LANE, y })),
            rows,
          ),
        ]
  })
  return { width, height, heads, boxes, courses }
}

function rowsOf({ nodes, streams, columns }: River, wordsFor: (node: RiverNode) => Words): Row[] {
  const rows: Row[] = []
  for (const [column] of columns.entries()) {
    rows.push({ position: rows.length, height: HEADING_HEIGHT, node: null, words: { label: [], notes: [] }, column })
    for (const node of nodes.filter((candidate) => candidate.column === column)) {
      const words = wordsFor(node)
      const base = isSpring(node, streams) ? SPRING_HEIGHT + 6 : ROW_HEIGHT
      rows.push({ position: rows.length, height: base + linesUnder(words) * LINE_HEIGHT, node, words, column })
    }
  }
  return rows
}

interface Lanes {
  readonly places: { readonly nodes: ReadonlyMap<Row, Point>; readonly links: ReadonlyMap<string, readonly Point[]> }
  readonly lanes: number
  readonly height: number
}

function lanesOf(rows: readonly Row[], streams: readonly RiverStream[]): Lanes {
  const dag = graph<Row, string>()
  const byRow = new Map(rows.map((row) => [row, dag.node(row)]))
  const byId = new Map<string, MutGraphNode<Row, string>>()
  for (const [row, node] of byRow) if (row.node !== null) byId.set(row.node.id, node)
  for (const { id, from, to } of streams) {
    const [first, last] = [byId.get(from), byId.get(to)].sort((a, b) => (a?.data.position ?? 0) - (b?.data.position ?? 0))
    if (first !== undefined && last !== undefined) first.child(last, id)
  }
  const { width, height } = zherebko()
    .rank(({ data }: { data: Row }) => data.position)
    .nodeSize(({ data }: { data: Row }) => [LANE, data.height] as const)
    .gap([LANE, 2])(dag)
  const links = new Map([...dag.links()].map(({ data, points }) => [data, points.map(([x, y]) => ({ x, y }))] as const))
  return { places: { nodes: new Map([...byRow].map(([row, { x, y }]) => [row, { x, y }])), links }, lanes: width, height }
}

/** The points run downwards; a stream against the order of rows ends at the first of them. */
function courseOf(stream: RiverStream, points: readonly Point[], rows: readonly Row[]): Course {
  const position = (id: string): number => rows.find(({ node }) => node?.id === id)?.position ?? 0
  const isUp = position(stream.from) > position(stream.to)
  const turned = (isUp ? points.toReversed() : points).map(({ x, y }) => ({ x: y, y: x }))
  const [first, ...rest] = turned
  const last = rest.at(-1)
  if (first === undefined || last === undefined)
    return { stream, path: '', isBand: false, transform: TURNED, end: { x: 0, y: 0, angle: 0 } }
  const sign = isUp ? -1 : 1
  const start = { x: first.x + sign * MARK, y: first.y }
  const end = { x: last.x - sign * MARK, y: last.y }
  const between = rest.slice(0, -1)
  const isBand = stream.kind === 'copies' && !isUp
  const path = isBand
    ? bandPath([start, ...between, { ...end, x: end.x - DOWN_ARROW }], {
        start: 3,
        width: Math.max(3, (widthOf(stream) / FULL_WIDTH) * DOWN_BAND),
        arrow: stream.direction === 'unknown' ? 0 : DOWN_ARROW,
      })
    : linePath([start, ...between, end])
  return { stream, path, isBand, transform: TURNED, end: { x: end.y, y: end.x, angle: sign * 90 } }
}

/** Half of a node's sign, which streams do not cover. */
const MARK = 7
