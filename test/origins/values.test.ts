import { describe, expect, it } from 'vitest'
import type { Proposition, Quantity } from '../../src/claims/index.js'
import { growthOf } from '../../src/origins/growth.js'
import { differingValues, valueRanges } from '../../src/origins/values.js'
import { readText } from '../reading.js'
import { told } from './vocabulary.js'

function saying(...quantities: Partial<Quantity>[]): Proposition {
  return {
    article: 'a',
    articleIndex: 0,
    sentence: 0,
    start: 0,
    end: 1,
    statements: [],
    stance: 'asserts',
    isHeadline: false,
    isNear: false,
    presupposed: false,
    features: new Map(),
    predicates: new Set(),
    frame: { negated: false, causeUnknown: false, open: false, possible: false, part: null, days: null },
    quantities: quantities.map((quantity) => ({
      start: 0,
      end: 1,
      value: 1,
      bound: 'exact',
      unit: 'injure',
      words: '1',
      phrase: { start: 0, end: 1 },
      ...quantity,
    })),
  }
}

describe('differingValues', () => {
  it('gives each member its value where they differ', () => {
    const values = differingValues([
      saying({ value: 11, words: 'Eleven' }),
      saying({ value: 14, bound: 'over', words: 'At least 14' }),
      saying({ value: 11, words: '11' }),
    ])
    expect([...(values?.valueOf ?? [])]).toEqual([
      [0, '11'],
      [1, 'at least 14'],
      [2, '11'],
    ])
  })

  it('sees no difference where all agree, or only one gives a figure', () => {
    expect(differingValues([saying({ value: 7 }), saying({ value: 7 })])).toBeNull()
    expect(
      differingValues(
        [saying({ value: 7 }), saying()].map((proposition, i) => (i === 0 ? proposition : { ...proposition, quantities: [] })),
      ),
    ).toBeNull()
  })

  it('does not compare what counts different things', () => {
    expect(differingValues([saying({ value: 7, unit: 'die' }), saying({ value: 9, unit: 'house' })])).toBeNull()
  })

  it('orders values by how many give them', () => {
    const values = differingValues([
      saying({ value: 14, words: '14' }),
      saying({ value: 11, words: '11' }),
      saying({ value: 11, words: '11' }),
    ])
    if (!values) throw new Error('no values')
    const ranges = valueRanges(values, (members) => ({ atLeast: 1, atMost: members.size }))
    expect(ranges).toEqual([
      { value: '11', atLeast: 1, atMost: 2, members: [1, 2] },
      { value: '14', atLeast: 1, atMost: 1, members: [0] },
    ])
  })
})

describe('growthOf', () => {
  const articles = new Map([
    ['early', readText('A\n\nB.', { published: '2025-03-11' })],
    ['late', readText('A\n\nB.', { published: '2025-03-12T09:00:00Z' })],
    ['same', readText('A\n\nB.', { published: '2025-03-13' })],
  ])
  it('lists the times at which the count changed', () => {
    const testimonies = ['late', 'early', 'same', 'undated'].map((article, member) => ({ ...told({ article }), member }))
    const rangeOf = (members: ReadonlySet<number>): { atLeast: number; atMost: number } => ({
      atLeast: 1,
      atMost: Math.min(2, members.size),
    })
    expect(growthOf(testimonies, articles, { whole: { atLeast: 1, atMost: 2 }, rangeOf })).toEqual([
      { date: '2025-03-11', atLeast: 1, atMost: 1 },
      { date: '2025-03-12T09:00:00Z', atLeast: 1, atMost: 2 },
    ])
  })
})
