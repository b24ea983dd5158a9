import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { InputDocument } from '../../src/index.js'
import { annotate, explainStatements, HeadwaterError, trace } from '../../src/index.js'
import { VERSION } from '../../src/pipeline/index.js'
import { expectValidStatements, expectValidTrace } from '../schema.js'

const DOCUMENTS: readonly InputDocument[] = [
  {
    source: 'blue.txt',
    publisher: 'Blue News',
    published: '2025-03-11T08:00:00Z',
    content:
      'Bridge closed after crack found\n\nEngineers found a crack in the Vale Bridge on Monday, the county said. “We closed it at once,” said Ada Quill, the county engineer.',
  },
  {
    source: 'red.txt',
    publisher: 'Red Post',
    published: '2025-03-11T10:00:00Z',
    content:
      'Crack shuts bridge\n\nA crack was found in the Vale Bridge on Monday. A worker told the Red Post that it had been seen in January.',
  },
  {
    source: 'page.html',
    kind: 'html',
    content:
      '<html lang="en"><head><title>Bridge shut</title></head><body><article><h1>Bridge shut</h1><p>The Vale Bridge was shut on Monday after engineers found a crack, Blue News reported.</p></article></body></html>',
  },
]

describe('explainStatements', () => {
  it('explains the statements that annotate finds, and fits its schema', async () => {
    const explained = await explainStatements(DOCUMENTS)
    expectValidStatements(explained)
    const { statements, articles } = await annotate(DOCUMENTS)
    expect(explained.statements).toMatchObject(statements)
    expect(explained.articles).toEqual(articles)
    expect(explained.statements.filter(({ reasons }) => reasons[0]?.about !== 'found')).toEqual([])
  })

  it('says where the publisher of another article made a newsroom of a name', async () => {
    const { statements } = await explainStatements([
      { source: 'a.txt', publisher: 'Zorvik', content: 'A bridge was shut\n\nThe bridge was shut on Monday.' },
      { source: 'b.txt', content: 'Bridge\n\nZorvik reported that the bridge was shut on Monday.' },
    ])
    expect(statements[0]?.sourceType).toBe('publication')
    expect(statements[0]?.reasons).toContainEqual({
      about: 'speaker',
      rule: 'publisher',
      reason: 'Zorvik publishes one of these articles',
      evidence: [],
    })
  })
})

describe('trace', () => {
  it('gives a result that fits the published schema, every span inside its article', async () => {
    expectValidTrace(await trace(DOCUMENTS))
  })

  it('gives the same bytes again, and under any order of the inputs', async () => {
    const first = JSON.stringify(await trace(DOCUMENTS))
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray([...DOCUMENTS], { minLength: DOCUMENTS.length }), async (shuffled) => {
        expect(JSON.stringify(await trace(shuffled))).toBe(first)
      }),
      { numRuns: 6 },
    )
  })

  it('gives a valid result for any text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({ unit: 'grapheme', maxLength: 300 }), { minLength: 1, maxLength: 3 }), async (texts) => {
        expectValidTrace(await trace(texts.map((content, index) => ({ source: `${index}.txt`, content, published: '2025-03-11' }))))
      }),
      { numRuns: 40 },
    )
  })

  it('says in every brief sentence and time line entry what its first cite says', async () => {
    const { articles, brief, timeline } = await trace(DOCUMENTS)
    expect(brief.length).toBeGreaterThan(0)
    for (const { text, cites } of [...brief, ...timeline]) {
      const [first] = cites
      expect(articles.find(({ id }) => id === first?.article)?.text.slice(first?.start, first?.end)).toBe(text)
    }
  })

  it('traces one single article', async () => {
    const result = await trace(DOCUMENTS.slice(0, 1))
    expect(result.stories).toHaveLength(1)
    expect(result.claims.length).toBeGreaterThan(0)
    expect(result.claims.every(({ independent }) => independent.atMost === 1)).toBe(true)
  })

  it('counts one document that comes twice once, and says so', async () => {
    const [document] = DOCUMENTS
    const result = await trace([document as InputDocument, document as InputDocument])
    expect(result.articles).toHaveLength(1)
    expect(result.diagnostics.map(({ code }) => code)).toContain('read/duplicate')
  })

  it('counts a page that comes under two names once, dated as one of them is, in any order', async () => {
    const content = 'Bridge closed\n\nThe bridge was closed on Monday after a crack was found, the county engineer Ada Quill said.\n'
    const url = 'https://paper.example/bridge'
    const documents: InputDocument[] = [
      { source: 'https://paper.example/short', content, url },
      { source: url, content, url, published: '2025-03-11' },
      { source: url, content, url },
      { source: url, content, url, published: '2025-03-12' },
    ]
    const orders = [documents, documents.toReversed(), [...documents.slice(2), ...documents.slice(0, 2)]]
    const results = await Promise.all(orders.map((inputs) => trace(inputs)))
    for (const { articles } of results) expect(articles).toEqual(results[0]?.articles)
    expect(results[0]?.articles).toMatchObject([{ source: url, published: { value: '2025-03-11' } }])
  })

  it('keeps two files with one text apart', async () => {
    const [document] = DOCUMENTS
    const result = await trace([document as InputDocument, { ...(document as InputDocument), source: 'copy.txt' }])
    expect(result.articles).toHaveLength(2)
    expect(result.claims.every(({ independent }) => independent.atMost === 1)).toBe(true)
  })

  it('reads a language that it does not support, and says that it went no further', async () => {
    const content =
      'Die Brücke wurde am Montag gesperrt, nachdem ein Riss gefunden worden war. Das teilte der Kreis mit. Die Ursache ist nicht bekannt, und die Arbeiten werden noch einige Wochen dauern.'
    const result = await trace([{ source: 'de.txt', content }])
    expect(result.articles[0]?.text).toContain('Brücke')
    expect(result.diagnostics.map(({ code }) => code)).toContain('language/unsupported')
  })

  it('asks for an input where there is none', async () => {
    await expect(trace([])).rejects.toThrow(HeadwaterError)
  })

  it('stops when it is told to', async () => {
    const controller = new AbortController()
    controller.abort()
    await expect(trace(DOCUMENTS, { effects: { signal: controller.signal } })).rejects.toMatchObject({ code: 'run/aborted' })
  })

  it('stops between two articles, for it gives way after each', async () => {
    const controller = new AbortController()
    setTimeout(() => controller.abort(), 0)
    const documents = Array.from({ length: 12 }, (_, index) => ({
      source: `${index}.txt`,
      content: 'The bridge was closed on Monday. '.repeat(200),
    }))
    const reached = new Set<string>()
    const run = trace(documents, { effects: { signal: controller.signal, progress: (stage) => reached.add(stage) } })
    await expect(run).rejects.toMatchObject({ code: 'run/aborted' })
    expect(reached).not.toContain('match')
  })

  it('says how far it is, stage by stage', async () => {
    const stages: string[] = []
    await trace(DOCUMENTS, { effects: { progress: (stage) => void (stages.at(-1) === stage || stages.push(stage)) } })
    expect(stages).toEqual(['read', 'annotate', 'match', 'cluster', 'names', 'quotes', 'lineage', 'claims', 'origins', 'report'])
  })
})

it('states the version of the package', () => {
  const manifest: unknown = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
  expect(manifest).toMatchObject({ version: VERSION })
})
