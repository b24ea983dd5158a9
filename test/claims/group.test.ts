import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { alikePairs } from '../../src/claims/alike-pairs.js'
import { groupClaims } from '../../src/claims/index.js'
import { KEPT_SIMILARITY, MISSING_FEATURE_COST, ONE_TOPIC, TELLING_FEATURES } from '../../src/claims/settings.js'
import type { Proposition } from '../../src/claims/types.js'
import { vectorSpace, type VectorSpace } from '../../src/claims/vectors.js'
import { readText } from '../reading.js'

/** The claims of one story: for each the words of its members, without headlines' case or ends. */
function claimsOf(...texts: string[]): string[][] {
  const articles = texts.map((text, index) => readText(text, { source: `${index}.txt`, published: '2025-03-11' }))
  const story = { id: 's', title: 's', articles: articles.map(({ article }) => article.id) }
  const textOf = new Map(articles.map(({ article }) => [article.id, article.text]))
  return groupClaims({ articles, matches: [], quotes: [], stories: [story] }).map(({ propositions }) =>
    propositions.map(({ article, start, end }) => (textOf.get(article) as string).slice(start, end)),
  )
}

const holds = (claims: string[][], ...words: string[]): boolean =>
  claims.some((claim) => words.every((word) => claim.some((member) => member.includes(word))))

describe('groupClaims', () => {
  const reports = [
    'Dam gate was stuck before flood\n\nThe northern gate of the Orrin dam was stuck for a week before the flood, an engineer said. The valley grows hops.',
    'Orrin gate was stuck ahead of flood\n\nA gate of the dam had been stuck for a week when the flood came, two engineers said. Eleven cows drowned.',
  ]

  it('puts what a headline says with the sentence that says it', () => {
    const claims = claimsOf(...reports)
    expect(holds(claims, 'Dam gate was stuck', 'for a week before the flood', 'Orrin gate was stuck', 'had been stuck for a week')).toBe(
      true,
    )
  })

  it('keeps apart what has a topic in common and says two things of it', () => {
    const claims = claimsOf(
      'Ferry hit the pier\n\nThe iron gates of the harbour basin stood open. The storm had passed.',
      'Ferry rammed the pier\n\nThe mayor praised the iron gates of the harbour basin.',
    )
    expect(holds(claims, 'stood open', 'The mayor praised')).toBe(false)
  })

  it('keeps apart what only shares a common word or two', () => {
    const claims = claimsOf(...reports, 'Gates of dams rust\n\nSteel gates rust. The last flood in the valley was in 1987.')
    expect(holds(claims, 'for a week before the flood', 'The last flood in the valley')).toBe(false)
    expect(holds(claims, 'Eleven cows drowned', 'The valley grows hops')).toBe(false)
  })
})

describe('alikePairs', () => {
  const bag = fc.dictionary(fc.constantFrom(...'abcdefgh'), fc.integer({ min: 1, max: 9 }), { minKeys: 1 })

  it('is what comparing all pairs gives', () => {
    fc.assert(
      fc.property(fc.array(bag, { minLength: 2, maxLength: 12 }), (bags) => {
        const propositions = bags.map((features): Pick<Proposition, 'features' | 'predicates'> => ({
          features: new Map(Object.entries(features)),
          predicates: new Set(Object.keys(features).filter((name) => name < 'd')),
        }))
        const space = vectorSpace(propositions, [])
        const { a, b, similarity } = alikePairs(space, () => 1)
        const found = a.map((x, at) => [x, b[at], similarity[at]] as const).sort((p, q) => p[0] - q[0] || Number(p[1]) - Number(q[1]))
        const expected = naive(space)
        expect(found.map(([x, y]) => [x, y])).toEqual(expected.map(([x, y]) => [x, y]))
        found.forEach(([, , value], at) => expect(value).toBeCloseTo(expected[at]?.[2] as number))
      }),
      { seed: 7, numRuns: 200 },
    )
  })

  it('holds for clauses with more features in common than a byte counts', () => {
    const names = Array.from({ length: 256 }, (_, index) => `word${index}`)
    const long = (own: string): Pick<Proposition, 'features' | 'predicates'> => ({
      features: new Map([...names, own].map((name) => [name, 1])),
      predicates: new Set(names),
    })
    expect(alikePairs(vectorSpace([long('x'), long('y')], []), () => 1).a).toEqual([1])
    expect(alikePairs(vectorSpace([long('x'), long('y')], []), () => 1).similarity[0]).toBeGreaterThan(0.9)
  })

  function naive({ vectors, isPredicate }: VectorSpace): [number, number, number][] {
    return vectors.flatMap((x, a) =>
      vectors.slice(0, a).flatMap((y, b): [number, number, number][] => {
        const shared = x.ids.filter((id) => y.ids.includes(id))
        const product = shared.reduce((sum, id) => sum + (x.weights[x.ids.indexOf(id)] ?? 0) * (y.weights[y.ids.indexOf(id)] ?? 0), 0)
        const kind = shared.some((id) => isPredicate[id]) ? 1 : ONE_TOPIC
        const similarity = kind * product * (1 - MISSING_FEATURE_COST * Math.max(0, TELLING_FEATURES - shared.length))
        return shared.length > 1 && similarity >= KEPT_SIMILARITY ? [[a, b, similarity]] : []
      }),
    )
  }
})
