import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isReport, type Article, type LineageEdge, type Span, type Trace } from '../../../src/document/index.js'
import { marginRows, marginsIn, marginsOf } from '../../../src/report/margins/index.js'
import { statementWith } from '../../statements.js'
import { at, copy, match, paper, traceWith } from './vocabulary.js'

const IDS = ['a', 'b', 'c', 'd']
const words = fc.array(fc.constantFrom('gate', 'weir', 'Quill', '.', '\n', '“', '😀', 'ä'), { maxLength: 40 })
const article = fc
  .tuple(words, fc.array(fc.tuple(fc.nat(90), fc.nat(40), fc.constantFrom('paragraph', 'promo', 'title', 'comment')), { maxLength: 5 }))
  .map(([parts, blocks]) => ({
    text: parts.join(' '),
    blocks: blocks.map(([start, length, kind]) => ({ start, end: start + length, kind })),
  }))
/** Spans out of range and reversed ones too: a trace may be damaged. */
const span = fc.record({ start: fc.nat(120), end: fc.nat(160) })
const ref = fc.record({ article: fc.constantFrom(...IDS, 'none'), start: fc.nat(120), end: fc.nat(160) })
const edge = fc.record({
  from: fc.constantFrom(...IDS),
  to: fc.constantFrom(...IDS, 'The a', 'Coast Press', 'unseen:1'),
  kind: fc.constantFrom('copies', 'copies', 'cites'),
  direction: fc.constantFrom('known', 'inferred', 'unknown'),
  evidence: fc.array(ref, { maxLength: 2 }),
})

const traces: fc.Arbitrary<Trace> = fc
  .record({
    articles: fc.tuple(article, article, article, article),
    matches: fc.array(fc.tuple(ref, ref, fc.constantFrom('verbatim', 'reworded', 'spun')), { maxLength: 12 }),
    statements: fc.array(fc.tuple(fc.constantFrom(...IDS), fc.array(span, { maxLength: 3 }), fc.boolean()), { maxLength: 8 }),
    quotes: fc.array(fc.array(fc.tuple(ref, fc.nat(8)), { maxLength: 4 }), { maxLength: 4 }),
    claims: fc.array(fc.array(fc.tuple(ref, fc.nat(12)), { maxLength: 4 }), { maxLength: 4 }),
    edges: fc.array(edge, { maxLength: 8 }),
  })
  .map(({ articles, matches, statements, quotes, claims, edges }) =>
    traceWith({
      articles: articles.map((fields, index) => ({ ...paper(IDS[index]!), ...fields }) as Article),
      reuse: matches.map(([a, b, kind]) => match(a, b, kind as 'spun')),
      statements: statements.map(([id, content, direct], index) => statementWith({ id: `s${index}`, article: id, content, direct })),
      quotes: quotes.map((members, index) => ({
        id: `q${index}`,
        speaker: null,
        members: members.map(([place, statement]) => ({ ...place, statement: statement > 6 ? null : `s${statement}`, difference: [] })),
        issues: [],
      })),
      claims: claims.map((members, index) => ({
        id: `c${index}`,
        story: 's',
        text: '',
        members: members.map(([place, statement]) => ({ ...place, stance: 'asserts', statement: statement > 6 ? null : `s${statement}` })),
        origins: [],
        independent: { atLeast: 1, atMost: 1 },
        denied: null,
        values: [],
        growth: [],
        why: [],
      })),
      lineage: edges.map((fields) => ({ ...copy('a', 'b'), ...fields }) as LineageEdge),
    }),
  )

const covers = ({ start, end }: Span, offset: number): boolean => start <= offset && offset < end

test('stretches cover a text exactly, in order, and rows all of its words', () => {
  fc.assert(
    fc.property(traces, (trace) => {
      const marginsFor = marginsIn(trace)
      for (const one of trace.articles) {
        const margins = marginsFor(one)
        expect(margins.stretches.map(({ start, end }) => one.text.slice(start, end)).join('')).toBe(one.text)
        let position = 0
        for (const { start, end } of margins.stretches) {
          expect(start).toBe(position)
          expect(end).toBeGreaterThan(start)
          position = end
        }
        const rows = marginRows(one, margins)
        const shown = rows.flatMap(({ pieces }) => pieces.map(({ start, end }) => one.text.slice(start, end))).join('')
        expect(shown.replace(/\s/g, '')).toBe(one.text.replace(/\s/g, ''))
        const notes = rows.flatMap((row) => row.notes)
        expect(notes.map(({ id }) => id)).toEqual(notes.map((_, index) => index))
        const { report, own, taken, quotation, known, inferred, shared } = margins.shares
        expect(own + taken + quotation + known + inferred + shared).toBe(report)
      }
    }),
    { seed: 5, numRuns: 400 },
  )
})

test('what is said of an offset is what lies over it, as a search of everything finds', () => {
  fc.assert(
    fc.property(traces, (trace) => {
      const ids = new Set(trace.articles.map(({ id }) => id))
      for (const one of trace.articles) {
        const margins = marginsOf(one, trace)
        for (const { start, end, origin, counterparts, voices } of margins.stretches) {
          for (let offset = start; offset < end; offset++) {
            // what is no letter or digit goes with its neighbours
            if (!/[\p{L}\p{N}]/u.test(one.text.charAt(offset))) continue
            const block = one.blocks.some((candidate) => !isReport(candidate.kind) && covers(candidate, offset))
            expect(origin === 'not-report').toBe(block)
            const over = trace.reuse.flatMap(({ a, b }) => {
              if (a.article === b.article || !ids.has(a.article) || !ids.has(b.article)) return []
              return [...(a.article === one.id && covers(a, offset) ? [b] : []), ...(b.article === one.id && covers(b, offset) ? [a] : [])]
            })
            if (!block) expect(placesOf(counterparts)).toEqual(placesOf(over))
            expect([...voices].sort(byId)).toEqual(
              margins.voices.filter(({ spans }) => spans.some((own) => covers(own, offset))).sort(byId),
            )
          }
        }
      }
    }),
    { seed: 6, numRuns: 300 },
  )
})

function placesOf(places: readonly { article: string; start: number; end: number }[]): string[] {
  return places.map(({ article: id, start, end }) => `${id} ${start} ${end}`).sort()
}

function byId(a: object, b: object): number {
  return JSON.stringify(a) < JSON.stringify(b) ? -1 : 1
}

test('an article of a megabyte with thirty thousand marks takes no longer than its length', () => {
  const line = 'The lock gate broke at dawn and two barges sank near the weir below the mill, the mayor of the town said on Monday.'
  const long = paper('long', ...Array.from({ length: 9_000 }, (_, index) => `${index} ${line}`))
  const other = { ...long, id: 'other' }
  const places = long.blocks.map(({ start, end }) => ({ article: 'long', start, end }))
  const trace = traceWith({
    articles: [long, other],
    reuse: places.map((place) => match(place, { ...place, article: 'other' })),
    lineage: [copy('long', 'other')],
    statements: places.map(({ start, end }, index) =>
      statementWith({ id: `s${index}`, article: 'long', content: [{ start: start + 5, end: end - 30 }] }),
    ),
    claims: [],
    quotes: places.map((place, index) => ({
      id: `q${index}`,
      speaker: null,
      members: [
        { ...place, start: place.start + 20, end: place.end - 40, statement: null, difference: [] },
        { ...place, article: 'other', statement: null, difference: [] },
      ],
      issues: [],
    })),
  })
  const started = Date.now()
  expect(marginRows(long, marginsOf(long, trace))).toHaveLength(9_000)
  expect(Date.now() - started).toBeLessThan(3_000)
})

test('a block without line breaks is shown in parts', () => {
  const flat = paper('flat', 'word '.repeat(5_000))
  const rows = marginRows(flat, marginsOf(flat, traceWith({ articles: [flat], reuse: [match(at(flat, flat.text), at(flat, 'word'))] })))
  expect(rows.length).toBeGreaterThan(5)
  expect(rows.map(({ start, end }) => flat.text.slice(start, end)).join('')).toBe(flat.text)
})
