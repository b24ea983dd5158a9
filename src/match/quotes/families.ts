import { union, type Span } from '../../document/index.js'
import { WHOLE_SHARE } from './settings.js'
import type { Family, Link, Member, Wording } from './types.js'

/** Groups linked wordings into families, one per utterance, and joins families whose sentences go together. */
export function familiesOf(wordings: readonly Wording[], links: readonly Link[]): Family[] {
  const groups = new Map<number, number[]>()
  const roots = rootsOf(wordings.length, links)
  roots.forEach((root, wording) => {
    const group = groups.get(root)
    if (group) group.push(wording)
    else groups.set(root, [wording])
  })
  const members = membersOf(wordings, links)
  const families = [...groups.values()]
    .map((group) => oneVersionEach(group.flatMap((wording) => members.get(wording) ?? [])))
    .filter(isAcrossArticles)
  return joinNeighbours(families)
    .filter(isAcrossArticles)
    .map((found) => ({ members: found, speaker: speakerOf(found) }))
}

/** Union-find over the links. */
function rootsOf(count: number, links: readonly Link[]): number[] {
  const parents = Array.from({ length: count }, (_, index) => index)
  const find = (index: number): number => {
    let root = index
    while (parents[root] !== root) root = parents[root] as number
    for (let at = index; at !== root; ) {
      const next = parents[at] as number
      parents[at] = root
      at = next
    }
    return root
  }
  for (const { x, y } of links) {
    const [low, high] = [find(x), find(y)].sort((p, q) => p - q) as [number, number]
    parents[high] = low
  }
  return parents.map((_, index) => find(index))
}

/** The linked wordings with the words of them that others print too. */
function membersOf(wordings: readonly Wording[], links: readonly Link[]): Map<number, Member> {
  const members = new Map<number, Member>()
  const add = (index: number, words: Span, evidence: number): void => {
    const known = members.get(index)
    const wording = wordings[index] as Wording
    if (!known) members.set(index, { wording, words, evidence })
    else members.set(index, { wording, words: union(known.words, words), evidence: Math.max(known.evidence, evidence) })
  }
  for (const { x, y, inX, inY, evidence } of links) {
    add(x, inX, evidence)
    add(y, inY, evidence)
  }
  for (const [index, member] of members) members.set(index, whole(member))
  return members
}

function whole(member: Member): Member {
  const { wording, words } = member
  const isMost = words.end - words.start >= WHOLE_SHARE * (wording.words.end - wording.words.start)
  return isMost && wording.quotation !== null ? { ...member, words: wording.words } : member
}

/** Where a quotation and the reported speech around it both belong, the one with more to show for it stays. */
function oneVersionEach(members: readonly Member[]): Member[] {
  const ranked = [...members].sort((p, q) => q.evidence - p.evidence || p.words.start - q.words.start)
  const kept: Member[] = []
  for (const member of ranked) {
    if (!kept.some((other) => isOverlapping(other.words, member.words))) kept.push(member)
  }
  return kept.sort((p, q) => p.words.start - q.words.start)
}

function isOverlapping(x: Span, y: Span): boolean {
  return x.start < y.end && y.start < x.end
}

function isAcrossArticles(members: readonly Member[]): boolean {
  return new Set(members.map(({ wording }) => wording.article)).size > 1 && members.some(({ wording }) => wording.quotation !== null)
}

/**
 * Joins the families of two sentences that follow one another within quotations of every article that prints the rarer of
 * them, two articles at least: an utterance of two sentences is one, also where somebody prints the first only.
 */
function joinNeighbours(families: readonly Member[][]): Member[][] {
  const joined = [...families].sort((p, q) => (p[0] as Member).words.start - (q[0] as Member).words.start)
  const byStart = new Map<string, number>()
  joined.forEach((family, index) => family.forEach(({ wording, words }) => byStart.set(`${wording.quotation} ${words.start}`, index)))
  for (let index = joined.length - 1; index >= 0; index--) {
    const family = joined[index] as Member[]
    const next = nextFamily(family, byStart)
    if (next === null || next === index || !goTogether(family, joined[next] as Member[])) continue
    joined[index] = unite(family, joined[next] as Member[])
    for (const { wording, words } of joined[next] as Member[]) byStart.set(`${wording.quotation} ${words.start}`, index)
    joined[next] = []
  }
  return joined.filter((family) => family.length > 0)
}

/** The family that one of the members goes on with. */
function nextFamily(family: readonly Member[], byStart: ReadonlyMap<string, number>): number | null {
  for (const { wording, words } of family) {
    const next = wording.quotation === null ? undefined : byStart.get(`${wording.quotation} ${words.end}`)
    if (next !== undefined) return next
  }
  return null
}

function goTogether(first: readonly Member[], second: readonly Member[]): boolean {
  const together = second.filter((member) => first.some((other) => isFollowedBy(other, member))).length
  const articles = (family: readonly Member[]): number => new Set(family.map(({ wording }) => wording.article)).size
  return together >= 2 && together >= Math.min(articles(first), articles(second)) - 1
}

function isFollowedBy(first: Member, second: Member): boolean {
  return first.wording.article === second.wording.article && first.wording.quotation === second.wording.quotation && first.words.end === second.words.start
}

function unite(first: readonly Member[], second: readonly Member[]): Member[] {
  const united = first.map((member) => {
    const next = second.find((other) => isFollowedBy(member, other))
    return next ? { ...member, words: union(member.words, next.words), evidence: member.evidence + next.evidence } : member
  })
  const rest = second.filter((member) => !first.some((other) => isFollowedBy(other, member)))
  return [...united, ...rest].sort((p, q) => p.words.start - q.words.start)
}

/** The name that most members give. */
function speakerOf(members: readonly Member[]): string | null {
  const votes = new Map<string, number>()
  for (const { wording } of members) if (wording.speaker !== null) votes.set(wording.speaker, (votes.get(wording.speaker) ?? 0) + 1)
  const ranked = [...votes].sort(([x, p], [y, q]) => q - p || y.length - x.length || (x < y ? -1 : 1))
  return ranked[0]?.[0] ?? null
}
