import type { Baseline } from './figures.js'
import { fewestOrigins, type Gold, type GoldClaim } from './scorers/gold.js'
import { share } from './scorers/score.js'

interface Range {
  readonly atLeast: number
  readonly atMost: number
}

const RULES: readonly (readonly [string, (claim: GoldClaim, gold: Gold) => Range])[] = [
  ['always one origin', () => ({ atLeast: 1, atMost: 1 })],
  ['one origin per outlet', (claim, gold) => exactly(outletsOf(claim, gold))],
  ['one origin per article', (claim) => exactly(articlesOf(claim).size)],
]

/** How often rules without any thought get the number of independent origins right, or do not exceed it. */
export function originBaselines(gold: Gold): Baseline[] {
  const { claims } = gold
  return RULES.flatMap(([rule, guess]) => {
    const guesses = claims.map((claim) => ({ ...guess(claim, gold), wantedLeast: fewestOrigins(claim), wantedMost: claim.independent }))
    const right = guesses.filter(({ atLeast, atMost, wantedLeast, wantedMost }) => atLeast === wantedLeast && atMost === wantedMost)
    const within = guesses.filter(({ atLeast, atMost, wantedLeast, wantedMost }) => atLeast <= wantedLeast && atMost <= wantedMost)
    const several = guesses.filter(({ wantedMost }) => wantedMost > 1)
    return [
      { figure: 'origins: range right', rule, value: share(right.length, claims.length) },
      { figure: 'origins: several right', rule, value: share(right.filter((claim) => several.includes(claim)).length, several.length) },
      { figure: 'origins: not overcounted', rule, value: share(within.length, claims.length) },
    ]
  })
}

function exactly(n: number): Range {
  return { atLeast: n, atMost: n }
}

function articlesOf({ members }: GoldClaim): Set<string> {
  return new Set(members.filter(({ stance }) => stance === 'asserts').map(({ article }) => article))
}

function outletsOf(claim: GoldClaim, gold: Gold): number {
  const publisher = new Map(gold.articles.map(({ article, publisher }) => [article, publisher ?? article]))
  return new Set([...articlesOf(claim)].map((article) => publisher.get(article))).size
}
