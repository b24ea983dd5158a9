import type { SetResult } from './figures.js'

/** The least that each figure of a set may be, and the words that it was measured on. */
export type Floors = Readonly<Record<string, SetFloors>>
export interface SetFloors {
  readonly hash: string
  readonly figures: Readonly<Record<string, number>>
}

/** Floors are cut to this many places, so that a figure never lies below its own floor. */
const PLACES = 4

/**
 * What is below its floor, or measured on other words than its floor, one line each. A set without floors is broken too, as
 * nothing guards it, and so is one of `expected` that has floors but was not measured.
 */
export function brokenFloors(results: readonly SetResult[], floors: Floors, expected: (set: string) => boolean): string[] {
  const measured = new Set(results.map(({ set }) => set))
  const gone = Object.keys(floors).filter((set) => expected(set) && !measured.has(set))
  return [...gone.map((set) => `${set}: has floors but was not measured`), ...results.flatMap(brokenIn(floors))]
}

function brokenIn(floors: Floors): (result: SetResult) => string[] {
  return ({ set, hash, figures }) => {
    const known = floors[set]
    if (known === undefined) return [`${set}: no floors yet; set them with --update`]
    if (known.hash !== hash) return [`${set}: the corpus has changed since its floors were set; set them again with --update`]
    return Object.entries(known.figures).flatMap(([figure, floor]) => {
      const value = figures[figure]
      if (value === undefined) return [`${set}: ${figure} is no longer measured`]
      return value < floor ? [`${set}: ${figure} is ${value.toFixed(PLACES)}, its floor is ${floor.toFixed(PLACES)}`] : []
    })
  }
}

/**
 * Floors raised to what was measured; sets that were not measured keep theirs.
 * @throws Error naming every figure that would sink, unless `allowRegression`.
 */
export function raiseFloors(results: readonly SetResult[], floors: Floors, allowRegression: boolean): Floors {
  const raised: Record<string, SetFloors> = { ...floors }
  const sinking: string[] = []
  for (const { set, hash, figures } of results) {
    const measured = Object.fromEntries(Object.entries(figures).map(([figure, value]) => [figure, cut(value)]))
    for (const [figure, floor] of Object.entries(floors[set]?.figures ?? {})) {
      const value = measured[figure]
      if (value === undefined || value < floor) sinking.push(`${set}: ${figure} from ${floor} to ${value ?? 'nothing'}`)
    }
    raised[set] = { hash, figures: measured }
  }
  if (sinking.length > 0 && !allowRegression) {
    throw new Error(`Floors only rise. These would sink (--allow-regression lets them):\n  ${sinking.join('\n  ')}`)
  }
  return Object.fromEntries(Object.entries(raised).sort(([a], [b]) => (a < b ? -1 : 1)))
}

function cut(value: number): number {
  return Math.floor(value * 10 ** PLACES) / 10 ** PLACES
}
