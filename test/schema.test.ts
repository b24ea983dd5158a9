import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { generateSchema, SCHEMAS } from '../scripts/generate-schema.js'
import type { Article, StoriesReport, Trace } from '../src/document/index.js'
import { expectValidStories, expectValidTrace } from './schema.js'

test.each(SCHEMAS)('schema/$file is what the types give (npm run schema)', (target) => {
  expect(readFileSync(new URL(`../schema/${target.file}`, import.meta.url), 'utf8')).toBe(generateSchema(target))
})

const article: Article = {
  id: 'a1',
  source: 'a.txt',
  url: null,
  title: 'A bridge closes',
  authors: [],
  publisher: { name: 'Harbour Post', basis: 'given' },
  published: { value: '2024-03-01', basis: 'given', certainty: 'stated' },
  original: null,
  modified: null,
  language: 'en',
  text: 'A bridge closes',
  blocks: [{ start: 0, end: 15, kind: 'title' }],
  links: [],
  mentions: [],
  diagnostics: [],
}
const trace: Trace = {
  schema: 'headwater.trace/1',
  generator: { name: 'headwater', version: '0.1.0' },
  articles: [article],
  statements: [],
  quotes: [],
  reuse: [],
  times: [],
  stories: [{ id: 's1', title: 'A bridge closes', articles: ['a1'] }],
  claims: [],
  lineage: [{ from: 'a1', to: 'unseen:1', kind: 'copies', direction: 'unknown', reason: 'shared text', share: 0.5, evidence: [] }],
  discrepancies: [],
  updates: [],
  timeline: [],
  brief: [],
  diagnostics: [],
}

test('a sound trace passes', () => expectValidTrace(trace))

test.each<[string, object]>([
  ['a missing part', { claims: undefined }],
  ['a field that the contract does not have', { score: 1 }],
  ['another version', { schema: 'headwater.trace/2' }],
  ['an unknown kind of block', { articles: [{ ...article, blocks: [{ start: 0, end: 1, kind: 'advert' }] }] }],
  ['a negative offset', { articles: [{ ...article, blocks: [{ start: -1, end: 1, kind: 'title' }] }] }],
  ['a fraction of an offset', { articles: [{ ...article, blocks: [{ start: 0, end: 1.5, kind: 'title' }] }] }],
  ['a span beyond its text', { articles: [{ ...article, blocks: [{ start: 0, end: 16, kind: 'title' }] }] }],
  ['a span of no article', { brief: [{ text: 'A', cites: [{ article: 'a2', start: 0, end: 1 }] }] }],
  ['a share above 1', { lineage: [{ ...trace.lineage[0], share: 1.5 }] }],
])('%s fails', (_what, change) => {
  expect(() => expectValidTrace({ ...trace, ...change })).toThrow()
})

test('a stories report passes, one without sources fails', () => {
  const report: StoriesReport = {
    schema: 'headwater.stories/1',
    stories: [{ id: 's1', title: 'A bridge closes', articles: [{ id: 'a1', source: 'a.txt' }] }],
  }
  expectValidStories(report)
  expect(() => expectValidStories({ ...report, stories: [{ id: 's1', title: 'A', articles: [{ id: 'a1' }] }] })).toThrow()
})
