/** A point of the drawing, in pixels. */
export interface Point {
  readonly x: number
  readonly y: number
}

/** Half of an arrow's head, at least: a narrow stream has one that can be seen. */
const HALF_HEAD = 5.5

/** A smooth line through points, level in each of them. */
export function linePath(points: readonly Point[]): string {
  const [first, ...rest] = points
  if (first === undefined) return ''
  return `M${at(first)}${bends(first, rest)}`
}

/** Points along a bend: enough that its edges look smooth. */
const SAMPLES = 14

/**
 * A band along points: `start` wide where it begins and `width` from the second point on, with a head of length `arrow` behind the last
 * one, or none. It is as wide across where it is steep, which its share demands.
 */
export function bandPath(points: readonly Point[], { start, width, arrow }: { start: number; width: number; arrow: number }): string {
  const last = points.at(-1)
  if (last === undefined) return ''
  const middle = sampled(points, start, width)
  const edge = (side: 1 | -1): string[] => middle.map(({ x, y, half, dx, dy }) => at({ x: x + side * dy * half, y: y - side * dx * half }))
  const wing = Math.max(HALF_HEAD, width / 2)
  const head =
    arrow === 0 ? [] : [at({ x: last.x, y: last.y - wing }), at({ x: last.x + arrow, y: last.y }), at({ x: last.x, y: last.y + wing })]
  return `M${[...edge(1), ...head, ...edge(-1).reverse()].join('L')}Z`
}

/** A point of a band's middle: half its width there, and which way it flows, of length 1. */
interface Sample extends Point {
  readonly half: number
  readonly dx: number
  readonly dy: number
}

function sampled(points: readonly Point[], start: number, width: number): Sample[] {
  const [first] = points
  if (first === undefined) return []
  const samples: Sample[] = [{ ...first, half: start / 2, dx: 1, dy: 0 }]
  points.slice(1).forEach((to, index) => {
    const from = points[index] ?? first
    const steps = from.y === to.y ? 1 : SAMPLES
    for (let step = 1; step <= steps; step++) {
      const t = step / steps
      const half = (index === 0 ? start + (width - start) * ease(t) : width) / 2
      samples.push({ ...bendAt(from, to, t), half })
    }
  })
  return samples
}

/** The point at `t` of the bend that `bends` draws, and its direction. */
function bendAt(from: Point, to: Point, t: number): Point & { dx: number; dy: number } {
  const u = 1 - t
  const middle = (from.x + to.x) / 2
  const x = u ** 3 * from.x + 3 * u * t * middle + t ** 3 * to.x
  const y = from.y + (to.y - from.y) * ease(t)
  const vx = 3 * u * u * (middle - from.x) + 3 * t * t * (to.x - middle)
  const vy = 6 * u * t * (to.y - from.y)
  const length = Math.hypot(vx, vy) || 1
  return { x, y, dx: vx / length, dy: vy / length }
}

function ease(t: number): number {
  return t * t * (3 - 2 * t)
}

/** A line from one right side to another, hanging out to the right. */
export function hangingPath(from: Point, to: Point): string {
  const reach = Math.max(from.x, to.x) + Math.min(44, 18 + Math.abs(from.y - to.y) / 6)
  return `M${at(from)}C${at({ x: reach, y: from.y })} ${at({ x: reach, y: to.y })} ${at(to)}`
}

function bends(from: Point, points: readonly Point[]): string {
  let path = ''
  let before = from
  for (const point of points) {
    const middle = (before.x + point.x) / 2
    path += before.y === point.y ? `L${at(point)}` : `C${at({ x: middle, y: before.y })} ${at({ x: middle, y: point.y })} ${at(point)}`
    before = point
  }
  return path
}

function at({ x, y }: Point): string {
  return `${round(x)} ${round(y)}`
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
