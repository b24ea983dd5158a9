import { f1 } from './score.js'

export interface PrecisionAndRecall {
  readonly f: number
  readonly p: number
  readonly r: number
}

/**
 * B-cubed precision, recall and F1 of a grouping (Bagga & Baldwin 1998): for each article, the share of its group that
 * belongs with it, and the share of what belongs with it that is in its group. Articles that are in no group stand alone.
 *
 * @param wanted the story of each article, by the article's name
 * @param said the group of each article; names that are not wanted are left out
 */
export function scoreGrouping(wanted: ReadonlyMap<string, string>, said: ReadonlyMap<string, string>): PrecisionAndRecall {
  const groups = new Map([...wanted.keys()].map((name) => [name, said.get(name) ?? `alone: ${name}`]))
  const wantedSets = membersOf(wanted)
  const saidSets = membersOf(groups)
  let p = 0
  let r = 0
  for (const name of wanted.keys()) {
    const right = wantedSets.get(wanted.get(name) ?? '') ?? new Set()
    const group = saidSets.get(groups.get(name) ?? '') ?? new Set()
    const common = [...group].filter((other) => right.has(other)).length
    p += common / group.size
    r += common / right.size
  }
  const n = wanted.size
  return n === 0 ? { f: 1, p: 1, r: 1 } : { f: f1(p / n, r / n), p: p / n, r: r / n }
}

function membersOf(groups: ReadonlyMap<string, string>): Map<string, Set<string>> {
  const members = new Map<string, Set<string>>()
  for (const [name, group] of groups) {
    const set = members.get(group) ?? new Set()
    members.set(group, set.add(name))
  }
  return members
}
