import { describe, expect, test } from 'vitest'
import { narrowed, viewOf } from '../../src/report/view/index.js'
import { smallTrace } from './small-trace.js'

const [story] = viewOf(smallTrace()).stories
if (story === undefined) throw new Error('the small trace has no story')

describe('narrowed', () => {
  test('no articles chosen: nothing is narrowed', () => expect(narrowed(story, new Set())).toBe(story))

  test('keeps what an article carries, with the counts of the whole story', () => {
    const { claims, quotes, updates, discrepancies, articles, timeline } = narrowed(story, new Set(['blog']))
    expect(claims.map(({ claim }) => claim.id)).toEqual(['c1', 'c3'])
    expect(claims[0]?.claim.independent).toEqual(story.claims[0]?.claim.independent)
    expect(claims[0]?.articles).toHaveLength(story.claims[0]?.articles.length ?? 0)
    expect(articles.map(({ number }) => number)).toEqual([6])
    expect([quotes, updates, discrepancies, timeline].map(({ length }) => length)).toEqual([0, 0, 0, 0])
  })

  test('keeps a difference of which one side is chosen', () => {
    expect(narrowed(story, new Set(['lantern'])).updates).toHaveLength(1)
    expect(narrowed(story, new Set(['herald'])).discrepancies).toHaveLength(1)
  })
})
