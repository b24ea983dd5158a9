import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Edit, LineageEdge } from '../../src/document/index.js'
import {
  fileName,
  circles,
  dateText,
  enumerated,
  piecesOf,
  publishedText,
  quoted,
  rangeText,
  viewOf,
  type LineageNode,
} from '../../src/report/view/index.js'
import { smallTrace } from './small-trace.js'

function edge(from: string, to: string, details: Partial<LineageEdge> = {}): LineageEdge {
  return { from, to, kind: 'cites', direction: 'known', reason: '', share: null, evidence: [], ...details }
}

/** The trees as "root > child > grandchild" lines with what each does. */
function lineage(...edges: LineageEdge[]): string[] {
  const trace = smallTrace()
  trace.lineage = edges
  const lines = (node: LineageNode, above: string): string[] => {
    const path = above + (node.by?.article.id ?? node.label)
    return [path, ...node.children.flatMap((link) => lines(link.node, `${path} > ${[link.how, ...link.also].join('; also ')} > `))]
  }
  return viewOf(trace).stories.flatMap((story) => story.lineage.flatMap((node) => lines(node, '')))
}

describe('lineage', () => {
  test('an article stands once, under the text it owes most; its other debts are beside it', () => {
    const all = lineage(
      edge('lantern', 'Northcoast Radio'),
      edge('lantern', 'agency', { kind: 'copies', share: 0.5 }),
      edge('lantern', 'agency', { kind: 'credits' }),
      edge('lantern', 'Gull FM'),
    )
    expect(all).toEqual(['agency', 'agency > copies 50% of its text; credits it; also cites Northcoast Radio and Gull FM > lantern'])
  })

  test('an outlet that is named beside one of its articles is that article', () => {
    const copied = edge('herald', 'lantern', { kind: 'copies', share: 0.5 })
    expect(lineage(copied, edge('herald', 'Daily Lantern', { kind: 'credits' }), edge('herald', 'Daily Lantern'))).toEqual([
      'lantern',
      'lantern > copies 50% of its text; credits and cites it > herald',
    ])
    expect(lineage(edge('herald', 'Daily Lantern'), edge('herald', 'lantern', { kind: 'links' }))).toEqual([
      'lantern',
      'lantern > cites and links to it > herald',
    ])
  })

  test('a circle is opened, and nobody is lost', () => {
    const all = lineage(edge('courier', 'agency'), edge('agency', 'lantern'), edge('lantern', 'courier'))
    expect(all).toEqual(['lantern', 'lantern > cites it > agency', 'lantern > cites it > agency > cites it > courier'])
  })

  test('an outlet with an article here is not said to be away', () => {
    expect(lineage(edge('blog', 'Daily Lantern'))[0]).toBe('Daily Lantern (no particular article)')
    expect(lineage(edge('blog', 'Gull FM'))[0]).toBe('Gull FM (not among these articles)')
  })

  test('every article with an edge stands exactly once, whatever the edges', () => {
    const names = ['courier', 'agency', 'lantern', 'herald', 'ledger', 'blog']
    const edges = fc.array(
      fc.record({
        from: fc.constantFrom(...names),
        to: fc.constantFrom(...names, 'Gull FM', 'unseen:1'),
        kind: fc.constantFrom('copies', 'cites'),
        direction: fc.constantFrom('known', 'unknown'),
      }),
      { maxLength: 20 },
    )
    fc.assert(
      fc.property(edges, (picks) => {
        const own = picks
          .filter(({ from, to }) => from !== to)
          .map(({ from, to, ...details }) => edge(from, to, details as Partial<LineageEdge>))
        const placed = lineage(...own).map((line) => line.split(' > ').at(-1))
        const expected = new Set(own.flatMap(({ from, to }) => [from, to]).filter((name) => names.includes(name)))
        expect(names.filter((name) => expected.has(name) !== (placed.filter((each) => each === name).length === 1))).toEqual([])
        expect(placed.length).toBeGreaterThanOrEqual(expected.size)
      }),
    )
  })
})

describe('wording', () => {
  test.each([
    ['2031-03-04', '2031-03-04'],
    ['2031-03-04T07:00', '2031-03-04 07:00'],
    ['2031-03-04T00:00:00Z', '2031-03-04'],
    ['2031-03-04T00:00:01Z', '2031-03-04 00:00 UTC'],
    ['2031-03-04T09:12:44.120+00:00', '2031-03-04 09:12 UTC'],
    ['2031-03-04T09:12:44-0500', '2031-03-04 09:12 -05:00'],
    ['2031-03-04T07:00+02:00/2031-03-04T08:00+02:00', '2031-03-04 07:00 +02:00 to 2031-03-04 08:00 +02:00'],
    ['2031-03/2031-05', '2031-03 to 2031-05'],
    ['2031-TH', '2031-TH'],
  ])('%s is read as %s', (value, text) => expect(dateText(value)).toBe(text))

  test.each([
    [null, 'undated'],
    [{ value: '2031-03-04', basis: 'metadata', certainty: 'stated' } as const, '2031-03-04'],
    [{ value: '2031-03-04', basis: 'given', certainty: 'stated' } as const, '2031-03-04 (as given)'],
    [{ value: '2031-03-04', basis: 'inferred', certainty: 'implied' } as const, '2031-03-04 (worked out)'],
  ])('a date of publication says where it is from: %j', (published, text) => expect(publishedText(published)).toBe(text))

  test.each([
    [1, 1, '1 origin', '●'],
    [1, 3, '1 to 3 independent origins', '●○○'],
    [2, 2, '2 independent origins', '●●'],
    [3, 30, '3 to 30 independent origins', ''],
  ])('%i to %i', (atLeast, atMost, text, symbols) => {
    expect(rangeText({ atLeast, atMost })).toBe(text)
    expect(circles({ atLeast, atMost })).toBe(symbols)
  })

  test.each([
    ['a', '“a”'],
    ['"a"', '“a”'],
    ['“a', '“a”'],
    ['"a,"', '“a”'],
    ['he said "a"', '“he said "a"”'],
    ['"A," he said, "b."', '"A," he said, "b."'],
  ])('%s is quoted as %s', (text, expected) => expect(quoted(text)).toBe(expected))

  test.each([
    [[], ''],
    [['A'], 'A'],
    [['A', 'B'], 'A and B'],
    [['A', 'B', 'C'], 'A, B and C'],
  ])('%j', (names, text) => expect(enumerated(names)).toBe(text))
})

test('the pieces of an aligned text are that text, however damaged the alignment', () => {
  const spans = fc.option(
    fc.tuple(fc.nat(60), fc.nat(20)).map(([start, length]) => ({ start, end: start + length })),
    { nil: null },
  )
  const edits = fc.array(
    fc.record({ kind: fc.constantFrom<Edit['kind']>('same', 'substituted', 'inserted', 'deleted'), a: spans, b: spans }),
    { maxLength: 10 },
  )
  fc.assert(
    fc.property(fc.string({ maxLength: 60 }), edits, (text, alignment) => {
      const pieces = piecesOf(text, { start: 0, end: text.length }, alignment, 'b')
      expect(pieces.map((piece) => piece.text).join('')).toBe(text)
    }),
  )
})

test.each([
  ['reports/a.html', 'a.html'],
  ['C:\\reports\\a.html', 'a.html'],
  ['week/all.jsonl#7', 'all.jsonl#7'],
])('an article without an outlet is called by its file: %s', (source, name) => expect(fileName(source)).toBe(name))
