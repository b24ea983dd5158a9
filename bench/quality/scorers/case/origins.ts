import type { Claim, Origin } from '../../../../src/document/index.js'
import { fewestOrigins, originName, type GoldClaim } from '../gold.js'
import { likenessOfNames } from '../names.js'
import { share, type Score } from '../score.js'
import type { CaseView } from './case-view.js'
import type { MatchedMember } from './claims.js'

/**
 * How many independent origins each claim has: a third each for the most there can be, the fewest there must be, and their
 * names. `range` is the share of claims whose range is right at both ends, `several` is the share of claims with more than one origin whose range is right at both ends, `overcount` the share
 * of claims for which more origins are said than there are.
 */
export function scoreOrigins(view: CaseView, members: readonly MatchedMember[]): Score {
  const sum = { most: 0, least: 0, names: 0, right: 0, several: 0, ofSeveral: 0, over: 0 }
  for (const claim of view.gold.claims) {
    const said = claimFor(view, claim, members)
    const wanted = { atLeast: fewestOrigins(claim), atMost: claim.independent }
    const atMost = said?.independent.atMost
    const atLeast = said?.independent.atLeast
    const right = atMost === wanted.atMost && atLeast === wanted.atLeast
    if (atMost === wanted.atMost) sum.most++
    if (atLeast === wanted.atLeast) sum.least++
    if ((atLeast ?? 0) > wanted.atLeast || (atMost ?? 0) > wanted.atMost) sum.over++
    if (right) sum.right++
    if (wanted.atMost > 1) sum.ofSeveral++
    if (wanted.atMost > 1 && right) sum.several++
    if (said !== null) sum.names += likenessOfNames(claim.origins.map(originName), said.origins.map(saidName))
    if (!right) view.miss('origins', describeMiss(claim, said))
  }
  const n = view.gold.claims.length
  const more = {
    atMost: share(sum.most, n),
    atLeast: share(sum.least, n),
    names: share(sum.names, n),
    range: share(sum.right, n),
    several: share(sum.several, sum.ofSeveral),
    overcount: n > 0 ? sum.over / n : 0,
  }
  return { f: (more.atMost + more.atLeast + more.names) / 3, more }
}

/** The trace's claim that most members of a claim of the gold belong to; of several, the smallest. */
function claimFor(view: CaseView, claim: GoldClaim, members: readonly MatchedMember[]): Claim | null {
  const votes = new Map<number, number>()
  for (const member of members) if (member.claim === claim.id) for (const said of member.said) votes.set(said, (votes.get(said) ?? 0) + 1)
  const size = (index: number) => view.trace.claims[index]?.members.length ?? 0
  const best = [...votes].sort(([i, a], [j, b]) => b - a || size(i) - size(j))[0]
  return best === undefined ? null : (view.trace.claims[best[0]] ?? null)
}

function saidName(origin: Origin): string | null {
  return origin.kind === 'record' || origin.kind === 'unknown' ? null : origin.name
}

function describeMiss(claim: GoldClaim, said: Claim | null): string {
  const names = (list: readonly (string | null)[]) => list.map((name) => name ?? 'nobody').join(', ')
  const range =
    said === null ? 'no such claim' : `${said.independent.atLeast} to ${said.independent.atMost} (${names(said.origins.map(saidName))})`
  return `${claim.id}: said ${range}, gold ${fewestOrigins(claim)} to ${claim.independent} (${names(claim.origins.map(originName))})`
}
