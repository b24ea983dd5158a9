import { union } from '../../document/index.js'
import type { Member } from './types.js'

/** Joins members of one family that follow one another within one quotation. */
export function uniteWithin(members: readonly Member[]): Member[] {
  const united: Member[] = []
  for (const member of members) {
    const index = united.findIndex((other) => isFollowedBy(other, member))
    if (index < 0) united.push(member)
    else united[index] = joined(united[index] as Member, member)
  }
  return united
}

/**
 * Joins the families of two sentences that follow one another within quotations of two articles at least, and of nearly
 * every article that prints the rarer of them: an utterance of two sentences is one, also where somebody prints half of it.
 */
export function joinNeighbours(families: readonly Member[][]): Member[][] {
  const all = [...families].sort((p, q) => (p[0] as Member).words.start - (q[0] as Member).words.start)
  const familyAt = new Map<string, number>()
  const note = (index: number): void => {
    for (const { wording, words } of all[index] as Member[]) familyAt.set(`${wording.quotation} ${words.start}`, index)
  }
  all.forEach((_, index) => note(index))
  for (let index = all.length - 1; index >= 0; index--) {
    const next = nextFamily(all[index] as Member[], familyAt)
    if (next === null || next === index || !goTogether(all[index] as Member[], all[next] as Member[])) continue
    all[index] = uniteWithin([...(all[index] as Member[]), ...(all[next] as Member[])].sort((p, q) => p.words.start - q.words.start))
    all[next] = []
    note(index)
  }
  return all.filter((family) => family.length > 0)
}

/** The family that one of the members goes on with. */
function nextFamily(family: readonly Member[], familyAt: ReadonlyMap<string, number>): number | null {
  for (const { wording, words } of family) {
    const next = wording.quotation === null ? undefined : familyAt.get(`${wording.quotation} ${words.end}`)
    if (next !== undefined) return next
  }
  return null
}

function goTogether(first: readonly Member[], second: readonly Member[]): boolean {
  const ends = new Set(first.map(({ wording, words }) => `${wording.quotation} ${words.end}`))
  const together = second.filter(
    ({ wording, words }) => wording.quotation !== null && ends.has(`${wording.quotation} ${words.start}`),
  ).length
  const articles = (family: readonly Member[]): number => new Set(family.map(({ wording }) => wording.article)).size
  return together >= 2 && together >= Math.min(articles(first), articles(second)) - 1
}

function isFollowedBy(first: Member, second: Member): boolean {
  return first.wording.quotation !== null && first.wording.quotation === second.wording.quotation && first.words.end === second.words.start
}

function joined(first: Member, second: Member): Member {
  return { ...first, words: union(first.words, second.words), evidence: first.evidence + second.evidence }
}
