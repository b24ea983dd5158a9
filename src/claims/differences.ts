import type { AnnotatedArticle, Difference, Ref } from '../document/index.js'
import type { ClaimGroup, Proposition, Quantity } from './types.js'
import { APPROXIMATE_SHARE, MAX_DIFFERENCES_PER_CLAIM } from './settings.js'

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
 * Where the members of a claim give figures of one thing that cannot both be right. Figures that agree within their own
 * words ("more than 50" and 51, "about 40" and 42) are none; a higher figure in a later article is an update, for tolls
 * only grow; each pair of values is given once, however many copies repeat it.
 */
export function findDifferences(groups: readonly ClaimGroup[], articles: ReadonlyMap<string, AnnotatedArticle>): GroupDifference[] {
  return groups.flatMap((group, index) => {
    const found: GroupDifference[] = []
    for (const readings of readingsByUnit(group).values()) found.push(...differencesOfUnit(readings, index, articles))
    return found.slice(0, MAX_DIFFERENCES_PER_CLAIM)
  })
}

function readingsByUnit(group: ClaimGroup): Map<string, Reading[]> {
  const byUnit = new Map<string, Reading[]>()
  for (const proposition of group.propositions) {
    const seen = new Set<string>()
    for (const quantity of proposition.quantities) {
      if (quantity.unit === null || seen.has(quantity.unit)) continue
      seen.add(quantity.unit)
      byUnit.set(quantity.unit, [...(byUnit.get(quantity.unit) ?? []), { proposition, quantity }])
    }
  }
  return byUnit
}

function differencesOfUnit(readings: readonly Reading[], group: number, articles: ReadonlyMap<string, AnnotatedArticle>): GroupDifference[] {
  const distinct = new Map<string, Reading>()
  for (const reading of readings) {
    const key = `${reading.quantity.bound} ${reading.quantity.value}`
    const known = distinct.get(key)
    if (!known || order(reading, known, articles) < 0) distinct.set(key, reading)
  }
  const list = [...distinct.values()].sort((x, y) => order(x, y, articles))
  const found: GroupDifference[] = []
  for (const [i, a] of list.entries()) {
    for (const b of list.slice(i + 1)) {
      if (a.proposition.article === b.proposition.article || areCompatible(a.quantity, b.quantity)) continue
      found.push({ group, kind: isUpdate(a, b, articles) ? 'update' : 'discrepancy', about: 'number', a: refOf(a), b: refOf(b) })
    }
  }
  return found
}

function order(x: Reading, y: Reading, articles: ReadonlyMap<string, AnnotatedArticle>): number {
  const timeOf = (reading: Reading): string => articles.get(reading.proposition.article)?.article.published?.value ?? ''
  const a = timeOf(x)
  const b = timeOf(y)
  return a < b ? -1 : a > b ? 1 : x.proposition.articleIndex - y.proposition.articleIndex || x.proposition.start - y.proposition.start
}

/** Whether two figures can both be right: what their words allow overlaps. */
function areCompatible(a: Quantity, b: Quantity): boolean {
  const [lowA, highA] = allowed(a)
  const [lowB, highB] = allowed(b)
  const bothFloors = a.bound === 'over' && b.bound === 'over'
  return bothFloors ? a.value === b.value : lowA <= highB && lowB <= highA
}

function allowed({ value, bound, words }: Quantity): [number, number] {
  if (bound === 'about') return [value * (1 - APPROXIMATE_SHARE), value * (1 + APPROXIMATE_SHARE)]
  if (bound === 'under') return [-Infinity, value]
  if (bound === 'over') return [/\bleast\b/i.test(words) ? value : value + Number.EPSILON * value * 2, Infinity]
  return [value, value]
}

/** A later article with a higher figure replaces the earlier one; so does any later one that comes a day or more after. */
function isUpdate(a: Reading, b: Reading, articles: ReadonlyMap<string, AnnotatedArticle>): boolean {
  const earlier = articles.get(a.proposition.article)?.article.published?.value
  const later = articles.get(b.proposition.article)?.article.published?.value
  if (earlier === undefined || later === undefined || earlier >= later) return false
  return b.quantity.value > a.quantity.value || later.slice(0, 10) > earlier.slice(0, 10)
}

function refOf({ proposition }: Reading): Ref {
  return { article: proposition.article, start: proposition.start, end: proposition.end }
}
