import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { narrowingOf, queryOf, WIDE } from '../../../src/web/state/narrowing.js'
import { hrefOf, routeOf, START, VIEWS, type Route } from '../../../src/web/state/route.js'

const story = fc.integer({ min: 1, max: 999_999 })
const item = fc.string({ unit: 'binary', minLength: 1 })
const span = fc.tuple(fc.nat(999_999), fc.nat(999)).map(([start, length]) => ({ start, end: start + length }))
const route: fc.Arbitrary<Route> = fc.oneof(
  fc.record({ view: fc.constantFrom(...VIEWS), story, item }, { requiredKeys: ['view', 'story'] }),
  fc.record({ view: fc.constant('article' as const), story, item, span }, { requiredKeys: ['view', 'story', 'item'] }),
)

describe('an address', () => {
  test('leads to the route that it was made of, narrowed or not', () => {
    fc.assert(
      fc.property(route, fc.array(fc.string()), (given, outlets) => {
        expect(routeOf(hrefOf(given))).toEqual(given)
        expect(routeOf(hrefOf(given) + queryOf({ asOf: null, outlets }))).toEqual(given)
      }),
    )
  })

  test('can be made of half a character', () => {
    expect(routeOf(hrefOf({ view: 'search', story: 1, item: 'a\ud83d' }))).toEqual({ view: 'search', story: 1, item: 'a\ufffd' })
  })

  test('keeps the moment and the outlets', () => {
    fc.assert(
      fc.property(fc.uniqueArray(item, { minLength: 1 }), (outlets) => {
        const narrowing = { asOf: '2025-03-11T09:12:00+00:00', outlets }
        expect(narrowingOf(hrefOf(START) + queryOf(narrowing))).toEqual(narrowing)
      }),
    )
    expect(queryOf(WIDE)).toBe('')
    expect(narrowingOf('#/1/claims')).toBeNull()
    expect(narrowingOf('#/1/claims?as-of=yesterday')).toEqual(WIDE)
  })

  test.each([
    ['', START],
    ['#claim-1', START],
    ['#/0/claims', START],
    ['#/2', { view: 'overview', story: 2 }],
    ['#/2/nonsense/x', { view: 'overview', story: 2 }],
    ['#/2/article', { view: 'overview', story: 2 }],
    ['#/1/article/a/9-3', { view: 'article', story: 1, item: 'a' }],
    ['#/1/claims/%E0%A4%A', { view: 'claims', story: 1, item: '%E0%A4%A' }],
  ])('%s', (hash, expected) => expect(routeOf(hash)).toEqual(expected))
})
