import { addTo, type Claim, type OriginRange } from '../document/index.js'
import type { Proposition, Quantity } from '../claims/index.js'

/** The values that members of a claim give for one thing counted, where they differ. */
export interface DifferingValues {
  /** Value of each member, by index; members without one are left out. */
  readonly valueOf: ReadonlyMap<number, string>
}

/**
 * Rule 10, values apart: the quantity that most members give, by what it counts, with a value per member. Null where all
 * agree ("seven" and "7" do) or fewer than two give one.
 */
export function differingValues(propositions: readonly Proposition[]): DifferingValues | null {
  const unit = commonUnit(propositions)
  if (unit === null) return null
  const byKey = new Map<string, { member: number; quantity: Quantity }[]>()
  propositions.forEach((proposition, member) => {
    const quantity = proposition.quantities.find((candidate) => candidate.unit === unit)
    if (quantity) addTo(byKey, keyOf(quantity), { member, quantity })
  })
  if (byKey.size < 2) return null
  const labelled = [...byKey.values()].flatMap((group) => {
    const label = labelOf(group.map(({ quantity }) => quantity))
    return group.map(({ member }) => [member, label] as const)
  })
  return { valueOf: new Map(labelled.sort((a, b) => a[0] - b[0])) }
}

function commonUnit(propositions: readonly Proposition[]): string | null {
  const counts = new Map<string, number>()
  for (const { quantities } of propositions) {
    for (const unit of new Set(quantities.flatMap((quantity) => (quantity.unit === null ? [] : [quantity.unit]))))
      counts.set(unit, (counts.get(unit) ?? 0) + 1)
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  return best && best[1] > 1 ? best[0] : null
}

/** What makes two figures the same value: "7" and "seven" are, "7" and "at least 7" are not. */
function keyOf({ value, bound }: Quantity): string {
  return `${bound} ${value}`
}

/** The words in which a value is shown: those of the members, with figures rather than number words where one has them. */
function labelOf(quantities: readonly Quantity[]): string {
  const words = quantities.map((quantity) => quantity.words.replace(/\s+/g, ' '))
  const label = words.find((candidate) => /\d/.test(candidate)) ?? words[0] ?? ''
  return label[0] === undefined ? label : label[0].toLowerCase() + label.slice(1)
}

/** The value ranges of a claim, in order of size of their following. */
export function valueRanges({ valueOf }: DifferingValues, rangeOf: (members: ReadonlySet<number>) => OriginRange): Claim['values'] {
  const members = new Map<string, number[]>()
  for (const [member, value] of valueOf) addTo(members, value, member)
  return [...members]
    .map(([value, list]) => ({ value, ...rangeOf(new Set(list)), members: list }))
    .sort((a, b) => b.members.length - a.members.length || (a.value < b.value ? -1 : 1))
}
