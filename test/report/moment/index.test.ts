import { beforeAll, describe, expect, test } from 'vitest'
import type { Trace } from '../../../src/document/index.js'
import { trace } from '../../../src/index.js'
import { momentsOf, traceAsOf } from '../../../src/report/moment/index.js'
import { viewOf } from '../../../src/report/view/index.js'
import { expectValidTrace } from '../../schema.js'
import { smallTrace } from '../small-trace.js'

let example: Trace
beforeAll(async () => {
  example = await trace(['examples/grain-terminal'])
})

const timesOf = (whole: Trace): string[] =>
  momentsOf(
    whole,
    whole.articles.map(({ id }) => id),
  ).map(({ time }) => time)

describe('momentsOf', () => {
  test('are the times of publication in order, a day alone after its clock times, without the undated', () => {
    expect(
      momentsOf(
        example,
        example.articles.map(({ id }) => id),
      ).map(({ time, articles }) => [time, articles.length]),
    ).toEqual([
      ['2025-03-11T09:12:00+00:00', 1],
      ['2025-03-11T10:05:31+00:00', 1],
      ['2025-03-11T12:30:00Z', 1],
      ['2025-03-11', 2],
      ['2025-03-12T16:45:12Z', 1],
    ])
    expect(timesOf(smallTrace())).toEqual(['2031-03-04', '2031-03-05'])
  })
})

describe('traceAsOf', () => {
  test('the last moment of dated articles is the whole', () => {
    const { asOf, ...rest } = traceAsOf(example, '2025-03-12T16:45:12Z')
    expect(asOf).toBe('2025-03-12T16:45:12Z')
    expect(rest).toEqual(example)
  })

  test('before the first there is nothing', () => {
    const { articles, claims, quotes, lineage, stories, timeline } = traceAsOf(example, '2025-03-10')
    expect([articles, claims, quotes, lineage, stories, timeline].map(({ length }) => length)).toEqual([0, 0, 0, 0, 0, 0])
  })

  test('is a valid trace at every moment, and speaks of no article that was not out', () => {
    for (const whole of [example, smallTrace()]) {
      for (const time of timesOf(whole)) {
        const then = traceAsOf(whole, time)
        if (whole === example) expectValidTrace(then)
        const out = new Set(then.articles.map(({ id }) => id))
        const later = whole.articles.filter(({ id }) => !out.has(id)).map(({ id }) => id)
        const { diagnostics: _diagnostics, ...rest } = then
        for (const id of later) expect(JSON.stringify(rest)).not.toContain(JSON.stringify(id))
        for (const { origins, members, values } of then.claims)
          for (const index of [...origins, ...values].flatMap((part) => part.members)) expect(members[index]).toBeDefined()
      }
    }
  })

  test('counts as the trace of the articles of that day does, where it finds the same claim', async () => {
    const real = await trace(['examples/grain-terminal'], { asOf: '2025-03-11' })
    const then = traceAsOf(example, '2025-03-11')
    const place = ({ members }: Trace['claims'][number]): string => members.map(({ article, start }) => `${article}:${start}`).join()
    const counts = new Map(real.claims.map((claim) => [place(claim), claim.independent]))
    const both = then.claims.filter((claim) => counts.has(place(claim)))
    expect(both.length).toBeGreaterThan(15)
    expect(both.map(({ independent }) => independent)).toEqual(both.map((claim) => counts.get(place(claim))))
  })

  test('a claim of which a denial was out, and no assertion, does not stand yet', () => {
    const whole = smallTrace()
    const [claim] = whole.claims
    const courier = whole.articles.find(({ id }) => id === 'courier')
    if (claim === undefined || courier === undefined) throw new Error('the small trace has changed')
    for (const article of whole.articles)
      if (article.published !== null) article.published.value = article.id === 'ledger' ? '2031-03-01' : '2031-03-09'
    claim.members = claim.members.map((member) => (member.article === 'ledger' ? { ...member, stance: 'denies' } : member))
    expect(traceAsOf(whole, '2031-03-02').claims.map(({ id }) => id)).not.toContain(claim.id)
  })

  test('articles and claims keep their numbers', () => {
    const then = viewOf(traceAsOf(example, '2025-03-11T10:05:31+00:00'), example)
    const whole = viewOf(example)
    for (const { number, article } of then.articles) expect(whole.articles[number - 1]?.article.id).toBe(article.id)
    const numbers = new Map(whole.stories[0]?.claims.map(({ claim, number }) => [claim.id, number]))
    for (const { claim, number } of then.stories[0]?.claims ?? []) expect(number).toBe(numbers.get(claim.id))
  })
})
