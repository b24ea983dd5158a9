import { isOutBy, type Claim, type Origin, type OriginRange, type Ref, type Trace } from '../../document/index.js'

interface AsOf {
  readonly time: string
  isOut(ref: Ref): boolean
}

/** Kinds whose holders are distinct for certain, as in the counting rule of ranges. */
const NAMED: ReadonlySet<Origin['kind']> = new Set(['speaker', 'organisation', 'document'])

/** A claim with the members that were out by a time; null where nobody asserted it yet. */
export function claimAsOf(claim: Claim, trace: Trace, { time, isOut }: AsOf): Claim | null {
  if (claim.members.every(isOut)) return claim
  const places = new Map(claim.members.flatMap((member, index) => (isOut(member) ? [index] : [])).map((index, place) => [index, place]))
  const members = claim.members.filter(isOut)
  const first = members.find(({ stance }) => stance === 'asserts')
  const growth = claim.growth.filter(({ date }) => isOutBy(date, time))
  const now = growth.at(-1)
  if (first === undefined || now === undefined) return null
  const moved = (indices: readonly number[]): number[] => indices.flatMap((index) => places.get(index) ?? [])
  const origins = claim.origins
    .map((origin) => ({ ...origin, members: moved(origin.members) }))
    .filter((origin, index) => origin.members.length > 0 || claim.origins[index]?.members.length === 0)
  const values = claim.values
    .map((value) => ({ ...value, ...fewer(value, originsOf(origins, moved(value.members))), members: moved(value.members) }))
    .filter((value) => value.members.length > 0)
  return {
    ...claim,
    text: ownWords(claim, trace, { first, isOut }),
    members,
    origins,
    independent: { atLeast: now.atLeast, atMost: now.atMost },
    denied: deniedThen(claim, origins),
    values: values.length > 1 ? values : [],
    growth,
    why: claim.why
      .filter(({ rule }) => rule !== 'range' || (now.atLeast === claim.independent.atLeast && now.atMost === claim.independent.atMost))
      .map((reason) => ({ ...reason, evidence: reason.evidence.filter(isOut) }))
      .filter(({ evidence, rule }) => evidence.length > 0 || rule === 'range'),
  }
}

/** The words that stand for the claim, or those of the first who said it where they were not yet written. */
function ownWords(claim: Claim, trace: Trace, { first, isOut }: { readonly first: Ref; isOut(ref: Ref): boolean }): string {
  const textOf = ({ article, start, end }: Ref): string => trace.articles.find(({ id }) => id === article)?.text.slice(start, end) ?? ''
  return claim.members.some((member) => isOut(member) && textOf(member) === claim.text) ? claim.text : textOf(first)
}

function deniedThen(claim: Claim, origins: readonly Origin[]): OriginRange | null {
  if (claim.denied === null || origins.every(({ stance }) => stance !== 'denies')) return null
  return fewer(
    claim.denied,
    origins.filter(({ stance }) => stance === 'denies'),
  )
}

function originsOf(origins: readonly Origin[], members: readonly number[]): Origin[] {
  return origins.filter((origin) => origin.stance === 'asserts' && origin.members.some((member) => members.includes(member)))
}

/** A range that holds for all members, held to the origins that some of them have. */
function fewer({ atLeast, atMost }: OriginRange, origins: readonly Origin[]): OriginRange {
  const named = origins.filter(({ kind }) => NAMED.has(kind)).length
  return { atLeast: Math.min(atLeast, Math.max(1, named)), atMost: Math.min(atMost, Math.max(1, origins.length)) }
}
