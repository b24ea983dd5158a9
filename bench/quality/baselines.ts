import type { Baseline } from './figures.js'
import { fewestOrigins, type Gold, type GoldClaim } from './scorers/gold.js'

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
  const n = gold.claims.length
  if (n === 0) return []
  return RULES.flatMap(([rule, guess]) => {
    const guesses = gold.claims.map((claim) => ({ claim, guess: guess(claim, gold) }))
    const right = guesses.filter(
      ({ claim, guess: { atLeast, atMost } }) => atLeast === fewestOrigins(claim) && atMost === claim.independent,
    )
    const within = guesses.filter(({ claim, guess: { atLeast, atMost } }) => atLeast <= fewestOrigins(claim) && atMost <= claim.independent)
    return [
      { figure: 'origins: range right', rule, value: right.length / n },
      { figure: 'origins: not overcounted', rule, value: within.length / n },
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
