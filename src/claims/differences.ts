import { addTo, type AnnotatedArticle, type Difference, type Ref } from '../document/index.js'
import { causeDifferences } from './causes.js'
import { CUMULATIVE, MAX_DIFFERENCES_PER_CLAIM } from './settings.js'
import { areCompatible } from './compatible.js'
import type { ClaimGroup, Proposition, Quantity } from './types.js'

/** A difference within a claim group, before claims have ids. */
export interface GroupDifference {
  /** Index of the group. */
  readonly group: number
  readonly kind: 'discrepancy' | 'update'
  readonly about: Difference['about']
  readonly a: Ref
  readonly b: Ref
}

interface Reading {
  readonly proposition: Proposition
  readonly quantity: Quantity
}

/**
 * Where the members of a claim give figures of one thing that cannot both be right, and where one outlet's source explains
 * what another's says nobody knows. Figures that agree within their own words ("about 40" and 42) are no difference; each
 * pair of values is given once, however many copies repeat it.
 */
export function findDifferences(groups: readonly ClaimGroup[], articles: ReadonlyMap<string, AnnotatedArticle>): GroupDifference[] {
  const numbers = groups.flatMap((group, index) => {
    const found = [...readingsByUnit(group)].flatMap(([unit, readings]) => differencesOfUnit(readings, { group: index, unit, articles }))
    return found.slice(0, MAX_DIFFERENCES_PER_CLAIM)
  })
  return [...numbers, ...causeDifferences(groups, articles)]
}

/** The figures of a claim by what they count. A partitive or unclear one has no unit and is compared with nothing. */
function readingsByUnit(group: ClaimGroup): Map<string, Reading[]> {
  const byUnit = new Map<string, Reading[]>()
  for (const proposition of group.propositions) {
    const seen = new Set<string>()
    for (const quantity of proposition.quantities) {
      if (quantity.unit === null || seen.has(quantity.unit)) continue
      seen.add(quantity.unit)
      addTo(byUnit, quantity.unit, { proposition, quantity })
    }
  }
  return byUnit
}

interface UnitContext {
  readonly group: number
  readonly unit: string
  readonly articles: ReadonlyMap<string, AnnotatedArticle>
}

function differencesOfUnit(readings: readonly Reading[], context: UnitContext): GroupDifference[] {
  const distinct = new Map<string, Reading>()
  for (const reading of readings) {
    const key = `${reading.quantity.bound} ${reading.quantity.value}`
    const known = distinct.get(key)
    if (!known || order(reading, known, context) < 0) distinct.set(key, reading)
  }
  const list = [...distinct.values()].sort((x, y) => order(x, y, context))
  const found: GroupDifference[] = []
  for (const [i, a] of list.entries()) {
    for (const b of list.slice(i + 1)) {
      if (a.proposition.article === b.proposition.article) continue
      const kind = kindOf(a, b, context)
      if (kind) found.push({ group: context.group, kind, about: 'number', a: refOf(a), b: refOf(b) })
    }
  }
  return found
}

/** Undated articles last: what is dated is the better witness of when a figure was given. */
function order(x: Reading, y: Reading, { articles }: UnitContext): number {
  const a = orderOf(timeOf(x, articles))
  const b = orderOf(timeOf(y, articles))
  return a < b ? -1 : a > b ? 1 : x.proposition.articleIndex - y.proposition.articleIndex || x.proposition.start - y.proposition.start
}

/** A day without a time comes after the times of that day, no date at all comes last. */
function orderOf(time: string | null): string {
  if (time === null) return '~'
  return time.includes('T') ? time : `${time}~`
}

function timeOf(reading: Reading, articles: ReadonlyMap<string, AnnotatedArticle>): string | null {
  return articles.get(reading.proposition.article)?.article.published?.value ?? null
}

/**
 * Whether two figures, `a` from the earlier article, differ, and how. A toll that grew is an update, unless two sources
 * give two tolls on one day; so is a figure that its own source corrected later. All else that cannot both be right is a
 * discrepancy.
 */
function kindOf(a: Reading, b: Reading, { unit, articles }: UnitContext): GroupDifference['kind'] | null {
  const earlier = timeOf(a, articles)
  const later = timeOf(b, articles)
  const isLater = earlier !== null && later !== null && earlier < later
  const isNextDay = isLater && earlier.slice(0, 10) < later.slice(0, 10)
  const sources = [sourceOf(a), sourceOf(b)]
  const sameSource = sources[0] !== null && sources[0] === sources[1]
  const grew = CUMULATIVE.has(unit) && (b.quantity.value > a.quantity.value || !isLater)
  if (areCompatible(a.quantity, b.quantity)) {
    const bothFloors = a.quantity.bound === 'over' && b.quantity.bound === 'over'
    return bothFloors && grew && a.quantity.value !== b.quantity.value ? 'update' : null
  }
  if (isLater && sameSource) return 'update'
  const rivals = sources[0] !== null && sources[1] !== null && !sameSource && !isNextDay
  return grew && !rivals ? 'update' : 'discrepancy'
}

/** Who gives the figure: the named source, or the kind of source it is; null in the outlet's own words. */
function sourceOf({ proposition }: Reading): string | null {
  const [outermost] = proposition.statements
  return outermost ? (outermost.speaker ?? `${outermost.sourceType} of ${proposition.article}`) : null
}

function refOf({ proposition, quantity }: Reading): Ref {
  return { article: proposition.article, start: quantity.phrase.start, end: quantity.phrase.end }
}
