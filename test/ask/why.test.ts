import { describe, expect, test } from 'vitest'
import { why } from '../../src/index.js'
import { expectValidWhy } from '../schema.js'
import { tracedArticles } from './vocabulary.js'

describe('which claim is meant', () => {
  test('by number, id, beginning of the id, and words', async () => {
    const traced = await tracedArticles()
    const [, second] = traced.claims
    if (second === undefined) throw new Error('too few claims')
    for (const name of ['2', second.id, second.id.slice(0, 6), ` ${second.id.toUpperCase()} `]) {
      const report = await why(name, traced)
      expectValidWhy(report)
      expect(report.claim?.id).toBe(second.id)
      expect(report.number).toBe('2')
    }
    expect((await why('the brakes failed', traced)).claim?.text).toMatch(/brakes/u)
  })

  test.each(['999', '0', 'zzzz', 'a ferry sank', '', '…'])('%j means none, and the nearest are named', async (name) => {
    const report = await why(name, await tracedArticles())
    expectValidWhy(report)
    expect(report.claim).toBeNull()
    expect(report.nearest.length).toBeGreaterThan(0)
  })
})

test('every occurrence has its words, its source, and what became of it', async () => {
  const traced = await tracedArticles()
  for (const { id } of traced.claims) {
    const report = await why(id, traced)
    const claim = report.claim
    expect(report.members.map(({ start }) => start)).toEqual(claim?.members.map(({ start }) => start))
    const counted = new Set(claim?.origins.flatMap(({ members }) => members))
    report.members.forEach((member, index) => {
      const text = traced.articles.find((article) => article.id === member.article)?.text ?? ''
      expect(member.text).toBe(text.slice(member.start, member.end))
      expect(member.counted).toBe(counted.has(index))
      if (!member.counted) expect(member.remark).not.toBeNull()
    })
    for (const { evidence } of report.rules) for (const { text } of evidence) expect(text).not.toBe('')
    expect(report.rules.at(-1)?.rule).toBe('range')
  }
})

test('source and cue stand in the order of the text', async () => {
  const report = await why('Seven people died in the crash', await tracedArticles())
  expect(report.members.map(({ attribution }) => attribution).filter((words) => words !== null)).toEqual(
    expect.arrayContaining(['the fire service said', 'according to the fire service']),
  )
})
