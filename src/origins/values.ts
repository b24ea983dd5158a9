import type { Claim, OriginRange } from '../document/index.js'
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
  const valueOf = new Map<number, string>()
  propositions.forEach((proposition, member) => {
    const quantity = proposition.quantities.find((candidate) => candidate.unit === unit)
    if (quantity) valueOf.set(member, label(quantity))
  })
  return new Set(valueOf.values()).size > 1 ? { valueOf } : null
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

/** A value as shown and compared: "40", "more than 50", "about 30". */
function label({ value, bound, unit }: Quantity): string {
  const amount = unit === '$' || unit === '£' || unit === '€' ? `${unit}${value}` : String(value)
  return bound === 'over' ? `${amount} or more` : bound === 'under' ? `up to ${amount}` : bound === 'about' ? `about ${amount}` : amount
}

/** The value ranges of a claim, in order of size of their following. */
export function valueRanges({ valueOf }: DifferingValues, rangeOf: (members: ReadonlySet<number>) => OriginRange): Claim['values'] {
  const members = new Map<string, number[]>()
  for (const [member, value] of valueOf) members.set(value, [...(members.get(value) ?? []), member])
  return [...members]
    .map(([value, list]) => ({ value, ...rangeOf(new Set(list)), members: list }))
    .sort((a, b) => b.members.length - a.members.length || (a.value < b.value ? -1 : 1))
}
