import type { Baseline } from './figures.js'
import { fewestOrigins, originName, type Gold, type GoldClaim } from './scorers/gold.js'
import { likenessOfNames } from './scorers/names.js'
import { share } from './scorers/score.js'

/** What a rule says of a claim: a range, and a name for each origin (null for one without). */
interface Guess {
  readonly atLeast: number
  readonly atMost: number
  readonly names: readonly (string | null)[]
}

const RULES: readonly (readonly [string, (claim: GoldClaim, gold: Gold) => Guess])[] = [
  ['always one origin', () => ({ atLeast: 1, atMost: 1, names: [null] })],
  ['one origin per outlet', (claim, gold) => each(outletsOf(claim, gold))],
  ['one origin per article', (claim) => each([...articlesOf(claim)])],
]

/** What rules without any thought get of the figures of origins: whole, ranges, names, several, not overcounted. */
export function originBaselines(gold: Gold): Baseline[] {
  return RULES.flatMap(([rule, guess]) => {
    const answers = gold.claims.map((claim) => answerOf(claim, guess(claim, gold)))
    const several = answers.filter(({ wantedMost }) => wantedMost > 1)
    const mean = (measure: (answer: Answer) => number): number =>
      share(
        answers.reduce((sum, answer) => sum + measure(answer), 0),
        answers.length,
      )
    const most = mean(({ guess: { atMost }, wantedMost }) => Number(atMost === wantedMost))
    const least = mean(({ guess: { atLeast }, wantedLeast }) => Number(atLeast === wantedLeast))
    const names = mean((answer) => answer.names)
    return [
      { figure: 'origins', rule, value: (most + least + names) / 3 },
      { figure: 'origins: range right', rule, value: mean((answer) => Number(isRight(answer))) },
      { figure: 'origins: names', rule, value: names },
      { figure: 'origins: several right', rule, value: share(several.filter(isRight).length, several.length) },
      { figure: 'origins: not overcounted', rule, value: mean((answer) => Number(!isTooHigh(answer))) },
    ]
  })
}

interface Answer {
  readonly guess: Guess
  readonly wantedLeast: number
  readonly wantedMost: number
  readonly names: number
}

function answerOf(claim: GoldClaim, guess: Guess): Answer {
  return {
    guess,
    wantedLeast: fewestOrigins(claim),
    wantedMost: claim.independent,
    names: likenessOfNames(claim.origins.map(originName), guess.names),
  }
}

function isRight({ guess: { atLeast, atMost }, wantedLeast, wantedMost }: Answer): boolean {
  return atLeast === wantedLeast && atMost === wantedMost
}

function isTooHigh({ guess: { atLeast, atMost }, wantedLeast, wantedMost }: Answer): boolean {
  return atLeast > wantedLeast || atMost > wantedMost
}

function each(names: readonly (string | null)[]): Guess {
  return { atLeast: names.length, atMost: names.length, names }
}

function articlesOf({ members }: GoldClaim): Set<string> {
  return new Set(members.filter(({ stance }) => stance === 'asserts').map(({ article }) => article))
}

function outletsOf(claim: GoldClaim, gold: Gold): string[] {
  const publisher = new Map(gold.articles.map(({ article, publisher }) => [article, publisher ?? article]))
  return [...new Set([...articlesOf(claim)].map((article) => publisher.get(article) ?? article))]
}
