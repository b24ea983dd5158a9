import { addTo, type AnnotatedArticle } from '../../document/index.js'
import type { ClaimGroup } from '../types.js'
import { clockDifferences } from './clock-times.js'
import { causeDifferences } from './causes.js'
import { dateDifferences } from './dates.js'
import { membersOf } from './members.js'
import { numberDifferences } from './numbers.js'
import { personDifferences } from './persons.js'
import { placeDifferences } from './places.js'
import { MAX_DIFFERENCES_PER_CLAIM } from './settings.js'
import type { GroupDifference } from './types.js'

export type { GroupDifference } from './types.js'

/**
 * Where the reports of a story differ in a fact of which only one can be right, and where a later report replaces what an
 * earlier one said: figures, dates, clock times, places, persons' ages and homes, names, causes. A denial is no difference
 * here: the claim itself says who denies it.
 */
export function findDifferences(groups: readonly ClaimGroup[], articles: ReadonlyMap<string, AnnotatedArticle>): GroupDifference[] {
  const members = membersOf(groups, articles)
  const found = [
    ...numberDifferences(members),
    ...clockDifferences(members),
    ...dateDifferences(members),
    ...placeDifferences(members),
    ...causeDifferences(members),
    ...personDifferences(members),
  ]
  const byGroup = new Map<number, GroupDifference[]>()
  for (const difference of found) addTo(byGroup, difference.group, difference)
  return [...byGroup].sort(([a], [b]) => a - b).flatMap(([, differences]) => differences.slice(0, MAX_DIFFERENCES_PER_CLAIM))
}
