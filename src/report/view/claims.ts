import type { Claim, Origin, Stance } from '../../document/index.js'
import type { ArticleIndex } from './articles.js'
import type { ArticleView, Cite, ClaimView, EvidenceView, OriginView } from './types.js'
import { growthText, originName, remark, sourcing, verdict } from './wording.js'

const STANCE_WORDS: Readonly<Record<Stance, string>> = { asserts: '', denies: 'denies', declines: 'declines to say' }

/** A claim as it is shown: its count in words, its origins with the articles that rest on each, and the rules that fired. */
export function claimView(claim: Claim, articles: ArticleIndex, number: string): ClaimView {
  const asserting = claim.members.filter((member) => member.stance === 'asserts')
  const asserters = articles.cites(asserting)
  const by = (stance: Stance): OriginView[] =>
    claim.origins.filter((origin) => origin.stance === stance).map((origin) => originView(origin, claim, articles))
  const sourced = new Set(claim.origins.flatMap((origin) => origin.members.map((index) => claim.members[index]?.article)))
  const evidence = claim.members.map((member) =>
    articles.evidence(member, { stance: STANCE_WORDS[member.stance], value: member.value ?? null }),
  )
  const denials = by('denies')
  return {
    claim,
    number,
    growth: growthText(claim.growth),
    articles: asserters,
    verdict: verdict(claim, asserters.length),
    sourcing: sourcing(claim),
    remark: remark(claim),
    origins: by('asserts'),
    denials,
    refusals: by('declines'),
    unsourced: articles.cites(asserting.filter((member) => !sourced.has(member.article))),
    values: claim.values.map(({ value, atLeast, atMost, members }) => ({
      value,
      atLeast,
      atMost,
      cites: citesOf(members, claim, articles),
    })),
    evidence: evidence.filter((view): view is EvidenceView => view !== null),
    why: claim.why.map(({ rule, text, evidence: refs }) => ({ name: rule, text, cites: articles.cites(refs) })),
    weighty: asserters.length > 1 || denials.length > 0 || claim.denied !== null || claim.values.length > 1,
  }
}

/** Why nobody can be asked directly: every asserting origin is a newsroom that wrote none of the articles. */
export function primaryNote(claim: Claim, articles: readonly ArticleView[]): string | null {
  const asserting = claim.origins.filter((origin) => origin.stance === 'asserts')
  const publishers = new Set(articles.map((view) => view.article.publisher?.name))
  const isAway = (origin: Origin): boolean =>
    origin.kind === 'unknown' || (origin.kind === 'newsroom' && !publishers.has(origin.name ?? ''))
  return asserting.length > 0 && asserting.every(isAway) ? 'no primary source among these articles' : null
}

function originView(origin: Origin, claim: Claim, articles: ArticleIndex): OriginView {
  return { origin, name: originName(origin), cites: citesOf(origin.members, claim, articles) }
}

function citesOf(members: readonly number[], claim: Claim, articles: ArticleIndex): Cite[] {
  return articles.cites(members.flatMap((index) => claim.members[index] ?? []))
}
