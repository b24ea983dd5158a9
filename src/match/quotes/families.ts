import { DisjointSets, union, type Span } from '../../document/index.js'
import type { Corpus } from '../types.js'
import { toClauses } from './clauses.js'
import { joinNeighbours, uniteWithin } from './neighbours.js'
import { WHOLE_SHARE } from './settings.js'
import type { Family, Link, Member, Wording } from './types.js'
import { oneVersionEach } from './versions.js'

/**
 * Groups linked wordings into families, one per utterance. Quotations are grouped by their links; reported speech joins the
 * one family it resembles most, because a sentence that reports two utterances must not make them one.
 */
export function familiesOf(corpus: Corpus, wordings: readonly Wording[], links: readonly Link[]): Family[] {
  const roots = rootsOf(wordings, links)
  const groups = new Map<number, Map<number, Member>>()
  const isReport = ({ x, y }: Link): boolean => wordings[x]?.quotation === null || wordings[y]?.quotation === null
  for (const link of [...links.filter((found) => !isReport(found)), ...links.filter(isReport)]) {
    const root = roots[link.x] as number
    if (root !== roots[link.y]) continue
    const members = groups.get(root) ?? new Map<number, Member>()
    groups.set(root, members)
    for (const [index, words] of [
      [link.x, link.inX],
      [link.y, link.inY],
    ] as const) {
      const wording = wordings[index] as Wording
      // how much of a quotation belongs is for other quotations to say, where there are any
      if (isReport(link) && wording.quotation !== null && members.has(index)) continue
      add(members, index, { wording, words, evidence: link.evidence })
    }
  }
  const families = [...groups.values()].map((members) =>
    uniteWithin([...members.values()].map((member) => whole(corpus, member)).sort(byPlace)),
  )
  return joinNeighbours(families)
    .map((members) => oneVersionEach(corpus.words, members))
    .filter(isAcrossArticles)
    .map((members) => ({ members, speaker: speakerOf(members) }))
}

/** For each wording a number that those of its family share. */
function rootsOf(wordings: readonly Wording[], links: readonly Link[]): number[] {
  const areQuotations = ({ x, y }: Link): boolean => wordings[x]?.quotation !== null && wordings[y]?.quotation !== null
  const sets = new DisjointSets(wordings.length)
  for (const link of links) if (areQuotations(link)) sets.join(link.x, link.y)
  const roots = wordings.map((_, index) => sets.rootOf(index))
  const votes = new Map<number, Map<number, number>>()
  for (const link of links) {
    if (areQuotations(link)) continue
    const [reported, quoted] = wordings[link.x]?.quotation === null ? [link.x, link.y] : [link.y, link.x]
    const family = roots[quoted] as number
    const known = votes.get(reported) ?? new Map<number, number>()
    votes.set(reported, known)
    known.set(family, Math.max(known.get(family) ?? 0, link.evidence))
  }
  for (const [reported, families] of votes) {
    roots[reported] = [...families].reduce((best, family) => (family[1] > best[1] ? family : best))[0]
  }
  return roots
}

function add(members: Map<number, Member>, index: number, member: Member): void {
  const known = members.get(index)
  if (!known) members.set(index, member)
  else members.set(index, { ...known, words: union(known.words, member.words), evidence: Math.max(known.evidence, member.evidence) })
}

/** A quotation most of which others print too is a member as a whole; of others the clauses that others print some of. */
function whole(corpus: Corpus, member: Member): Member {
  const { wording } = member
  if (wording.quotation === null) return member
  const words = toClauses(corpus, member.words, wording.words)
  const isMost = length(words) >= WHOLE_SHARE * length(wording.words)
  return { ...member, words: isMost ? wording.words : words }
}

function length({ start, end }: Span): number {
  return end - start
}

function byPlace(x: Member, y: Member): number {
  return x.words.start - y.words.start || y.words.end - x.words.end
}

function isAcrossArticles(members: readonly Member[]): boolean {
  return new Set(members.map(({ wording }) => wording.article)).size > 1 && members.some(({ wording }) => wording.quotation !== null)
}

/** The name that most members give; the longest of those. */
function speakerOf(members: readonly Member[]): string | null {
  const votes = new Map<string, number>()
  for (const { wording } of members) {
    if (wording.speaker) votes.set(wording.speaker.name, (votes.get(wording.speaker.name) ?? 0) + 1)
  }
  const ranked = [...votes].sort(([x, p], [y, q]) => q - p || y.length - x.length || (x < y ? -1 : 1))
  return ranked[0]?.[0] ?? null
}
