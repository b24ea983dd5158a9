import type { River, RiverNode, RiverStream } from '../../report/river/index.js'
import { guessedWidth, type Measure } from './labels.js'
import { bedOf, isSpring, widthOf, type Passage, type Placed } from './layout.js'
import { bandPath, hangingPath, linePath, type Point } from './paths.js'
import { ARROW, HEAD_HEIGHT, MAX_BOX_WIDTH, MAX_SPRING_WIDTH, MIN_BEND, MIN_BOX_WIDTH, MIN_SPRING_WIDTH } from './settings.js'
import { linesUnder, wordsOf, type Words } from './words.js'

/** A node as it is drawn, in pixels. */
export interface Box {
  readonly node: RiverNode
  /** Of a river across: a page with its name on it, or a spring with its name before it. Of one downwards: a sign with its name behind. */
  readonly form: 'page' | 'spring' | 'row'
  readonly isSpring: boolean
  /** What is written of it, no wider than its room. */
  readonly words: Words
  /** Where the sign of a row or a spring stands. */
  readonly mark: Point
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A stream as it is drawn. */
export interface Course {
  readonly stream: RiverStream
  /** A closed band, or a line where no text flows. */
  readonly path: string
  readonly isBand: boolean
  /** Turns a path that was drawn across; null where it needs no turning. */
  readonly transform: string | null
  /** Where it ends and which way it points there, for the sign of its kind. */
  readonly end: Point & { readonly angle: number }
}

/** Columns, nodes and streams with their places on a page of a given width. */
export interface Drawing {
  readonly width: number
  readonly height: number
  /** Where the headings of the river's columns stand. */
  readonly heads: readonly { readonly x: number; readonly y: number; readonly width: number; readonly index: number }[]
  readonly boxes: readonly Box[]
  readonly courses: readonly Course[]
}

/** Draws a river from left to right on a page of `width` pixels; wider than that where its columns need more room. */
export function drawnAcross(river: River, width: number, measure: Measure = guessedWidth): Drawing {
  const arcs = river.streams.some((stream) => isBeside(stream, river.nodes)) ? MIN_BEND / 2 : 0
  const columns = columnsOf(river, width - arcs)
  const words = new Map(
    river.nodes.map((node) => {
      const room = (columns[node.column]?.width ?? MIN_BOX_WIDTH) - (isSpring(node, river.streams) ? SPRING_ROOM : PAGE_ROOM)
      return [node, wordsOf(node, river, room, measure)] as const
    }),
  )
  const bed = bedOf(river, (node) => linesUnder(words.get(node) ?? NO_WORDS))
  const boxes = bed.nodes.map((placed) => ({
    ...boxOf(placed, columns, isSpring(placed.node, river.streams)),
    words: words.get(placed.node) ?? NO_WORDS,
  }))
  const right = columns.at(-1)
  const total = Math.max(width, (right === undefined ? 0 : right.x + right.width) + arcs)
  return {
    width: total,
    height: HEAD_HEIGHT + bed.extent + 8,
    heads: columns.map((column, index) => ({ ...column, y: 0, index })),
    boxes,
    courses: coursesOf(river.streams, { boxes, passages: bed.passages, columns }),
  }
}

/** What a node's name leaves free of its room: for the sign of a spring, for the sides of a page. */
const SPRING_ROOM = 26
const PAGE_ROOM = 15
const NO_WORDS: Words = { label: [], notes: [] }

/** The least width, in pixels, that a river across needs. */
export function leastWidth({ columns }: Pick<River, 'columns'>): number {
  const springs = columns.filter(({ kind }) => kind === 'headwaters').length
  return springs * MIN_SPRING_WIDTH + (columns.length - springs) * MIN_BOX_WIDTH + (columns.length - 0.5) * MIN_BEND
}

/** Where the columns stand: those of texts as wide as they need to be, and the rest of the room for the streams between them. */
function columnsOf({ columns }: River, width: number): { x: number; width: number }[] {
  const springs = columns.filter(({ kind }) => kind === 'headwaters').length
  const others = columns.length - springs
  const bends = Math.max(1, columns.length - 1)
  const free = width - springs * MIN_SPRING_WIDTH - others * MIN_BOX_WIDTH - bends * MIN_BEND
  const spring = Math.min(MAX_SPRING_WIDTH, Math.max(MIN_SPRING_WIDTH, MIN_SPRING_WIDTH + free * 0.15))
  const box = Math.min(MAX_BOX_WIDTH, Math.max(MIN_BOX_WIDTH, MIN_BOX_WIDTH + (free * 0.4) / Math.max(1, others)))
  const bend = Math.max(MIN_BEND, (width - springs * spring - others * box - ARROW) / bends)
  let x = 0
  return columns.map(({ kind }) => {
    const own = kind === 'headwaters' ? spring : box
    const column = { x, width: own }
    x += own + bend
    return column
  })
}

function boxOf({ node, middle, extent }: Placed, columns: readonly { x: number; width: number }[], spring: boolean): Omit<Box, 'words'> {
  const { x, width } = columns[node.column] ?? { x: 0, width: MIN_BOX_WIDTH }
  const y = HEAD_HEIGHT + middle
  return {
    node,
    form: spring ? 'spring' : 'page',
    isSpring: spring,
    mark: { x: x + width - 9, y },
    x,
    y: y - extent / 2,
    width,
    height: extent,
  }
}

interface Banks {
  readonly boxes: readonly Box[]
  readonly passages: ReadonlyMap<string, readonly Passage[]>
  readonly columns: readonly { readonly x: number; readonly width: number }[]
}

/** Whether a stream goes from a column back to it, in an arc on its right. */
function isBeside({ from, to }: RiverStream, nodes: readonly RiverNode[]): boolean {
  const ends = [from, to].map((end) => nodes.find(({ id }) => id === end)?.column)
  return ends[0] === ends[1]
}

/** The courses of all streams: they leave a box and enter one in the order of where they come from, side by side. */
function coursesOf(streams: readonly RiverStream[], banks: Banks): Course[] {
  const boxOfId = new Map(banks.boxes.map((box) => [box.node.id, box]))
  const runs = streams.flatMap((stream) => {
    const from = boxOfId.get(stream.from)
    const to = boxOfId.get(stream.to)
    if (from === undefined || to === undefined) return []
    const between = (banks.passages.get(stream.id) ?? []).flatMap((passage) => throughColumn(passage, banks.columns))
    return [{ stream, from, to, between: from.node.column <= to.node.column ? between : between.toReversed(), width: widthOf(stream) }]
  })
  const forward = runs.filter(({ from, to }) => from.node.column < to.node.column)
  const starts = sides(forward, 'from')
  const ends = sides(forward, 'to')
  return runs.map((run) => {
    const { stream, from, to, between, width } = run
    const isBand = stream.kind === 'copies'
    if (from.node.column >= to.node.column) return backwards(run)
    const start: Point = { x: from.x + from.width, y: starts.get(stream.id)?.y ?? middleOf(from) }
    const end: Point = { x: to.x, y: ends.get(stream.id)?.y ?? middleOf(to) }
    const points = [start, ...between, { x: end.x - ARROW, y: end.y }]
    const path = isBand
      ? bandPath(points, { start: starts.get(stream.id)?.width ?? width, width, arrow: stream.direction === 'unknown' ? 0 : ARROW })
      : linePath(points)
    return { stream, path, isBand, transform: null, end: { ...end, angle: 0 } }
  })
}

interface Run {
  readonly stream: RiverStream
  readonly from: Box
  readonly to: Box
  readonly between: readonly Point[]
  readonly width: number
}

/** Against time, or beside each other: a line that leaves on the right and comes back to the right. */
function backwards({ stream, from, to }: Run): Course {
  const start = { x: from.x + from.width, y: middleOf(from) + 6 }
  const end = { x: to.x + to.width, y: middleOf(to) - 6 }
  const head = stream.direction === 'unknown' ? 0 : ARROW
  return { stream, path: hangingPath(start, { ...end, x: end.x + head }), isBand: false, transform: null, end: { ...end, angle: 180 } }
}

function middleOf({ y, height }: Box): number {
  return y + height / 2
}

function throughColumn({ column, middle }: Passage, columns: Banks['columns']): Point[] {
  const { x, width } = columns[column] ?? { x: 0, width: 0 }
  return [
    { x, y: HEAD_HEIGHT + middle },
    { x: x + width, y: HEAD_HEIGHT + middle },
  ]
}

/**
 * For each stream where it leaves or enters its box, and how wide. A text that many copy is not used up: at their source streams share
 * the box's side, and widen to their own width on the way.
 */
function sides(runs: readonly Run[], side: 'from' | 'to'): Map<string, { y: number; width: number }> {
  const found = new Map<string, { y: number; width: number }>()
  for (const box of new Set(runs.map((run) => run[side]))) {
    const towards = ({ from, to, between }: Run): number =>
      side === 'from' ? (between[0]?.y ?? middleOf(to)) : (between.at(-1)?.y ?? middleOf(from))
    const own = runs.filter((run) => run[side] === box).sort((a, b) => towards(a) - towards(b) || (a.stream.id < b.stream.id ? -1 : 1))
    const total = own.reduce((sum, { width }) => sum + width + 1, -1)
    const room = box.isSpring ? Math.min(total, 2 * own.length) : box.height - 6
    const scale = side === 'from' ? Math.min(1, room / Math.max(1, total)) : 1
    let y = middleOf(box) - (total * scale) / 2
    for (const { stream, width } of own) {
      found.set(stream.id, { y: y + (width * scale) / 2, width: width * scale })
      y += (width + 1) * scale
    }
  }
  return found
}
