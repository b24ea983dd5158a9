import type { Proposition } from './types.js'

const OPPOSITE = { asserts: 'denies', denies: 'asserts' } as const

/**
 * The propositions of a claim with their stances towards it: where some are negated and some are not, the claim is what more
 * articles say, in a tie what is not negated, and the others deny it. "She did not resign" never corroborates "she resigned".
 */
export function withDenials(propositions: readonly Proposition[]): readonly Proposition[] {
  const [negated, plain] = [articlesWith(propositions, true), articlesWith(propositions, false)]
  if (negated === 0 || plain === 0) return propositions
  const claimIsNegated = negated > plain
  return propositions.map((proposition) =>
    proposition.stance === 'declines' || proposition.frame.negated === claimIsNegated
      ? proposition
      : { ...proposition, stance: OPPOSITE[proposition.stance] },
  )
}

function articlesWith(propositions: readonly Proposition[], negated: boolean): number {
  return new Set(
    propositions.filter(({ frame, stance }) => frame.negated === negated && stance !== 'declines').map(({ article }) => article),
  ).size
}
