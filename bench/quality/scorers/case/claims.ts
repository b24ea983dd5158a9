import { scoreCounts, type Score } from '../score.js'
import { coverage, likeness, pointsAt, shared, type Located } from '../spans.js'
import type { CaseView } from './case-view.js'

/** One occurrence of a claim of the gold, with the trace's claims that it belongs to (at most two). */
export interface MatchedMember {
  readonly claim: string
  readonly span: Located
  /** Indices into the trace's claims, best first: one span may serve two propositions, not fifty. */
  readonly said: readonly number[]
}

const MOST_CLAIMS_PER_SPAN = 2

export function matchMembers(view: CaseView): MatchedMember[] {
  const claims = view.trace.claims.map(({ members }) => members.map((member) => view.spanOf(member)))
  return view.gold.claims.flatMap(({ id, members }) =>
    members.flatMap((member) => {
      const span = view.locate(member)
      return span === null ? [] : [{ claim: id, span, said: bestClaims(span, claims) }]
    }),
  )
}

/** Pairs of members, in two articles, that the product puts into one claim. */
export function scoreClaims(members: readonly MatchedMember[]): Score {
  const wantedOf = members.map(
    ({ span }) => new Set(members.filter((other) => coverage(other.span, span) >= 0.5).map(({ claim }) => claim)),
  )
  let found = 0
  let said = 0
  let wanted = 0
  members.forEach((a, i) => {
    members.slice(i + 1).forEach((b, offset) => {
      if (a.span.article === b.span.article || shared(a.span, b.span) > 0) return
      const together = [...(wantedOf[i] ?? [])].some((claim) => wantedOf[i + 1 + offset]?.has(claim))
      const saidTogether = a.said.some((claim) => b.said.includes(claim))
      if (together) wanted++
      if (saidTogether) said++
      if (together && saidTogether) found++
    })
  })
  return scoreCounts(found, said, wanted)
}

function bestClaims(span: Located, claims: readonly (readonly Located[])[]): number[] {
  return claims
    .map((members, index) => ({
      index,
      best: Math.max(0, ...members.filter((member) => pointsAt(span, member)).map((member) => likeness(span, member))),
    }))
    .filter(({ best }) => best > 0)
    .sort((a, b) => b.best - a.best)
    .slice(0, MOST_CLAIMS_PER_SPAN)
    .map(({ index }) => index)
}
