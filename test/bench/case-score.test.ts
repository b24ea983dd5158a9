import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { readBundledCases, readCase, type BundledCase } from '../../bench/quality/corpus/bundled-case.js'
import { CASE_FIGURES, scoreCase } from '../../bench/quality/scorers/case/index.js'
import type { Trace } from '../../src/document/index.js'
import { perfectTrace } from './perfect-trace.js'

const ROOT = resolve(import.meta.dirname, '../..')
const SHARED = resolve(ROOT, '../shared')
const bundled = readBundledCases(ROOT)

describe('a trace that says all the gold says', () => {
  test.each(bundled)('$name: scores 1 in every figure, without a miss', (story) => {
    const { figures, mean, updates, misses } = scoreCase(story.gold, perfectTrace(story.gold, story.texts))
    for (const figure of CASE_FIGURES) expect.soft(figures[figure].f, figure).toBe(1)
    expect(updates.f).toBe(1)
    expect(mean).toBe(1)
    expect(misses).toEqual([])
  })
})

describe('a trace with one fault loses in one figure', () => {
  const story = bundled[0] as BundledCase
  const perfect = perfectTrace(story.gold, story.texts)
  const faults: readonly (readonly [string, Partial<Trace>])[] = [
    ['statements', { statements: perfect.statements.slice(1) }],
    ['quotes', { quotes: [] }],
    ['reuse', { reuse: perfect.reuse.slice(1) }],
    ['times', { times: perfect.times.map((time) => ({ ...time, value: '1999-01-01' })) }],
    ['origins', { claims: perfect.claims.map((claim) => ({ ...claim, independent: { atLeast: 6, atMost: 6 } })) }],
    ['lineage', { lineage: perfect.lineage.slice(1) }],
    ['discrepancies', { discrepancies: [] }],
    ['timeline', { timeline: [] }],
    ['articles', { articles: perfect.articles.map((article) => ({ ...article, publisher: null })) }],
  ]
  test.each(faults)('%s', (figure, fault) => {
    const { figures } = scoreCase(story.gold, { ...perfect, ...fault })
    const worse = CASE_FIGURES.filter((name) => figures[name].f < 1)
    expect(worse).toContain(figure)
    expect(worse.filter((name) => name !== figure && name !== 'sources')).toEqual([])
  })
})

test('counting every article as an origin is counted as over-counting', () => {
  const story = bundled[0] as BundledCase
  const perfect = perfectTrace(story.gold, story.texts)
  const naive = { ...perfect, claims: perfect.claims.map((claim) => ({ ...claim, independent: { atLeast: 6, atMost: 6 } })) }
  expect(scoreCase(story.gold, naive).figures.origins.more?.overcount).toBe(1)
  expect(scoreCase(story.gold, perfect).figures.origins.more?.overcount).toBe(0)
})

const scorer = join(SHARED, 'score', 'case.mjs')
describe.skipIf(!existsSync(scorer))('the shared scorer, where it is (skipped: ../shared is not there)', () => {
  const scratch = mkdtempSync(join(tmpdir(), 'headwater-score-'))
  afterAll(() => rmSync(scratch, { recursive: true }))

  test.each(['sessions-2017', 'croydon-tram', 'erie-electric-bill'])('%s: gives the same figures for a damaged trace', (name) => {
    const folder = join(SHARED, 'cases', name)
    const { gold, texts } = readCase(join(folder, 'articles'), join(folder, 'gold.json'))
    for (const every of [2, 3, 7]) {
      const trace = damaged(perfectTrace(gold, texts), every)
      const file = join(scratch, 'trace.json')
      writeFileSync(file, JSON.stringify(trace))
      const shared = JSON.parse(execFileSync('node', [scorer, folder, file, '--json'], { encoding: 'utf8' })) as Record<
        string,
        { f: number }
      >
      const { figures } = scoreCase(gold, trace)
      for (const figure of CASE_FIGURES)
        expect.soft(figures[figure].f, `${figure}, every ${every}`).toBeCloseTo(shared[figure]?.f ?? -1, 10)
    }
  })
})

/** Drops every n-th element, moves the ends of the next, and joins every n-th claim to the one before. */
function damaged(trace: Trace, every: number): Trace {
  const thin = <T>(items: readonly T[]): T[] => items.filter((_, i) => i % every !== 0)
  const shorten = <T extends { start: number; end: number }>(span: T, i: number): T =>
    i % every === 1 ? { ...span, end: span.start + Math.ceil((span.end - span.start) / 3) } : span
  return {
    ...trace,
    articles: trace.articles.map((article, i) => (i % every === 0 ? { ...article, publisher: null } : article)),
    statements: thin(trace.statements).map((statement, i) => ({
      ...statement,
      content: statement.content.map((span) => shorten(span, i)),
      sourceType: i % every === 2 ? 'publication' : statement.sourceType,
    })),
    quotes: trace.quotes.map((family) => ({ ...family, members: thin(family.members) })),
    reuse: thin(trace.reuse).map((passage, i) => ({ ...passage, a: shorten(passage.a, i) })),
    times: thin(trace.times).map((time, i) => (i % every === 1 ? { ...time, value: '2001-01-01' } : time)),
    claims: trace.claims.map((claim, i) => ({
      ...claim,
      members: i % every === 0 ? [...claim.members, ...(trace.claims[i - 1]?.members ?? [])] : claim.members.map(shorten),
      independent: { atLeast: 1, atMost: claim.independent.atMost + (i % every === 1 ? 1 : 0) },
      origins: i % every === 1 ? [] : claim.origins,
    })),
    lineage: thin(trace.lineage),
    discrepancies: thin(trace.discrepancies),
    timeline: thin(trace.timeline),
  }
}

test('the text of every article is the one that the spans stand in', () => {
  for (const { texts, gold } of bundled) for (const { article } of gold.articles) expect(texts.get(article)?.length).toBeGreaterThan(300)
  expect(readFileSync(join(ROOT, 'examples/README.md'), 'utf8')).toContain('between 2 and 3 independent origins')
})
